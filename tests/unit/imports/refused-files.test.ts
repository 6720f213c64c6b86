import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SHEET_LIMITS, type SheetLimits } from '#electron/data/files/sheet-limits.ts';
import { spreadsheets } from '#electron/data/files/spreadsheet.ts';
import {
  archive,
  cells,
  folder,
  open,
  refusal,
  RELS,
  stored,
  withSheetFolder,
  workbook,
  xlsx,
} from '#tests/support/sheet-files.ts';

withSheetFolder();

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
    const real = bytes.readUInt32LE(entryAt(bytes) + 24);
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
