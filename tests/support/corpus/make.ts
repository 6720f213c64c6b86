import { crc32, deflateRawSync } from 'node:zlib';
import type { Ugly } from './ugly.ts';

/** A part of a zip; `packed` deflates it, everything else is stored so that bytes never change. */
interface Part {
  readonly name: string;
  readonly content: Buffer | string;
  readonly packed?: boolean;
}

/** A zip without any clock in it: the same parts give the same bytes. */
export function zip(parts: readonly Part[]): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, content, packed = false } of parts) {
    const raw = Buffer.from(content);
    const data = packed ? deflateRawSync(raw, { level: 9 }) : raw;
    const path = Buffer.from(name);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(0x800, 2);
    facts.writeUInt16LE(packed ? 8 : 0, 4);
    facts.writeUInt16LE(0x5c21, 8);
    facts.writeUInt32LE(crc32(raw), 10);
    facts.writeUInt32LE(data.length, 14);
    facts.writeUInt32LE(raw.length, 18);
    facts.writeUInt16LE(path.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), facts, path, data]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    const made = Buffer.from([20, 0]);
    central.push(Buffer.from('PK\x01\x02', 'latin1'), made, facts, tail, path);
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A text, a number, nothing, a date by its serial, or a cell written as XML. */
export type UglyCell =
  | string
  | number
  | null
  | { readonly serial: number }
  | { readonly xml: string };

function cellXml(cell: UglyCell): string {
  if (cell === null) return '<c/>';
  if (typeof cell === 'number') return `<c><v>${cell}</v></c>`;
  if (typeof cell === 'string')
    return `<c t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
  return 'serial' in cell ? `<c s="1"><v>${cell.serial}</v></c>` : cell.xml;
}

const letter = (column: number): string =>
  (column >= 26 ? letter(Math.floor(column / 26) - 1) : '') +
  String.fromCharCode(65 + (column % 26));

/** The rows as the XML of a worksheet; `merged` are ranges such as `B1:D1`. */
export const sheetXml = (rows: readonly (readonly UglyCell[])[], merged: readonly string[] = []) =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows
    .map((row, y) => {
      const cells = row.map((cell, x) =>
        cellXml(cell).replace('<c', `<c r="${letter(x)}${y + 1}"`),
      );
      return row.length === 0 ? '' : `<row r="${y + 1}">${cells.join('')}</row>`;
    })
    .join('')}</sheetData>${
    merged.length === 0
      ? ''
      : `<mergeCells>${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
  }</worksheet>`;

const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STYLES =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>';

interface Sheet {
  readonly name: string;
  readonly xml: string;
  readonly hidden?: boolean;
}

export interface BookOptions {
  readonly date1904?: boolean;
  readonly extra?: readonly Part[];
  readonly packed?: boolean;
}

/** A workbook as a spreadsheet program would save it, of these worksheets. */
export function book(
  sheets: readonly Sheet[],
  { date1904 = false, extra = [], packed = false }: BookOptions = {},
): Buffer {
  const list = sheets
    .map(
      ({ name, hidden }, i) =>
        `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"${hidden ? ' state="hidden"' : ''}/>`,
    )
    .join('');
  const rels = sheets
    .map(
      (_, i) =>
        `<Relationship Id="rId${i + 1}" Type="${REL}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
    )
    .join('');
  return zip([
    {
      name: '[Content_Types].xml',
      content: '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    },
    {
      name: '_rels/.rels',
      content: `<Relationships><Relationship Id="rId1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns:r="${REL}"><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>${list}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships>${rels}<Relationship Id="rId90" Type="${REL}/styles" Target="styles.xml"/></Relationships>`,
    },
    { name: 'xl/styles.xml', content: STYLES },
    ...sheets.map(({ xml }, i) => ({
      name: `xl/worksheets/sheet${i + 1}.xml`,
      content: xml,
      packed,
    })),
    ...extra,
  ]);
}

/** A workbook of one sheet. */
export const xlsx = (rows: readonly (readonly UglyCell[])[], options: BookOptions = {}): Buffer =>
  book([{ name: 'Data', xml: sheetXml(rows) }], options);

export const HEAD = [
  'Nama',
  'L/P',
  'Jenjang',
  'NIK',
  'Tgl Lahir',
  'Desil',
  'Periode Desil',
] as const;

/** A list with one child, whose cells are sound but for those given. */
export const child = (
  over: Partial<Record<(typeof HEAD)[number], UglyCell>> = {},
): readonly UglyCell[] =>
  HEAD.map((name) => {
    if (name in over) return over[name] ?? null;
    return { Nama: 'Nur Aini', 'L/P': 'P', Jenjang: 'SMP' }[name as string] ?? null;
  });

/** One sound list in which these cells of the only row are odd. */
export const oneRow =
  (over: Partial<Record<(typeof HEAD)[number], UglyCell>>): (() => Buffer) =>
  () =>
    xlsx([HEAD, child(over)]);

/** A file whose odd cell is a fault, said in this sentence. */
export const faulty = (
  file: string,
  over: Parameters<typeof oneRow>[0],
  ...says: readonly string[]
): Ugly => ({
  file,
  bytes: oneRow(over),
  expect: { total: 1, fresh: 0, faulty: 1, says: says.map((text) => `2: ${text}`) },
});

/** A file whose odd cells are read well: the child stands there so. */
export const sound = (file: string, over: Parameters<typeof oneRow>[0], person: string): Ugly => ({
  file,
  bytes: oneRow(over),
  expect: { total: 1, fresh: 1, faulty: 0, people: [person] },
});

/** A file that is refused as a whole in this sentence. */
export const refused = (file: string, bytes: () => Buffer | string, sentence: string): Ugly => ({
  file,
  bytes,
  expect: { refused: sentence },
});
