import Sqlite from 'better-sqlite3';
import { afterAll, describe, expect, it } from 'vitest';
import type { PaperDocument } from '#shared/documents/document.ts';
import { ServiceOnDisk } from '#tests/support/data-service.ts';
import { allWords } from '#tests/support/paper-text.ts';

interface Choices {
  classes: { uid: string; name: string; students: number }[];
  withoutClass: number;
  runs: { uid: string; number: number; ratified: boolean }[];
  decrees: { uid: string; number: string }[];
}

const format = { size: 'F4', orientation: 'portrait' } as const;

async function prepare(service: ServiceOnDisk, request: object) {
  const made = await service.must<{ job: string; people: number }>('papers.prepare', {
    ...format,
    ...request,
  });
  const offered = service.messages.find(
    (message) => message.kind === 'print' && message.job === made.job,
  );
  if (offered?.kind !== 'print') throw new Error('nothing was handed to main');
  return { ...made, model: offered.model as PaperDocument };
}

const records = ({ sections }: PaperDocument): number =>
  sections.flatMap(({ table }) => table.rows.filter(({ kind }) => kind === 'record')).length;

const cell = (model: PaperDocument, key: string): string[] =>
  model.sections.flatMap(({ table }) =>
    table.rows.flatMap((row) => {
      const found = row.kind === 'record' ? row.cells[key] : undefined;
      return found?.kind === 'text' ? [found.text] : [];
    }),
  );

/** Changes the roles of the one user; the next call sees it. */
async function onlyRole(service: ServiceOnDisk, role: string): Promise<void> {
  await service.stop();
  const raw = new Sqlite(service.database);
  raw.prepare('DELETE FROM user_role WHERE role <> ?').run(role);
  raw.close();
  await service.startAgain();
  await service.signIn();
}

afterAll(() => ServiceOnDisk.forgetPractice());

describe('papers of the practice office', () => {
  it('[A2] the roster holds every pupil once, with letterhead, signers and LATIHAN', async () => {
    await using service = await ServiceOnDisk.startPractice();
    const choices = await service.must<Choices>('papers.choices');
    const seated = choices.classes.reduce((sum, one) => sum + one.students, 0);
    const { model, people } = await prepare(service, { document: 'class-roster', classes: null });
    expect(people).toBe(seated + choices.withoutClass);
    expect(people).toBeGreaterThan(100);
    expect(records(model)).toBe(people);
    expect(model.practice).toBe(true);
    expect(model.letterhead.office).toBe('SR Terpadu Bukit Biru');
    expect(model.footer).toMatchObject({ printedBy: 'Siti Norhayati' });
    // A class list hangs on a wall: no sixteen digits anywhere.
    expect(JSON.stringify(model)).not.toMatch(/(?<!\d)\d{16}(?!\d)/);
    const [first] = choices.classes.filter(({ students }) => students > 0);
    const one = await prepare(service, { document: 'class-roster', classes: [first?.uid] });
    expect(one.people).toBe(first?.students);
    expect(one.model.name).toBe(`Daftar Siswa Kelas ${first?.name}`);
  });

  it('the ordered list and the draft of the appendix say the same of everyone', async () => {
    await using service = await ServiceOnDisk.startPractice();
    const run = await newRun(service);
    const list = await prepare(service, { document: 'ordered-list', run, audience: 'meeting' });
    const wall = await prepare(service, { document: 'ordered-list', run, audience: 'wall' });
    expect(records(list.model)).toBe(list.people);
    expect(JSON.stringify(list.model)).toContain('percobaan');
    expect(JSON.stringify(wall.model)).not.toMatch(/desil/i);
    const appendix = await prepare(service, { document: 'decree-appendix', from: 'run', uid: run });
    const inside = list.model.sections.reduce(
      (sum, { totals }) => sum + Number(totals[0]?.value) + Number(totals[1]?.value),
      0,
    );
    expect(appendix.people).toBe(inside);
    expect(
      cell(appendix.model, 'nik').filter((nik) => /^\d{16}$/.test(nik)).length,
    ).toBeGreaterThan(0);
    await onlyRole(service, 'reader');
    const masked = await prepare(service, { document: 'decree-appendix', from: 'run', uid: run });
    expect(masked.people).toBe(inside);
    expect(JSON.stringify(masked.model)).not.toMatch(/(?<!\d)\d{16}(?!\d)/);
  });

  it('journals each act once with title, pages and generation, and says full numbers', async () => {
    await using service = await ServiceOnDisk.startPractice();
    const run = await newRun(service);
    const { job, model } = await prepare(service, {
      document: 'decree-appendix',
      from: 'run',
      uid: run,
    });
    await service.must('papers.record', { job, how: 'made', pages: 7 });
    await service.must('papers.record', { job, how: 'saved', pages: 7 });
    const entries = await service.must<{ command: string; summary: Record<string, unknown> }[]>(
      'journal.page',
      { limit: 2 },
    );
    expect(entries).toMatchObject([
      { command: 'papers.record', summary: { how: 'saved', audits: 'full-id', pages: 7 } },
      { command: 'papers.record', summary: { how: 'made', title: model.name } },
    ]);
    await service.stop();
    const raw = new Sqlite(service.database, { readonly: true });
    const rows = raw
      .prepare(
        'SELECT p.title, p.pages, p.generation, j.command FROM print_log AS p JOIN journal AS j ON j.seq = p.journal_seq',
      )
      .all();
    raw.close();
    await service.startAgain();
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({ title: model.name, pages: 7, command: 'papers.record' });
    expect((rows[0] as { generation: string }).generation.startsWith(model.footer.generation)).toBe(
      true,
    );
  });

  it('carries the letterhead and the signers that the office wrote down; undo takes them back', async () => {
    await using service = await ServiceOnDisk.startPractice();
    const before = await service.must('papers.settings');
    const settings = {
      letterhead: {
        superiors: ['Dinas Sosial Provinsi Kalimantan Timur'],
        office: 'Sekolah Rakyat Terpadu Bukit Biru',
        address: 'Tenggarong',
        imageHash: null,
      },
      place: 'Tenggarong',
      size: 'F4',
    };
    await service.must('signers.add', {
      seat: null,
      capacity: { kind: 'on-behalf', of: 'Kepala Dinas Sosial' },
      position: 'Kepala Sekolah',
      name: 'Drs. H. Syamsul Bahri, M.Pd.',
      rank: '',
      nip: '197004121995031002',
      from: null,
      to: null,
    });
    await service.must('papers.saveSettings', settings);
    const { model } = await prepare(service, { document: 'class-roster', classes: null });
    const text = allWords(model);
    expect(text).toContain('a.n. Kepala Dinas Sosial');
    expect(text).toContain('NIP 19700412 199503 1 002');
    const [entry] = await service.must<{ seq: number }[]>('journal.page', { limit: 1 });
    await service.must('journal.undoEntry', { seq: entry?.seq });
    expect(await service.must('papers.settings')).toEqual(before);
    const wrong = await service.call('papers.saveSettings', {
      ...settings,
      letterhead: { ...settings.letterhead, office: ' ' },
    });
    expect(wrong).toMatchObject({
      error: { code: 'input.invalid', issues: [{ message: 'papers.office-empty' }] },
    });
  });

  it('refuses what is not there, and an empty office without classes', async () => {
    await using service = await ServiceOnDisk.startPractice();
    const refusal = async (channel: string, input: object) => {
      const reply = await service.call(channel, { ...format, ...input });
      return reply.ok ? null : reply.error;
    };
    const roster = (classes: string[] | null) =>
      refusal('papers.prepare', { document: 'class-roster', classes });
    expect(await roster(['gone'])).toEqual({ code: 'papers.not-found', what: 'class' });
    expect(
      await refusal('papers.prepare', { document: 'ordered-list', run: 'x', audience: 'wall' }),
    ).toEqual({ code: 'papers.not-found', what: 'run' });
    for (const from of ['run', 'decree'])
      expect(
        await refusal('papers.prepare', { document: 'decree-appendix', from, uid: 'x' }),
      ).toEqual({ code: 'papers.not-found', what: from });
    expect(
      await refusal('papers.record', { job: 'a'.repeat(32), how: 'made', pages: 1 }),
    ).toMatchObject({ code: 'papers.job-gone' });
    await service.stop();
    const raw = new Sqlite(service.database);
    raw.exec(`UPDATE class_group SET from_date = '2090-01-01'`);
    raw.close();
    await service.startAgain();
    await service.signIn();
    expect(await roster(null)).toMatchObject({ code: 'papers.no-class' });
  });
});

/** A draft run of the practice office's intake. */
async function newRun(service: ServiceOnDisk): Promise<string> {
  const intakes = await service.must<{ uid: string }[]>('intakes.list');
  const made = await service.must<{ uid: string }>('runs.make', { intake: intakes[0]?.uid });
  return made.uid;
}
