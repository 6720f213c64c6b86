import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { attributeOf, elementsIn, type XmlElement, xmlTree } from './xml-tree.ts';

const opened = (file: Uint8Array): Promise<ZipFile> =>
  new Promise((resolve, reject) => {
    fromBuffer(Buffer.from(file), { lazyEntries: true, autoClose: false }, (error, zip) =>
      error ? reject(error) : resolve(zip),
    );
  });

const textOf = (zip: ZipFile, entry: Entry): Promise<string> =>
  new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(error);
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    });
  });

/** The parts of a Word file by their path, as text; pictures stay empty. */
export async function wordParts(file: Uint8Array): Promise<Map<string, string>> {
  const zip = await opened(file);
  const parts = new Map<string, string>();
  await new Promise<void>((resolve, reject) => {
    zip.on('error', reject).on('end', resolve);
    zip.on('entry', (entry: Entry) => {
      const isXml = /\.(?:xml|rels)$/.test(entry.fileName);
      void (isXml ? textOf(zip, entry) : Promise.resolve('')).then((text) => {
        parts.set(entry.fileName, text);
        zip.readEntry();
      }, reject);
    });
    zip.readEntry();
  });
  return parts;
}

/** What stands in the file, without head and foot. */
export const wordBody = (parts: ReadonlyMap<string, string>): XmlElement =>
  xmlTree(parts.get('word/document.xml') ?? '');

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/** `word/document.xml` of the relations in `word/_rels/document.xml.rels`. */
const ownerOf = (rels: string): string => rels.replace('_rels/', '').replace(/\.rels$/, '');

const twice = (values: readonly string[]): string[] =>
  values.filter((one, at) => values.indexOf(one) !== at);

/** Of which kind each part is said to be, and the parts that are said to be there and are not. */
function typeFaults(parts: ReadonlyMap<string, string>): string[] {
  const tree = xmlTree(parts.get('[Content_Types].xml') ?? '');
  const all = (name: string, key: string): Set<string> =>
    new Set(elementsIn(tree, name).map((one) => attributeOf(one, key)));
  const endings = all('Default', 'Extension');
  const named = all('Override', 'PartName');
  return [
    ...[...parts.keys()]
      .filter((path) => path !== '[Content_Types].xml' && !path.endsWith('/'))
      .filter((path) => !named.has(`/${path}`) && !endings.has(path.split('.').at(-1) ?? ''))
      .map((path) => `no type: ${path}`),
    ...[...named].filter((path) => !parts.has(path.slice(1))).map((path) => `no part: ${path}`),
  ];
}

/** Relations that lead nowhere or are named twice, and what refers to none. */
function relationFaults(parts: ReadonlyMap<string, string>): string[] {
  return [...parts].flatMap(([path, xml]) => {
    if (!path.endsWith('.rels')) return [];
    const owner = ownerOf(path);
    const relations = elementsIn(xmlTree(xml), 'Relationship');
    const ids = relations.map((one) => attributeOf(one, 'Id'));
    const used = [...(parts.get(owner) ?? '').matchAll(/ r:(?:id|embed)="([^"]+)"/g)];
    return [
      ...twice(ids).map((id) => `${path}: twice ${id}`),
      ...used.flatMap(([, id = '']) => (ids.includes(id) ? [] : [`${owner}: unknown ${id}`])),
      ...relations.flatMap((one) => {
        const target = attributeOf(one, 'Target');
        if (attributeOf(one, 'TargetMode') === 'External') return [`${path}: outside ${target}`];
        const whole = target.startsWith('/') ? target.slice(1) : folderOf(owner) + target;
        return parts.has(whole) ? [] : [`${path}: nowhere ${target}`];
      }),
    ];
  });
}

const spanOf = (cell: XmlElement): number =>
  Number(attributeOf(elementsIn(cell, 'w:gridSpan')[0], 'w:val') || 1);

/** Rows that do not fill the columns of their table, and cells that do not end with a paragraph. */
function tableFaults(body: XmlElement): string[] {
  return elementsIn(body, 'w:tbl').flatMap((table, at) => {
    const columns = elementsIn(table, 'w:gridCol').length;
    const rows = table.children.filter(({ name }) => name === 'w:tr');
    return rows.flatMap((row) => {
      const cells = row.children.filter(({ name }) => name === 'w:tc');
      const spans = cells.reduce((sum, cell) => sum + spanOf(cell), 0);
      const open = cells.filter((cell) => cell.children.at(-1)?.name !== 'w:p');
      return [
        ...(spans === columns ? [] : [`table ${at}: ${spans} of ${columns}`]),
        ...open.map(() => `table ${at}: a cell without a last paragraph`),
      ];
    });
  });
}

/** What Word would complain about on opening a file; empty where all is well. */
export function wordFaults(parts: ReadonlyMap<string, string>): string[] {
  for (const [path, xml] of parts) if (path.endsWith('.xml')) xmlTree(xml);
  const body = wordBody(parts);
  const pictures = elementsIn(body, 'wp:docPr').map((one) => attributeOf(one, 'id'));
  return [
    ...typeFaults(parts),
    ...relationFaults(parts),
    ...tableFaults(body),
    ...twice(pictures).map((id) => `twice the picture ${id}`),
    ...(body.name === 'w:document' ? [] : ['no document']),
  ];
}
