import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contentHash } from '#db/content-hash.ts';
import { TODAY } from '../support/candidate-office.ts';
import { type ImportOffice, newImportOffice, valueOf } from '../support/import-office.ts';

interface OpenFault {
  readonly id: number;
  readonly row: number;
  readonly faults: readonly { readonly column: number }[];
}

/** What somebody might type where a planted fault stands; one of them is right somewhere. */
const TYPED = ['Anak Perbaikan', 'L', 'SMP', '7', '04/03/2013', '1', 'Putus sekolah', ''] as const;

describe('[A3] rows that wait for a repair', () => {
  let office: ImportOffice;
  let applied: { seq: number };
  const newest = (): number =>
    office.db.sql<{ seq: number }>('SELECT max(seq) AS seq FROM journal')[0]?.seq ?? 0;
  const waiting = (): OpenFault[] =>
    office.must<{ rows: OpenFault[] }>('imports.openFaults', { offset: 0, limit: 100 }).rows;

  beforeEach(async () => {
    office = newImportOffice({ today: TODAY });
    const sheet = await office.list('usulan.xlsx', { rows: 440, faults: true });
    applied = valueOf(await office.save((await office.tryOut(sheet.path)).job));
  });
  afterEach(() => office.close());

  it('imports.dismissFault: put aside, and back', () => {
    const before = contentHash(office.raw);
    const rows = waiting();
    office.must('imports.dismissFault', { id: rows[0]?.id });
    expect(waiting()).toHaveLength(rows.length - 1);
    office.must('journal.undoEntry', { seq: newest() });
    expect(contentHash(office.raw)).toBe(before);
    expect(waiting()).toEqual(rows);
  });

  it('imports.repairFault: repaired, and back; the import itself is named as used meanwhile', () => {
    const before = contentHash(office.raw);
    const repaired = waiting().some(({ id, faults }) =>
      TYPED.some((text) => {
        const edits = faults.map(({ column }) => ({ column, text }));
        return office.call('imports.repairFault', { id, edits }).ok;
      }),
    );
    expect(repaired).toBe(true);
    const seq = newest();
    expect(contentHash(office.raw)).not.toBe(before);
    expect(office.call('journal.undoEntry', { seq: applied.seq })).toMatchObject({
      ok: false,
      error: { code: 'journal.depends', later: 'imports.repairFault' },
    });
    office.must('journal.undoEntry', { seq });
    expect(contentHash(office.raw)).toBe(before);
    office.must('journal.undoEntry', { seq: applied.seq });
    expect(office.count('candidate')).toBe(0);
    expect(office.count('import_fault')).toBe(0);
    expect(office.incidents).toEqual([]);
  });
});
