import { afterEach, describe, expect, test } from 'vitest';
import { papersTasks } from '#electron/data/tasks/papers.ts';
import { PaperRequest } from '#shared/contract/papers.ts';
import type { PaperDocument } from '#shared/documents/document.ts';
import { addUser } from '#tests/support/office.ts';
import { columnOf } from '#tests/support/paper-text.ts';
import { closeOffice, newSelection } from '#tests/support/selection.ts';
import { type TaskOffice, withTasks } from '#tests/support/task-office.ts';

const READER = 'reader-token';
const NIK = '6402050403130004';

let office: TaskOffice | undefined;
afterEach(() => {
  closeOffice(office);
  office = undefined;
});

function selection() {
  const made = newSelection();
  office = withTasks(made.office);
  office.prepare((db) => {
    const roles = ['reader'] as const;
    addUser(db, made.office.environment, 1, { login: 'baca', name: 'Baca', token: READER, roles });
  });
  return made;
}

async function printed(request: object, token?: string) {
  if (!office) throw new Error('no office');
  const models: PaperDocument[] = [];
  const context = {
    ...office.context(token === undefined ? {} : { token }),
    offerPrint: (_job: string, model: unknown) => void models.push(model as PaperDocument),
  };
  const reply = await papersTasks.prepare(context, PaperRequest.parse({ size: 'A4', ...request }));
  const sections = models[0]?.sections ?? [];
  return { reply, sections, words: JSON.stringify(models[0] ?? null) };
}

describe('daftar cadangan', () => {
  test('[D1] has every reserve once, boys and girls apart, in the order of the run', async () => {
    const { office: on, children, make } = selection();
    children(6, { sex: 'L' });
    children(6, { sex: 'P' });
    const run = make().uid;
    const { reply, sections, words } = await printed({ document: 'reserve-list', run });
    expect(reply).toMatchObject({ ok: true, value: { people: 3 } });
    const rows = on.must<{ code: string; reserveNo: number; sex: string }[]>('runs.page', {
      run,
      level: 'SMP',
      part: 'reserve',
      offset: 0,
      limit: 100,
    });
    for (const sex of ['L', 'P']) {
      const section = sections.find(({ key }) => key === `SMP-${sex}`);
      const own = rows.filter((one) => one.sex === sex);
      expect(section ? columnOf(section, 'code') : []).toEqual(own.map(({ code }) => code));
      expect(section ? columnOf(section, 'reserve') : []).toEqual(
        own.map(({ reserveNo }) => String(reserveNo)),
      );
    }
    expect(words).not.toMatch(/desil/i);
    expect(words).toContain('DRAF');
  });

  test('says so where nobody waits, and is refused without its run', async () => {
    const { child, make } = selection();
    child();
    const { sections } = await printed({ document: 'reserve-list', run: make().uid });
    expect(sections.map(({ table }) => table.rows[0]?.kind)).toEqual(['empty']);
    const gone = { ok: false, error: { code: 'papers.not-found', what: 'run' } };
    expect((await printed({ document: 'reserve-list', run: 'gone' })).reply).toEqual(gone);
  });
});

describe('daftar calon siswa', () => {
  const all = { document: 'candidate-list', level: null } as const;

  test('[D1] has every candidate once with desil and stage; NIK in full only by choice and role', async () => {
    const { children, child } = selection();
    const some = children(4);
    const one = child({ nik: NIK, passed: 'none' });
    const { reply, sections, words } = await printed(all);
    expect(reply).toMatchObject({ ok: true, value: { people: 5 } });
    const names = sections.flatMap((section) => columnOf(section, 'name'));
    expect(names.toSorted()).toEqual([...some, one].map(({ name }) => name).toSorted());
    expect(words).not.toContain(NIK);
    expect(words).toContain('•');
    expect(words).toContain('"Usulan"');
    expect((await printed({ ...all, numbers: 'full' })).words).toContain(NIK);
    expect((await printed({ ...all, numbers: 'full' }, READER)).words).not.toContain(NIK);
  });

  test('is refused for a level in which nobody is a candidate', async () => {
    const { child } = selection();
    child();
    expect((await printed({ ...all, level: 'SMA' })).reply).toEqual({
      ok: false,
      error: { code: 'papers.nobody', document: 'candidate-list' },
    });
  });
});

describe('formulir kunjungan rumah', () => {
  const forms = async (whom: string, token?: string) =>
    printed({ document: 'visit-form', whom }, token);

  test('[D1] stands empty, waits for who was not visited, and shows what was found of who was', async () => {
    const { children, child, office: on } = selection();
    const done = children(3);
    const waits = child({ nik: NIK, passed: 'none' });
    on.raw.exec(
      `UPDATE gate_answer SET answered_by = 'Rina Handayani', answered_on = '2026-05-20'
       WHERE gate = 'home_visit'`,
    );
    const blank = await forms('blank');
    expect(blank.reply).toMatchObject({ ok: true, value: { people: 0 } });
    expect(blank.sections).toHaveLength(1);
    expect(blank.words).not.toContain('BB26-');
    const waiting = await forms('waiting');
    expect(waiting.sections.map(({ key }) => key)).toEqual([waits.code]);
    expect(waiting.words).toContain(NIK);
    expect((await forms('waiting', READER)).words).not.toContain(NIK);
    const visited = await forms('visited');
    expect(visited.sections.map(({ key }) => key).toSorted()).toEqual(
      done.map(({ code }) => code).toSorted(),
    );
    expect(visited.words).toMatch(/20 Mei 2026.*"Layak".*Rina Handayani/s);
    expect(on.must<{ visits: object }>('papers.choices').visits).toEqual({
      waiting: 1,
      visited: 3,
    });
  });

  test('is refused where nobody waits', async () => {
    selection().child();
    expect((await forms('waiting')).reply).toEqual({
      ok: false,
      error: { code: 'papers.nobody', document: 'visit-form' },
    });
  });
});
