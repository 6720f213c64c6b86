import type { ScannedArchive } from './scan-archive.ts';

export interface WorkbookSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Path of the worksheet in the archive; empty when the workbook does not say. */
  readonly path: string;
}

/** What the workbook part says: its sheets in order and its date system. */
export interface WorkbookParts {
  readonly sheets: readonly WorkbookSheet[];
  readonly date1904: boolean;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

const decode = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi, (whole, hex, decimal, name) => {
    if (typeof name === 'string') return ENTITIES[name] ?? whole;
    const code = typeof hex === 'string' ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });

/** Attributes of one tag, names without prefix. */
function attributes(tag: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const [, name = '', double, single] of tag.matchAll(
    /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
  ))
    found[name.slice(name.indexOf(':') + 1)] = decode(double ?? single ?? '');
  return found;
}

const tags = (xml: string, name: string): Readonly<Record<string, string>>[] =>
  [...xml.matchAll(new RegExp(`<(?:[\\w.-]+:)?${name}(?=[\\s/>])[^>]*>`, 'g'))].map((match) =>
    attributes(match[0]),
  );

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const parts = folder === '' ? [] : folder.split('/');
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));
const relsOf = (path: string): string => {
  const folder = folderOf(path);
  const name = path.slice(folder === '' ? 0 : folder.length + 1);
  return `${folder === '' ? '' : `${folder}/`}_rels/${name}.rels`;
};

/** Path of the workbook part, or null when the archive is no workbook. */
export async function workbookPath(archive: ScannedArchive): Promise<string | null> {
  if (!archive.has('_rels/.rels')) return null;
  const relations = tags(await archive.text('_rels/.rels'), 'Relationship');
  const found = relations.find((relation) => relation['Type']?.endsWith('/officeDocument'));
  const path = found?.['Target'] === undefined ? '' : resolve('', found['Target']);
  return archive.has(path) ? path : null;
}

/** Reads the list of sheets without touching their content. */
export async function workbookParts(archive: ScannedArchive, path: string): Promise<WorkbookParts> {
  const xml = await archive.text(path);
  const rels = archive.has(relsOf(path)) ? await archive.text(relsOf(path)) : '';
  const targets = new Map(
    tags(rels, 'Relationship').map((relation): [string, string] => [
      relation['Id'] ?? '',
      relation['Type']?.endsWith('/worksheet') === true ? (relation['Target'] ?? '') : '',
    ]),
  );
  const date1904 = tags(xml, 'workbookPr').some((tag) =>
    /^(?:1|true)$/.test(tag['date1904'] ?? ''),
  );
  const sheets = tags(xml, 'sheet').flatMap((tag) => {
    const target = targets.get(tag['id'] ?? '') ?? '';
    const sheetPath = target === '' ? '' : resolve(folderOf(path), target);
    if (tag['name'] === undefined || !archive.has(sheetPath)) return [];
    return [
      {
        name: tag['name'],
        hidden: tag['state'] !== undefined && tag['state'] !== 'visible',
        path: sheetPath,
      },
    ];
  });
  return { sheets, date1904 };
}
