import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contentHash, tableCounts } from '#db/content-hash.ts';
import { findCandidateFacts } from '#db/queries/candidate-facts.ts';
import { importsTasks } from '#electron/data/tasks/imports.ts';
import { candidateProjection } from '#shared/domain/candidates/projection.ts';
import { type ImportOffice, newImportOffice, valueOf } from '#tests/support/import-office.ts';
import { candidateForm } from '#tests/support/candidate-form.ts';
import { TODAY } from '#tests/support/candidate-office.ts';

let office: ImportOffice;
beforeEach(() => {
  office = newImportOffice({ today: TODAY });
});
afterEach(() => office.close());

/** The whole faults of a dry run, page after page. */
async function allFaults(job: string) {
  const items = [];
  for (let offset = 0; ; offset += 500) {
    const page = valueOf(
      await importsTasks.faults(office.context(), { job, kind: null, offset, limit: 500 }),
    );
    items.push(...page);
    if (page.length < 500) return items;
  }
}

/** The list columns of all candidates must be what the deciding rules say of their facts. */
function expectProjections(): void {
  const rows = office.db.sql<Record<string, unknown> & { id: number }>('SELECT * FROM candidate');
  for (const row of rows) {
    const facts = findCandidateFacts(office.db, row.id);
    expect(facts).toBeDefined();
    if (facts) expect(row).toMatchObject(candidateProjection(facts, TODAY));
  }
}

describe('a list of 5,000 rows with 40 planted faults', () => {
  test('[A2] finds each planted fault with row and column, and nothing else', async () => {
    const sheet = await office.list('usulan.xlsx', { rows: 5000, eligible: 1600, faults: true });
    const before = contentHash(office.raw);
    const dry = await office.tryOut(sheet.path);
    expect(contentHash(office.raw)).toBe(before);
    expect(dry).toMatchObject({ total: 5000, faulty: 40, fresh: 4960, changed: 0, same: 0 });
    const found = await allFaults(dry.job);
    expect(found.map(({ row, column, code }) => ({ row, column, code }))).toEqual(
      sheet.planted.map(({ row, column, code }) => ({ row, column, code })),
    );
    const applied = valueOf(await office.save(dry.job));
    expect(applied).toMatchObject({ fresh: 4960, faulty: 40 });
    expect(office.count('candidate')).toBe(4960);
    expect(office.count('candidate_search')).toBe(4960);
    expect(office.count('import_fault')).toBe(40);
    expect(office.db.sql("SELECT count(*) AS n FROM candidate WHERE stage = 'ready'")).toEqual([
      { n: 1600 },
    ]);
    expectProjections();
  });
});

describe('a saved list', () => {
  test('the same file a second time changes nothing: every row is the same', async () => {
    const sheet = await office.list('usulan.xlsx', { rows: 640, faults: true });
    valueOf(await office.save((await office.tryOut(sheet.path)).job));
    const before = contentHash(office.raw);
    const journal = office.count('journal');
    const again = await office.tryOut(sheet.path);
    expect(again).toMatchObject({ total: 640, faulty: 40, same: 600, fresh: 0, changed: 0 });
    const applied = valueOf(await office.save(again.job));
    expect(applied).toMatchObject({ batch: null, fresh: 0, changed: 0, same: 600 });
    expect(contentHash(office.raw)).toBe(before);
    expect(office.count('journal')).toBe(journal + 1);
  });

  test('[A3] undone, the office is as before, and its search too', async () => {
    const first = await office.list('pertama.xlsx', { rows: 200, seed: 1 });
    valueOf(await office.save((await office.tryOut(first.path)).job));
    const before = contentHash(office.raw);
    const words = office.db.sql('SELECT rowid FROM candidate_search ORDER BY rowid');
    const second = await office.list('kedua.xlsx', { rows: 640, seed: 2, faults: true });
    const applied = valueOf(await office.save((await office.tryOut(second.path)).job));
    expect(contentHash(office.raw)).not.toBe(before);
    office.must('journal.undoEntry', { seq: applied.seq });
    expect(contentHash(office.raw)).toBe(before);
    expect(office.db.sql('SELECT rowid FROM candidate_search ORDER BY rowid')).toEqual(words);
    expect(office.db.sql('PRAGMA foreign_key_check')).toEqual([]);
  });

  test('stands in the list of imports with the entry that undoes it', async () => {
    const sheet = await office.list('usulan.xlsx', { rows: 640, faults: true });
    const applied = valueOf(await office.save((await office.tryOut(sheet.path)).job));
    expect(office.must('imports.batches', { limit: 10 })).toEqual([
      {
        uid: applied.batch,
        fileName: 'usulan.xlsx',
        sheet: 'Data',
        appliedAt: office.environment.now(),
        total: 640,
        saved: 600,
        same: 0,
        faulty: 40,
        openFaults: 40,
        seq: applied.seq,
      },
    ]);
  });
});

describe('stopping', () => {
  /** What every list answers now: each order, with and without filter and search. */
  const listed = () => {
    const base = { intake: office.intake.uid, filter: {}, text: '' };
    const page = { ...base, sort: 'code', direction: 'asc', offset: 0, limit: 100 };
    return [
      office.must('candidates.count', base),
      office.must('candidates.count', { ...base, filter: { stage: 'incomplete' } }),
      office.must('candidates.count', { ...base, text: 'nur' }),
      office.must('candidates.page', page),
      office.must('candidates.page', { ...page, sort: 'name', direction: 'desc' }),
      office.must('candidates.page', { ...page, sort: 'desil', filter: { sex: 'P' } }),
      office.must('candidates.page', { ...page, text: 'nur' }),
    ];
  };

  test('[A6] Hentikan while it is stored leaves 0 rows, and until then lists show none', async () => {
    const names = ['Nurul Aini', 'Ahmad Nurdin', 'Rabiatul Adawiyah'];
    for (const name of names) {
      const form = candidateForm({ person: { name }, family: { kk: '' } });
      office.must('candidates.add', { intake: office.intake.uid, form, samePerson: null });
    }
    const sheet = await office.list('usulan.xlsx', { rows: 5000, eligible: 1600 });
    const dry = await office.tryOut(sheet.path);
    const before = { hash: contentHash(office.raw), journal: office.count('journal') };
    const shown = listed();
    let unsavedSeen = 0;
    for (const pieces of [0, 9, 22, 24]) {
      let breaths = 0;
      const reply = await office.save(dry.job, {
        breathe: () => {
          breaths += 1;
          expect(listed()).toEqual(shown);
          const written = office.count('candidate') > 3;
          unsavedSeen += Number(written);
          // Whoever would see what is not saved waits.
          expect(office.pipeline.passesMeanwhile('candidates.find')).toBe(!written);
          expect(office.pipeline.stepPassesMeanwhile('papers.run')).toBe(!written);
          expect(office.pipeline.passesMeanwhile('candidates.page')).toBe(true);
        },
        stop: () => breaths > pieces,
      });
      expect(reply).toMatchObject({ ok: false, error: { code: 'job.cancelled' } });
      expect(contentHash(office.raw)).toBe(before.hash);
      expect(office.count('journal')).toBe(before.journal);
      expect(listed()).toEqual(shown);
    }
    expect(unsavedSeen).toBeGreaterThan(1);
    // The dry run lives on: saving it now works.
    expect(valueOf(await office.save(dry.job)).fresh).toBe(5000);
    expect(tableCounts(office.raw)['candidate']).toBe(5003);
    expect(listed()[0]).toEqual({ count: 5003, more: false });
  });

  test('Hentikan while the file is read leaves no dry run behind', async () => {
    const sheet = await office.list('usulan.xlsx', { rows: 2000, eligible: 100 });
    await expect(office.tryOut(sheet.path, {}, { stop: () => true })).rejects.toThrow(
      'job.cancelled',
    );
  });
});
