import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { afterEach, describe, expect, test } from 'vitest';
import { correctionsTasks } from '#electron/data/tasks/corrections.ts';
import { importsTasks } from '#electron/data/tasks/imports.ts';
import type { ImportList } from '#shared/domain/imports/columns.ts';
import { SAMPLES, type Sample } from '#shared/domain/imports/sample-lists.ts';
import { valueOf } from '#tests/support/import-office.ts';
import { newPracticeOffice } from '#tests/support/practice-office.ts';
import { newPupilImport } from '#tests/support/pupil-import.ts';
import { newTaskOffice, type TaskOffice, withTasks } from '#tests/support/task-office.ts';

let office: TaskOffice;
afterEach(() => office.close());

/** Saves a sample as the dialog does. */
async function saved(sample: Sample): Promise<string> {
  const target = join(office.folder, `${sample}.xlsx`);
  valueOf(await importsTasks.template(office.context(), { target, sample }));
  return target;
}

/** Looks at a file, takes the guessed columns and tries it. */
async function tried(file: string, list: ImportList) {
  const head = valueOf(await importsTasks.inspect(office.context(), { file, list }));
  const run = valueOf(
    await importsTasks.dryRun(office.context(), {
      file,
      list,
      sheet: head.sheet,
      headerRow: head.headerRow ?? 1,
      intake: office.must<{ uid: string } | null>('intakes.current')?.uid,
      mapping: head.columns.map(({ field }) => field),
      desilPeriod: null,
      repairs: [],
      edits: [],
    }),
  );
  return { head, run };
}
const apply = async (job: string) => valueOf(await importsTasks.apply(office.context(), { job }));
const unnamed = (head: Awaited<ReturnType<typeof tried>>['head']): string[] =>
  head.columns.filter(({ field }) => field === null).map(({ header }) => header);

describe('files to practise with', () => {
  test('[C1] the list of a village comes in without a fault; the corrections then change six cells of it', async () => {
    office = withTasks(await newPracticeOffice());
    const { head, run } = await tried(await saved('village'), 'candidates');
    expect(head.headerRow).toBe(4);
    expect(head.columns.map(({ header }) => header)).toContain('Nama Anak');
    expect(unnamed(head)).toEqual(['No']);
    expect(run).toMatchObject({ total: 12, ready: 12, fresh: 12, faulty: 0 });
    expect(await apply(run.job)).toMatchObject({ fresh: 12, faulty: 0 });
    expect(
      office.db.sql(
        `SELECT p.birth_date, f.village, c.grade, c.desil FROM candidate AS c
         JOIN person AS p ON p.id = c.person_id JOIN family AS f ON f.id = p.family_id
         WHERE p.name = 'Ahmad Rizal Contoh'`,
      ),
    ).toEqual([{ birth_date: '2019-07-14', village: 'Loa Tebu', grade: 1, desil: 1 }]);
    const file = await saved('corrections');
    const read = valueOf(await correctionsTasks.read(office.context(), { file }));
    expect(read).toMatchObject({ total: 4, changed: 4, faulty: 0, unread: [], faults: [] });
    expect(read.changes.map(({ field }) => field)).toEqual([
      'name',
      'phone',
      'address',
      'rt',
      'desil',
      'note',
    ]);
  });

  test('[C1] pupils already in stand in classes and beds of the school that are free', async () => {
    office = withTasks(await newPracticeOffice());
    const { head, run } = await tried(await saved('running'), 'pupils');
    expect(unnamed(head)).toEqual(['No']);
    expect(run).toMatchObject({ total: 8, ready: 8, fresh: 8, faulty: 0, over: [] });
    await apply(run.job);
    expect(
      office.db.sql(
        `SELECT count(*) AS pupils, count(DISTINCT g.id) > 1 AS spread,
           count(DISTINCT b.bed_id) AS beds, count(DISTINCT e.nis) AS nis, count(e.known_decree_no) AS decrees
         FROM enrolment AS e JOIN person AS p ON p.id = e.person_id
         JOIN class_group AS g ON g.id = e.class_id JOIN bed_stay AS b ON b.enrolment_id = e.id
         WHERE p.name LIKE '% Contoh'`,
      ),
    ).toEqual([{ pupils: 8, spread: 1, beds: 8, nis: 8, decrees: 8 }]);
  });

  test('of a school that is nearly full only those who find a place, each without a fault', async () => {
    ({ office } = newPupilImport());
    const { run } = await tried(await saved('running'), 'pupils');
    expect(run).toMatchObject({ faulty: 0, over: [] });
    // Two beds for boys and two for girls.
    expect(run.total).toBe(4);
  });

  test('an office without places has them too; their columns are known', async () => {
    office = newTaskOffice();
    for (const sample of SAMPLES) {
      const file = await saved(sample);
      const list = sample === 'running' ? 'pupils' : 'candidates';
      const head = valueOf(await importsTasks.inspect(office.context(), { file, list }));
      expect(unnamed(head).filter((header) => header !== 'No')).toEqual([]);
      expect(head.columns.every(({ samples }) => samples.length > 0)).toBe(sample === 'village');
    }
  });

  test('are sheets with widths and merged titles, and without a formula', async () => {
    office = newTaskOffice();
    for (const sample of SAMPLES) {
      const book = await readXlsx(await readFile(await saved(sample)), { readStyles: true });
      const [sheet] = book.sheets;
      expect(book.sheets).toHaveLength(1);
      expect([...(sheet?.cells?.values() ?? [])].some(({ formula }) => formula)).toBe(false);
      expect(sheet?.merges ?? []).toHaveLength(sample === 'village' ? 2 + 2 + 16 : 0);
    }
  });

  test('a place that cannot be written is named', async () => {
    office = newTaskOffice();
    const target = join(office.folder, 'tidak-ada', 'x.xlsx');
    const reply = await importsTasks.template(office.context(), { target, sample: 'village' });
    expect(reply).toEqual({
      ok: false,
      error: { code: 'imports.target-unwritable', file: 'x.xlsx' },
    });
  });
});

describe('the empty list', () => {
  test('offers the classes of the school in the cell, and takes a grade alone as well', async () => {
    ({ office } = newPupilImport());
    const target = join(office.folder, 'isian.xlsx');
    valueOf(await importsTasks.template(office.context(), { target, list: 'pupils' }));
    const book = await readXlsx(await readFile(target));
    expect(book.sheets.map(({ name }) => name)).toEqual(['Siswa', 'Petunjuk', 'Pilihan']);
    expect(book.sheets[2]?.rows).toEqual([
      ['Rombel', 'Asrama'],
      ['I-A', 'Asrama 1'],
      ['VII-A', null],
      ['VII-B', null],
    ]);
    const offered = book.sheets[0]?.dataValidations ?? [];
    expect(offered).toContainEqual(
      expect.objectContaining({ type: 'list', range: 'C2:C2001', formula1: "'Pilihan'!$A$2:$A$4" }),
    );
    expect(offered.find(({ range }) => range === 'C2:C2001')?.showErrorMessage).not.toBe(true);
    const head = valueOf(
      await importsTasks.inspect(office.context(), { file: target, list: 'pupils' }),
    );
    expect(head.sheet).toBe('Siswa');
    expect(unnamed(head)).toEqual([]);
  });

  test('of candidates offers the grades of the open classes', async () => {
    ({ office } = newPupilImport());
    const target = join(office.folder, 'isian.xlsx');
    valueOf(await importsTasks.template(office.context(), { target }));
    const book = await readXlsx(await readFile(target));
    expect(book.sheets[2]?.rows).toEqual([['Kelas tujuan'], [1], [7]]);
  });
});
