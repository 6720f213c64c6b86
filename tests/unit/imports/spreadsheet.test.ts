import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import type { CellValue } from 'hucre';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import yazl from 'yazl';
import type { Cell } from '#shared/domain/imports/cell.ts';
import { SHEET_LIMITS, type SheetLimits } from '#electron/data/files/sheet-limits.ts';
import { SheetRefusal } from '#electron/data/files/sheet-refusal.ts';
import { spreadsheets, type Spreadsheet } from '#electron/data/files/spreadsheet.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tampung-sheets-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

let count = 0;
async function stored(bytes: Uint8Array | string, ending = 'xlsx'): Promise<string> {
  count += 1;
  const path = join(folder, `usulan-${count}.${ending}`);
  await writeFile(path, bytes);
  return path;
}
const open = async (bytes: Uint8Array | string, ending?: string, limits?: SheetLimits) =>
  spreadsheets(limits).open(await stored(bytes, ending));
async function opened(bytes: Uint8Array | string, ending?: string): Promise<Spreadsheet> {
  const result = await open(bytes, ending);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}
async function cells(sheet: Spreadsheet, name = sheet.sheets[0]!.name): Promise<Cell[][]> {
  const rows: Cell[][] = [];
  for await (const batch of sheet.rows(name))
    for (const { row, cells: own } of batch) rows[row - 1] = [...own];
  return rows;
}
const refusal = async (sheet: Spreadsheet, name?: string) =>
  cells(sheet, name).then(
    () => null,
    (error: unknown) => (error instanceof SheetRefusal ? error.refusal : error),
  );

function archive(parts: Readonly<Record<string, Buffer | string>>): Promise<Buffer> {
  const zip = new yazl.ZipFile();
  for (const [name, content] of Object.entries(parts)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    zip.outputStream.on('data', (chunk: Buffer) => chunks.push(chunk));
    zip.outputStream.on('end', () => resolve(Buffer.concat(chunks)));
    zip.outputStream.on('error', reject);
  });
}
const RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const workbook = (sheetXml: string, extra: Record<string, Buffer | string> = {}, pr = '') =>
  archive({
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships><Relationship Id="rId1" Type="${RELS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="${RELS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns:r="${RELS}">${pr}<sheets><sheet name="Data &amp; Ket." sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${sheetXml}</sheetData></worksheet>`,
    ...extra,
  });
const xlsx = (rows: CellValue[][], more: object = {}) =>
  writeXlsx({ sheets: [{ name: 'Data', rows }], ...more });

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

describe('refused before anything is read', () => {
  const OLE = Buffer.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...Array<number>(600).fill(0),
  ]);
  test.each<[string, string, () => Promise<Uint8Array | string>]>([
    ['.xls', 'imports.file-old-format', async () => OLE],
    [
      'locked',
      'imports.file-locked',
      () => xlsx([['a']], { encryption: { password: 'x', spinCount: 1000 } }),
    ],
    [
      '.xlsb',
      'imports.file-binary-format',
      () => archive({ '[Content_Types].xml': '<Types/>', 'xl/workbook.bin': 'x' }),
    ],
    [
      '.ods',
      'imports.file-open-document',
      () =>
        archive({
          mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
          'content.xml': '<a/>',
        }),
    ],
    [
      '.docx',
      'imports.file-unknown',
      () => archive({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<a/>' }),
    ],
    [
      'web page',
      'imports.file-web-page',
      async () => '\ufeff<html><table><tr><td>Nama</td></tr></table>',
    ],
    ['PDF', 'imports.file-unknown', async () => '%PDF-1.7 x'],
    [
      'picture',
      'imports.file-unknown',
      async () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]),
    ],
    ['0 bytes', 'imports.file-empty', async () => ''],
    ['blank', 'imports.file-empty', async () => ' \r\n'],
    [
      'cut off',
      'imports.file-damaged',
      async () => Buffer.from(await xlsx([['a']])).subarray(0, 900),
    ],
  ])('%s', async (_, code, bytes) => {
    const result = await open(await bytes());
    expect(result).toMatchObject({ ok: false, error: { code } });
  });

  test('a file that is not there, a folder, a file too large', async () => {
    expect(await spreadsheets().open(join(folder, 'none.xlsx'))).toMatchObject({
      error: { code: 'imports.file-unreadable' },
    });
    expect(await spreadsheets().open(folder)).toMatchObject({
      error: { code: 'imports.file-unreadable' },
    });
    const result = await open('a;b\n'.repeat(1000), 'csv', { ...SHEET_LIMITS, file: 1000 });
    expect(result).toMatchObject({ error: { code: 'imports.file-too-large' } });
  });
});

describe('hostile archives', () => {
  const within = async (bytes: Buffer, limits?: SheetLimits) => {
    const path = await stored(bytes);
    const start = performance.now();
    const result = await spreadsheets(limits).open(path);
    expect(performance.now() - start).toBeLessThan(1000);
    return result;
  };
  const unsafe = (reason: string) => ({
    ok: false,
    error: { code: 'imports.file-unsafe', reason },
  });

  test('a bomb in a worksheet is refused in less than a second', async () => {
    const bytes = await workbook(' '.repeat(48 * 1024 * 1024));
    expect(bytes.length).toBeLessThan(200_000);
    expect(await within(bytes)).toMatchObject(unsafe('ratio'));
  });

  test('a bomb of many parts, each harmless', async () => {
    const parts = Object.fromEntries(
      Array.from({ length: 60 }, (_, i) => [`xl/p${i}.xml`, 'x'.repeat(1000)]),
    );
    const bytes = await workbook('', parts);
    expect(await within(bytes, { ...SHEET_LIMITS, total: 50_000 })).toMatchObject(unsafe('size'));
    expect(await within(bytes, { ...SHEET_LIMITS, entries: 50 })).toMatchObject(unsafe('entries'));
  });

  test('a size that lies stops at what was declared', async () => {
    const bytes = await workbook(
      `<row r="1"><c r="A1"><v>1</v></c></row>${' '.repeat(8 * 1024 * 1024)}`,
    );
    // Both records of the worksheet state a size of 1,000 bytes.
    const real = bytes.readUInt32LE(
      bytes.indexOf('PK\u0001\u0002xl/worksheets') === -1 ? entryAt(bytes) + 24 : 0,
    );
    expect(real).toBeGreaterThan(8_000_000);
    bytes.writeUInt32LE(1000, entryAt(bytes) + 24);
    const result = await within(bytes);
    if (!result.ok) throw new Error(result.error.code);
    expect(await refusal(result.value)).toMatchObject({ code: 'imports.file-damaged' });
  });

  test.each(['../', '/x/', 'C:/', 'a\\b'])('a part named %s…', async (prefix) => {
    const name = 'zzz/evil.xml';
    const bytes = await workbook('', { [name]: 'x' });
    const evil = Buffer.from((prefix + name).slice(0, name.length).padEnd(name.length, 'x'));
    for (let at = bytes.indexOf(name); at >= 0; at = bytes.indexOf(name, at + 1))
      evil.copy(bytes, at);
    expect(await within(bytes)).toMatchObject(unsafe('names'));
  });

  test('two parts of one name', async () => {
    const bytes = await workbook('', { 'xl/workbook.xmm': 'x' });
    for (
      let at = bytes.indexOf('xl/workbook.xmm');
      at >= 0;
      at = bytes.indexOf('xl/workbook.xmm', at + 1)
    )
      bytes.write('xl/workbook.xml', at);
    expect(await within(bytes)).toMatchObject(unsafe('names'));
  });

  test('an encrypted part', async () => {
    const bytes = await workbook('<row r="1"/>');
    bytes.writeUInt16LE(bytes.readUInt16LE(entryAt(bytes) + 8) | 1, entryAt(bytes) + 8);
    expect(await within(bytes)).toMatchObject(unsafe('encrypted'));
  });

  test('entities in the XML are not expanded', async () => {
    const bytes = await workbook(
      '<row r="1"><c r="A1" t="inlineStr"><is><t>&boom;</t></is></c></row>',
      {
        'xl/workbook.xml': `<!DOCTYPE x [<!ENTITY boom "aaaa"><!ENTITY f SYSTEM "file:///etc/passwd">]><workbook xmlns:r="${RELS}"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      },
    );
    const result = await open(bytes);
    const rows = result.ok ? await cells(result.value).catch(() => []) : [];
    expect(JSON.stringify(rows)).not.toMatch(/aaaa|root:/);
  });
});

/** Start of the central record of the worksheet. */
function entryAt(bytes: Buffer): number {
  const name = bytes.lastIndexOf('xl/worksheets/sheet1.xml');
  return name - 46;
}
