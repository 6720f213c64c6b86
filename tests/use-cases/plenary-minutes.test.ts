import { afterEach, describe, expect, test } from 'vitest';
import { papersTasks } from '#electron/data/tasks/papers.ts';
import { dayOfPaper } from '#electron/data/use-cases/papers/day-of-paper.ts';
import { attendeesOf } from '#renderer/features/papers/intake-request.ts';
import { PaperRequest } from '#shared/contract/papers.ts';
import type { AnyPaper } from '#shared/documents/document.ts';
import { closeOffice, newSelection } from '#tests/support/selection.ts';
import { type TaskOffice, withTasks } from '#tests/support/task-office.ts';

let office: TaskOffice | undefined;
afterEach(() => {
  closeOffice(office);
  office = undefined;
});

function selection() {
  const made = newSelection();
  office = withTasks(made.office);
  made.children(9);
  return made;
}

async function printed(run: string, more: object = {}) {
  if (!office) throw new Error('no office');
  const models: AnyPaper[] = [];
  const context = {
    ...office.context(),
    offerPrint: (_job: string, model: unknown) => void models.push(model as AnyPaper),
  };
  const asked = PaperRequest.parse({ document: 'plenary-minutes', run, size: 'A4', ...more });
  const reply = await papersTasks.prepare(context, asked);
  return { reply, words: JSON.stringify(models[0] ?? null), model: models[0] };
}

describe('berita acara rapat pleno', () => {
  test('[D1] takes number, day and second name from the ratification, counts from the run', async () => {
    const { frozen } = selection();
    const attendees = attendeesOf('Rina Handayani, S.Sos., Kepala Bidang\n\nYusuf');
    const { reply, words } = await printed(frozen(), { time: '09.00 WITA', attendees });
    expect(reply).toMatchObject({ ok: true, value: { people: 9 } });
    expect(words).toContain('Nomor: BA/1/2026');
    expect(words).toContain('Senin tanggal delapan bulan Juni');
    expect(words).toContain('Rina Handayani');
    expect(words).toContain('"Kepala Bidang"');
    expect(words).toContain('Tidak ada nama yang menyimpang');
    expect(words).not.toContain('DRAF');
  });

  test('is signed by who was in office on the day of the meeting', () => {
    const { frozen } = selection();
    const asked = { document: 'plenary-minutes', run: frozen(), size: 'A4' };
    const later = { db: office?.db, today: '2030-01-02' } as Parameters<typeof dayOfPaper>[0];
    const on = (day: string) => dayOfPaper(later, PaperRequest.parse({ ...asked, day }));
    expect([on(''), on('2026-06-05'), on('2031-01-01')]).toEqual([
      '2026-06-08',
      '2026-06-05',
      '2030-01-02',
    ]);
  });

  test('of a trial is a draft with open lines', async () => {
    const { make } = selection();
    const { model, words } = await printed(make().uid);
    expect(model?.name).toContain('(DRAF)');
    expect(words).toContain('Nomor: ………');
  });

  test('lists whom a decree struck or added, and who was let off what, without a word of health', async () => {
    const { office: on, child, frozen, record } = selection();
    const excepted = child();
    on.raw
      .exec(`UPDATE gate_answer SET value = 'excepted', reason = 'Rahasia dokter', answered_on = '2026-06-01'
      WHERE gate = 'health_check' AND candidate_id = ${excepted.id}`);
    on.raw
      .exec(`UPDATE gate_answer SET value = 'excepted', reason = 'Orang tua jauh', answered_on = '2026-06-01'
      WHERE gate = 'parent_consent' AND candidate_id = ${excepted.id}`);
    const run = frozen();
    const [first] = on.must<{ candidate: string }[]>('runs.page', {
      run,
      level: 'SMP',
      offset: 0,
      limit: 1,
    });
    const struck = [{ candidate: first?.candidate, reason: 'Orang tua menarik diri' }];
    expect(record(run, { struck }).ok).toBe(true);
    const { words } = await printed(run);
    expect(words).toContain('3 penyimpangan dari urutan');
    expect(words).toContain('Orang tua menarik diri');
    expect(words).toContain('Orang tua jauh');
    expect(words).not.toContain('Rahasia dokter');
  });

  test('is refused for a run that is not there', async () => {
    selection();
    expect((await printed('gone')).reply).toEqual({
      ok: false,
      error: { code: 'papers.not-found', what: 'run' },
    });
  });
});

describe('who was there, as typed', () => {
  test('keeps degrees with the name and takes the rest for the position', () => {
    expect(attendeesOf('Drs. H. Syamsul, M.Pd., Kepala Sekolah, Bukit Biru\n  \nYusuf')).toEqual([
      { name: 'Drs. H. Syamsul, M.Pd.', position: 'Kepala Sekolah, Bukit Biru' },
      { name: 'Yusuf', position: '' },
    ]);
  });
});
