/** A change of a PDF for one printer: which pages, and how far their content is moved. */
export interface PageChange {
  /** Numbers of pages from 1, in the order in which they come out; null for all. */
  readonly pages: readonly number[] | null;
  /** Tenths of a millimetre; to the left and up below 0. */
  readonly right: number;
  readonly down: number;
}

const POINTS_PER_TENTH = 72 / 254;

const latin = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

class WrongPdf extends Error {
  constructor(what: string) {
    super(`not a PDF of ours: ${what}`);
  }
}

function must<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new WrongPdf(what);
  return value;
}

const numberIn = (text: string, pattern: RegExp, what: string): number =>
  Number(must(pattern.exec(text)?.[1], what));

/** The table of objects that Chromium writes: one section, every object at its offset. */
function readTable(file: string) {
  const table = numberIn(file.slice(-64), /startxref\s+(\d+)\s+%%EOF\s*$/, 'startxref');
  const trailer = must(/trailer\s*<<([^]*?)>>\s*startxref/.exec(file.slice(table))?.[1], 'trailer');
  const size = numberIn(trailer, /\/Size (\d+)/, 'Size');
  const head = must(/^xref\s+0 \d+\s/.exec(file.slice(table, table + 40))?.[0], 'xref');
  const offsets: number[] = [];
  for (const [entry] of file.slice(table + head.length).matchAll(/\d{10} \d{5} [nf]/g)) {
    offsets.push(Number(entry.slice(0, 10)));
    if (offsets.length === size) break;
  }
  const object = (id: number): string => {
    const from = must(offsets[id], `object ${id}`);
    const text = file.slice(from, file.indexOf('endobj', from));
    return must(/^\d+ 0 obj\s([^]*)$/.exec(text)?.[1], `object ${id}`).trimEnd();
  };
  return { table, trailer, size, object };
}

type Table = ReturnType<typeof readTable>;

/** The ids of the pages in reading order; the tree has branches where there are many. */
function pageIds({ object }: Table, node: number): number[] {
  const text = object(node);
  if (!/\/Type \/Pages\b/.test(text)) return [node];
  const kids = must(/\/Kids \[([^\]]*)\]/.exec(text)?.[1], 'Kids');
  return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, id]) =>
    pageIds({ object } as Table, Number(id)),
  );
}

const BOX = /\/MediaBox \[([-\d.]+) ([-\d.]+) ([-\d.]+) ([-\d.]+)\]/;

/** A page under the root of the tree, its sheet moved the other way beneath what is printed. */
function changedPage(text: string, root: number, { right, down }: PageChange): string {
  const [, ...edges] = must(BOX.exec(text) ?? undefined, 'MediaBox');
  const moves = [-right, down, -right, down];
  const box = edges.map((edge, at) => Number(edge) + (moves[at] ?? 0) * POINTS_PER_TENTH);
  return text
    .replace(BOX, `/MediaBox [${box.map((edge) => edge.toFixed(3)).join(' ')}]`)
    .replace(/\/Parent \d+ 0 R/, `/Parent ${root} 0 R`);
}

/**
 * The PDF with these pages alone, their content moved: what was written stays byte for byte, and the
 * changed pages are appended as a PDF lets later versions be. Only for a PDF that Chromium wrote;
 * throws on any other. Page numbers outside it throw too: they are checked before.
 */
export function changePages(pdf: Uint8Array, change: PageChange): Uint8Array {
  if (change.pages === null && change.right === 0 && change.down === 0) return pdf;
  const file = latin(pdf);
  const table = readTable(file);
  const catalog = table.object(numberIn(table.trailer, /\/Root (\d+) 0 R/, 'Root'));
  const root = numberIn(catalog, /\/Pages (\d+) 0 R/, 'Pages');
  const all = pageIds(table, root);
  const kept = change.pages?.map((page) => must(all[page - 1], `page ${page}`)) ?? all;
  const written = new Map<number, string>([
    [
      root,
      `<</Type /Pages\n/Count ${kept.length}\n/Kids [${kept.map((id) => `${id} 0 R`).join(' ')}]>>`,
    ],
    ...kept.map((id): [number, string] => [id, changedPage(table.object(id), root, change)]),
  ]);
  let tail = file.endsWith('\n') ? '' : '\n';
  const entries: string[] = [];
  for (const [id, text] of written) {
    const offset = String(file.length + tail.length).padStart(10, '0');
    entries.push(`${id} 1\n${offset} 00000 n \n`);
    tail += `${id} 0 obj\n${text}\nendobj\n`;
  }
  const start = file.length + tail.length;
  const trailer = table.trailer.replace(/\/Prev \d+/, '');
  tail += `xref\n${entries.join('')}trailer\n<<${trailer}\n/Prev ${table.table}>>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.concat([pdf, Buffer.from(tail, 'latin1')]);
}
