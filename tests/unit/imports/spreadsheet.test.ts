import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { SHEET_LIMITS } from '#electron/data/files/sheet-limits.ts';
import {
  cells,
  open,
  opened,
  refusal,
  RELS,
  withSheetFolder,
  workbook,
  xlsx,
} from '#tests/support/sheet-files.ts';

withSheetFolder();

describe('XLSX', () => {
  test('every kind of cell arrives as what it is', async () => {
    const bytes = await xlsx([
      ['0012', 6402091203130004, 3.5, true, null, new Date('2013-09-15T00:00:00Z')],
      ['#N/A', '6402091203130004', ' x ', '', new Date('2013-09-15T09:05:00Z')],
    ]);
    expect(await cells(await opened(bytes))).toEqual([
      ['0012', 6402091203130004, 3.5, true, null, { date: '2013-09-15', time: '' }],
      [{ error: '#N/A' }, '6402091203130004', ' x ', '', { date: '2013-09-15', time: '09.05' }],
    ]);
  });

  test('rows keep the numbers Excel shows, gaps included', async () => {
    const sheet = await opened(
      await workbook(
        '<row r="3"><c r="B3"><v>7</v></c></row><row r="9"><c r="A9"><v>1</v></c></row>',
      ),
    );
    expect(sheet.sheets).toEqual([{ name: 'Data & Ket.', hidden: false }]);
    const rows = await cells(sheet);
    expect(rows[2]).toEqual([null, 7]);
    expect(rows[8]).toEqual([1]);
    expect(Object.keys(rows)).toEqual(['2', '8']);
  });

  test('dates of a workbook that counts from 1904', async () => {
    const date = new Date('2013-09-15T00:00:00Z');
    const bytes = await xlsx([[date]], { dateSystem: '1904' });
    const sheet = await opened(bytes);
    expect(sheet.date1904).toBe(true);
    expect(await cells(sheet)).toEqual([[{ date: '2013-09-15', time: '' }]]);
  });

  test('hidden sheets are named as hidden, and each sheet gives its own rows', async () => {
    const bytes = await writeXlsx({
      sheets: [
        { name: 'Daftar', rows: [['a']], hidden: true },
        { name: 'Usulan', rows: [['b']] },
      ],
    });
    const sheet = await opened(bytes);
    expect(sheet.sheets).toEqual([
      { name: 'Daftar', hidden: true },
      { name: 'Usulan', hidden: false },
    ]);
    expect(await cells(sheet, 'Usulan')).toEqual([['b']]);
    expect(await refusal(sheet, 'Lain')).toEqual({ code: 'imports.sheet-missing', sheet: 'Lain' });
  });

  test('a formula counts as its stored result; one never calculated is refused', async () => {
    const calculated = await workbook('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>');
    expect(await cells(await opened(calculated))).toEqual([[2]]);
    const raw = await workbook('<row r="1"><c r="A1"><f>1+1</f></c></row>');
    expect(await refusal(await opened(raw))).toMatchObject({ code: 'imports.not-calculated' });
  });

  test('an id in a date column is an error cell, not a date', async () => {
    const styles =
      '<styleSheet><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>';
    const rels = `<Relationships><Relationship Id="rId1" Type="${RELS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELS}/styles" Target="styles.xml"/></Relationships>`;
    const bytes = await workbook('<row r="1"><c r="A1" s="1"><v>6402091203130004</v></c></row>', {
      'xl/styles.xml': styles,
      'xl/_rels/workbook.xml.rels': rels,
    });
    expect(await cells(await opened(bytes))).toEqual([[{ error: '#####' }]]);
  });

  test('a sheet longer than the limit is refused, not cut', async () => {
    const bytes = await xlsx(Array.from({ length: 30 }, (_, i) => [i]));
    const result = await open(bytes, 'xlsx', { ...SHEET_LIMITS, rows: 29 });
    if (!result.ok) throw new Error(result.error.code);
    expect(await refusal(result.value)).toEqual({ code: 'imports.too-many-rows', limit: 29 });
  });
});

describe('CSV', () => {
  const text = 'Nama;NIK;Desil\r\nNur Aini;6402036811180002;1\r\n"Ngau; Yakobus";0012;2,5\r\n';
  const expected = [
    ['Nama', 'NIK', 'Desil'],
    ['Nur Aini', '6402036811180002', '1'],
    ['Ngau; Yakobus', '0012', '2,5'],
  ];
  test.each<[string, Buffer]>([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with byte order mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16LE', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16BE', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['sep= line', Buffer.from(`sep=;\r\n${text}`)],
    [
      'tabs',
      Buffer.from(
        text.replace('"Ngau; Yakobus"', 'Ngau# Yakobus').replaceAll(';', '\t').replace('#', ';'),
      ),
    ],
    [
      'commas',
      Buffer.from(
        text
          .replace('2,5', '"2,5"')
          .replace('"Ngau; Yakobus"', 'Ngau# Yakobus')
          .replaceAll(';', ',')
          .replace('#', ';'),
      ),
    ],
  ])('%s', async (_, bytes) => {
    expect(await cells(await opened(bytes, 'csv'))).toEqual(expected);
  });

  test('Windows-1252 where it is not UTF-8, even when the first odd byte comes late', async () => {
    const line = 'Nur Aini;P\r\n'.repeat(20_000);
    const bytes = Buffer.concat([
      Buffer.from(line),
      Buffer.from([0x52, 0x65, 0x6e, 0xe9, 0x20, 0x96]),
      Buffer.from(';L'),
    ]);
    const rows = await cells(await opened(bytes, 'csv'));
    expect(rows).toHaveLength(20_001);
    expect(rows.at(-1)).toEqual(['René –', 'L']);
  });

  test('line breaks in quotes are one row; blank lines and short rows count as in Excel', async () => {
    const rows = await cells(await opened('a;b;c\n"x\ny";1\n\nO"Brien;"";3\n', 'csv'));
    expect(rows).toEqual([['a', 'b', 'c'], ['x\ny', '1'], [null], ['O"Brien', null, '3']]);
  });

  test('an open quote is refused with the line it is near', async () => {
    expect(await refusal(await opened('a;b\n1;2\n"x;3\n4;5\n', 'csv'))).toMatchObject({
      code: 'imports.quote-open',
      line: 3,
    });
  });
});
