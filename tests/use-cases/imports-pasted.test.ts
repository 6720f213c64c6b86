import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contentHash } from '#db/content-hash.ts';
import { importsTasks } from '#electron/data/tasks/imports.ts';
import { pastedSheet, readPasted } from '#shared/domain/imports/pasted-rows.ts';
import { candidateSheet } from '#tests/support/candidate-sheet.ts';
import { refusal } from '#tests/support/candidate-desk.ts';
import { TODAY } from '#tests/support/candidate-office.ts';
import { type ImportOffice, newImportOffice, valueOf } from '#tests/support/import-office.ts';
import { copiedCells } from '#tests/support/copied-cells.ts';

let office: ImportOffice;
beforeEach(() => {
  office = newImportOffice({ today: TODAY });
});
afterEach(() => office.close());

/** The way of a paste to its dry run; `level` as said once for all rows. */
async function tryPaste(text: string, said: { level?: 'SD' | 'SMP' | 'SMA' } = {}) {
  const { rows, headerRow } = valueOf(readPasted(text, 'candidates'));
  const file = join(office.folder, 'Tempelan 08-06-2026 09.00.tsv');
  writeFileSync(file, pastedSheet(rows));
  const head = valueOf(await importsTasks.inspect(office.context(), { file, headerRow }));
  expect(head.headerRow).toBe(headerRow);
  return importsTasks.dryRun(office.context(), {
    file,
    sheet: head.sheet,
    headerRow,
    intake: office.intake.uid,
    mapping: head.columns.map(({ field }) => field),
    desilPeriod: null,
    repairs: [],
    edits: [],
    ...said,
  });
}

test('[C1] thirty rows copied in Excel: tried, saved, pasted again nothing changes, undone all is as before', async () => {
  const empty = contentHash(office.raw);
  const text = copiedCells(candidateSheet({ rows: 30, eligible: 10, seed: 5 }).rows);
  const dry = valueOf(await tryPaste(text));
  expect(dry).toMatchObject({ total: 30, fresh: 30, faulty: 0 });
  expect(contentHash(office.raw)).toBe(empty);
  const applied = valueOf(await office.save(dry.job));
  const saved = contentHash(office.raw);
  expect(office.count('candidate')).toBe(30);
  const again = valueOf(await tryPaste(text));
  expect(again).toMatchObject({ total: 30, same: 30, fresh: 0, changed: 0 });
  expect(valueOf(await office.save(again.job))).toMatchObject({ batch: null });
  expect(contentHash(office.raw)).toBe(saved);
  office.must('journal.undoEntry', { seq: applied.seq });
  expect(contentHash(office.raw)).toBe(empty);
});

test('[C1] a message without titles: sex from the NIK, the level said once, a spoilt NIK waits and is repaired', async () => {
  const text =
    '1. Siti Aminah - 6402035509130003 - 15/09/2013\n2. Budi Santoso - 640203150913 - 15/09/2013\n3. Ani - 6402034107140001 - 1 Juli 2014';
  expect(refusal(await tryPaste(text))?.code).toBe('imports.columns-missing');
  const dry = valueOf(await tryPaste(text, { level: 'SMP' }));
  expect(dry).toMatchObject({ total: 3, ready: 2, faulty: 1 });
  expect(dry.warnings).toContainEqual({ code: 'sex-of-nik', rows: 2 });
  valueOf(await office.save(dry.job));
  expect(
    office.db.sql(
      `SELECT p.name, p.sex, p.birth_date, c.level FROM candidate AS c
       JOIN person AS p ON p.id = c.person_id ORDER BY p.name`,
    ),
  ).toEqual([
    { name: 'Ani', sex: 'P', birth_date: '2014-07-01', level: 'SMP' },
    { name: 'Siti Aminah', sex: 'P', birth_date: '2013-09-15', level: 'SMP' },
  ]);
  // What was said of all rows holds for the one that waited, too.
  const id = office.db.sql<{ id: number }>('SELECT id FROM import_fault')[0]?.id ?? 0;
  office.must('imports.repairFault', {
    id,
    edits: [{ column: 1, text: '6402031509130007' }],
  });
  expect(office.count('candidate')).toBe(3);
  // Columns without a title teach nothing about the next list without titles.
  const file = join(office.folder, 'lain.csv');
  writeFileSync(file, '15/09/2013;6402035509130003\n');
  const next = valueOf(await importsTasks.inspect(office.context(), { file, headerRow: 0 }));
  expect(next.remembered).toBe(false);
  expect(next.columns.map(({ field }) => field)).toEqual(['birth_date', 'nik']);
});
