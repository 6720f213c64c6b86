import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { papersTasks } from '#electron/data/tasks/papers.ts';
import type { PaperDocument } from '#shared/documents/document.ts';
import { candidateDesk } from '#tests/support/candidate-desk.ts';
import { candidateForm } from '#tests/support/candidate-form.ts';
import { addUser } from '#tests/support/office.ts';
import { columnOf } from '#tests/support/paper-text.ts';
import { type TaskOffice, withTasks } from '#tests/support/task-office.ts';

const READER = 'reader-token';
const KK = ['6402061502100001', '6402061502100002', '6402061502100003'] as const;
const VILLAGE = 'Operator Desa Loa Ipuh';
const AGENCY = 'Dinas Sosial Kukar';

let desk: ReturnType<typeof candidateDesk>;
let office: TaskOffice;
beforeEach(() => {
  desk = candidateDesk();
  office = withTasks(desk.office);
  office.prepare((db) => {
    const roles = ['reader'] as const;
    addUser(db, office.environment, 1, { login: 'baca', name: 'Baca', token: READER, roles });
  });
});
afterEach(() => office.close());

const child = (name: string, kk: string, birthDate = '2013-03-04'): string => {
  const form = candidateForm({ person: { name, birthDate }, family: { kk } });
  return desk.added(form, 'different').uid;
};
const absent = (name: string, kk: string): string => {
  const uid = child(name, kk);
  const fact = { desil: null, period: '2026-2', asOf: '2026-06-01', source: 'siks_ng' };
  office.must('candidates.recordDesil', { uid, fact: { ...fact, seenBy: 'Siti Norhayati' } });
  return uid;
};
const propose = (candidate: string, to: string, note = ''): void => {
  const days = { proposedOn: '2026-06-08', checkOn: '2026-07-08' };
  office.must('desil.propose', { intake: desk.intake.uid, candidate, to, note, ...days });
};
const choices = () =>
  office.must<{ proposals: { uid: string; to: string; people: number }[] }>('papers.choices')
    .proposals;

async function printed(like: string | null, token?: string) {
  const models: PaperDocument[] = [];
  const context = {
    ...office.context(token === undefined ? {} : { token }),
    offerPrint: (_job: string, model: unknown) => void models.push(model as PaperDocument),
  };
  const request = {
    document: 'dtsen-proposal',
    like,
    size: 'A4',
    orientation: 'landscape',
  } as const;
  const reply = await papersTasks.prepare(context, request);
  return { reply, sections: models[0]?.sections ?? [] };
}

describe('usul masuk DTSEN as a paper', () => {
  test('holds who waits, each addressee apart, with brothers and sisters of one card together', async () => {
    const ani = absent('Ani', KK[0]);
    child('Budi', KK[0], '2014-05-06');
    const citra = absent('Citra', KK[1]);
    absent('Dewi', KK[2]);
    propose(ani, VILLAGE, 'Kontrakan, tanpa penghasilan tetap');
    propose(citra, AGENCY);
    expect(choices()).toMatchObject([
      { to: AGENCY, people: 1 },
      { to: VILLAGE, people: 2 },
    ]);
    const { reply, sections } = await printed(null);
    expect(reply).toMatchObject({ ok: true, value: { people: 3 } });
    expect(sections.map(({ subtitle }) => subtitle)).toEqual([
      `Kepada: ${AGENCY}`,
      `Kepada: ${VILLAGE}`,
    ]);
    expect(sections.map((section) => columnOf(section, 'name'))).toEqual([
      ['Citra'],
      ['Ani', 'Budi'],
    ]);
    const [, village] = sections;
    if (village === undefined) throw new Error('no section');
    expect(columnOf(village, 'kk')).toEqual([KK[0], KK[0]]);
    expect(columnOf(village, 'reason')[0]).toBe(
      'Dicek Triwulan II 2026: tidak ada. Kontrakan, tanpa penghasilan tetap',
    );
    const one = choices().find(({ to }) => to === VILLAGE);
    expect((await printed(one?.uid ?? '')).reply).toMatchObject({ ok: true, value: { people: 2 } });
  });

  test('shows numbers in full to head and officer alone, and the journal says so', async () => {
    propose(absent('Ani', KK[0]), VILLAGE);
    const read = await printed(null, READER);
    expect(read.reply.ok).toBe(true);
    expect(JSON.stringify(read.sections)).not.toMatch(/(?<!\d)\d{16}(?!\d)/);
    expect(JSON.stringify(read.sections)).toContain('•');
    const { reply, sections } = await printed(null);
    expect(JSON.stringify(sections)).toContain(KK[0]);
    if (!reply.ok) throw new Error(reply.error.code);
    const made = { job: reply.value.job, how: 'made', pages: 1 } as const;
    expect(await papersTasks.record(office.context(), made)).toMatchObject({ ok: true });
    const [entry] = office.must<{ command: string; summary: unknown }[]>('journal.page', {
      limit: 1,
    });
    expect(entry).toMatchObject({
      command: 'papers.record',
      summary: { document: 'dtsen-proposal', audits: 'full-id' },
    });
  });

  test('is refused while nobody waits, and no longer offered once the result is in', async () => {
    const gone = { ok: false, error: { code: 'papers.not-found', what: 'proposal' } };
    expect((await printed(null)).reply).toEqual(gone);
    const ani = absent('Ani', KK[0]);
    propose(ani, VILLAGE);
    const [one] = choices();
    const result = { candidate: ani, result: 'refused', on: '2026-06-08', note: '' };
    office.must('desil.endProposal', result);
    expect(choices()).toEqual([]);
    expect((await printed(one?.uid ?? '')).reply).toEqual(gone);
    expect((await printed('gone')).reply).toEqual(gone);
  });
});
