import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvShape, readCsvRows } from '#electron/data/files/read-csv.ts';
import { SHEET_LIMITS } from '#electron/data/files/sheet-limits.ts';
import { MOST_PASTED, pastedSheet, readPasted } from '#shared/domain/imports/pasted-rows.ts';

const rowsOf = (text: string) => {
  const read = readPasted(text, 'candidates');
  return read.ok ? read.value : read.error;
};

test('[C1] rows of Excel: cells between tabs, one in quotes with a line break, Windows line ends', () => {
  const text =
    'Nama\tNIK\tAlamat\r\nSiti Aminah\t6402035509130003\t"Jl. Awang\nRT 04 ""lama"""\r\n\r\nBudi "Ucok"\t\t"Gang" 2\r\n';
  expect(rowsOf(text)).toEqual({
    headerRow: 1,
    rows: [
      ['Nama', 'NIK', 'Alamat'],
      ['Siti Aminah', '6402035509130003', 'Jl. Awang\nRT 04 "lama"'],
      [],
      ['Budi "Ucok"', '', '"Gang" 2'],
    ],
  });
});

test.each([
  ['1. Siti Aminah - 6402035509130003 - 15-09-2013', ' - '],
  ['2) *Siti Aminah* ; 6402035509130003 ; 15-09-2013', ';'],
  ['• Siti Aminah, 6402035509130003, 15-09-2013', ','],
  ['Siti Aminah | 6402035509130003 | 15-09-2013', '|'],
  ['[29/11/26 08.40] Bu Camat: 1.Siti Aminah – 6402035509130003 – 15-09-2013', '–'],
])('[C1] a line of a chat: %s', (line) => {
  expect(rowsOf(line)).toEqual({
    headerRow: 0,
    rows: [['Siti Aminah', '6402035509130003', '15-09-2013']],
  });
});

test('[C1] a greeting stays a row of its own: nothing pasted is passed over', () => {
  const text =
    'Assalamualaikum Bu\n1. Siti Aminah - 6402035509130003 - Samarinda, 15-09-2013\n2. Budi - 6402031509130003 - Loa Kulu, 15-09-2013\n';
  expect(rowsOf(text)).toEqual({
    headerRow: 0,
    rows: [
      ['Assalamualaikum Bu'],
      ['Siti Aminah', '6402035509130003', 'Samarinda, 15-09-2013'],
      ['Budi', '6402031509130003', 'Loa Kulu, 15-09-2013'],
    ],
  });
});

test('[C1] a person written one fact a line, the next begins where a name comes again', () => {
  const text =
    'Data anak:\nNama : Siti Aminah\n*NIK*: 6402035509130003\nJenjang: SMP\n\nNama : Budi\nL/P: L\nNIK: 6402031509130003';
  expect(rowsOf(text)).toEqual({
    headerRow: 1,
    rows: [
      ['Data anak', 'Nama', 'NIK', 'Jenjang', 'L/P'],
      ['', 'Siti Aminah', '6402035509130003', 'SMP'],
      ['', 'Budi', '6402031509130003', '', 'L'],
    ],
  });
});

test('[C1] what holds no list is refused with what is wrong about it', () => {
  expect(rowsOf(' \r\n\t\n')).toEqual({ code: 'imports.paste-empty', list: 'candidates' });
  expect(rowsOf('  6402035509130003 \n')).toEqual({
    code: 'imports.paste-single',
    text: '6402035509130003',
  });
  expect(rowsOf('beras 5 kg, minyak\ngula 2 kg, teh')).toEqual({
    code: 'imports.paste-unknown',
    list: 'candidates',
  });
  const line = 'Siti\t6402035509130003\n';
  expect(rowsOf(line.repeat(MOST_PASTED + 1))).toEqual({
    code: 'imports.paste-many',
    limit: MOST_PASTED,
  });
  expect(rowsOf(line.repeat(MOST_PASTED))).toMatchObject({ headerRow: 0 });
});

const Cell = fc
  .string({ unit: fc.constantFrom('a', 'é', '7', ' ', '"', "'", ';', ',', '=', '-'), maxLength: 8 })
  .map((text) => text.trim());
const Row = fc
  .array(Cell, { minLength: 1, maxLength: 5 })
  // A row that ends in an empty cell is as long as its last filled one.
  .map((cells) => [...cells, 'x']);

test('what is written of pasted rows is read as the same cells, whatever stands in them', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(Row, { minLength: 1, maxLength: 6 }), async (rows) => {
      const bytes = Buffer.from(pastedSheet(rows));
      const read: string[][] = [];
      for await (const batch of readCsvRows(bytes, csvShape(bytes), 'x.tsv', SHEET_LIMITS))
        for (const { cells } of batch) read.push(cells.map((cell) => (cell ?? '') as string));
      expect(read).toEqual(rows);
    }),
    { numRuns: 100 },
  );
});
