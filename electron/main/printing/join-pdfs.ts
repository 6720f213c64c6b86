import { known, NotJoinable, numberIn, type ParsedPdf, parsePdf, textOf } from './read-pdf.ts';

/** Texts in brackets and hexadecimal ones stay as they are; what looks like a reference is one. */
const TOKENS = /\((?:\\[^]|[^\\()])*\)|<[0-9A-Fa-f]*>|\b(\d+) 0 R\b|\/StructParents? (\d+)/g;
const NODE = /^\(node\d+\)$/;

interface Shift {
  /** Added to every object number. */
  readonly base: number;
  /** Added to every key of the tree that leads from pages to what stands on them. */
  readonly keys: number;
  /** Before the names of elements, which must differ from those of the other parts. */
  readonly prefix: string;
  /** Object numbers that become others. */
  readonly instead: ReadonlyMap<number, number>;
}

const shifted = (text: string, { base, keys, prefix, instead }: Shift): string =>
  text.replaceAll(TOKENS, (token: string, reference?: string, key?: string) => {
    if (reference !== undefined) {
      const one = Number(reference);
      return `${instead.get(one) ?? one + base} 0 R`;
    }
    if (key !== undefined) return token.replace(key, String(Number(key) + keys));
    return NODE.test(token) ? `(${prefix}${token.slice(1)}` : token;
  });

const STREAM = ' stream\n';
const STREAM_END = 'endstream\nendobj\n';

/** An object under its new number; the bytes of a stream are not touched. */
function moved(part: ParsedPdf, one: number, shift: Shift, add = ''): Buffer[] {
  const [start, end] = known(part.places.get(one), `object ${one}`);
  const text = part.bytes.toString('latin1', start, end);
  const own = text.indexOf('\n') + 1;
  const stream = text.endsWith(STREAM_END) ? text.indexOf(STREAM) : -1;
  const said = shifted(stream < 0 ? text.slice(own) : text.slice(own, stream), shift);
  const head = `${one + shift.base} 0 obj\n${add === '' ? said : said.replace('<<', `<<${add}`)}`;
  return stream < 0
    ? [Buffer.from(head, 'latin1')]
    : [Buffer.from(head, 'latin1'), part.bytes.subarray(start + stream, end)];
}

/** What the catalog of a PDF leads to, and what it may not: nobody here joins outlines. */
function leading(part: ParsedPdf) {
  const catalog = textOf(part, part.root);
  if (/\/(?:Outlines|Dests|Names|AcroForm)\b/.test(catalog)) throw new NotJoinable('catalog');
  const structure = numberIn(catalog, /\/StructTreeRoot (\d+) 0 R/);
  const said = textOf(part, structure);
  const parents = numberIn(said, /\/ParentTree (\d+) 0 R/);
  const names = numberIn(said, /\/IDTree (\d+) 0 R/);
  const pages = numberIn(catalog, /\/Pages (\d+) 0 R/);
  return {
    catalog,
    pages,
    count: numberIn(textOf(part, pages), /\/Count (\d+)/),
    structure,
    parents,
    names,
    document: numberIn(said, /\/K (\d+) 0 R/),
    keys: numberIn(said, /\/ParentTreeNextKey (\d+)/),
    parentList: known(/\/Nums \[([^\]]*)\]/.exec(textOf(part, parents))?.[1], 'ParentTree'),
    nameKids: known(/\/Kids \[([^\]]*)\]/.exec(textOf(part, names))?.[1], 'IDTree'),
  };
}

/** Keys and references of a number tree: `0 6696 0 R 1 6697 0 R`. */
const shiftedKeys = (list: string, shift: Shift): string =>
  list.replaceAll(
    /(\d+) (\d+) 0 R/g,
    (_all, key: string, one: string) =>
      `${Number(key) + shift.keys} ${Number(one) + shift.base} 0 R`,
  );

/** Objects that stand in no part. */
const OWN_OBJECTS = 2;

interface First {
  readonly catalog: string;
  readonly pages: number;
  readonly structure: number;
  readonly parents: number;
  readonly names: number;
  readonly root: number;
  readonly info: number;
  /** Numbers of the two objects that hold all parts: their pages, and what they say. */
  readonly top: number;
  readonly whole: number;
}

/**
 * Joins PDFs that Chromium wrote with the same settings into one, in the order in which they are
 * added: pages, and the structure that a screen reader walks through. Objects are copied under new
 * numbers; nothing on a page is touched. Throws NotJoinable where a PDF is built otherwise.
 */
export class PdfJoiner {
  readonly #chunks: Buffer[] = [];
  readonly #offsets: number[] = [0];
  readonly #kids = { pages: [] as string[], documents: [] as string[], parents: '', names: '' };
  #length = 0;
  #keys = 0;
  #parts = 0;
  #pages = 0;
  #first: First | undefined;

  /** Pages added so far. */
  get pages(): number {
    return this.#pages;
  }

  add(pdf: Uint8Array): void {
    const part = parsePdf(pdf);
    const own = leading(part);
    const first = (this.#first ??= {
      ...own,
      root: part.root,
      info: part.info,
      top: part.size,
      whole: part.size + 1,
    });
    if (this.#parts === 0) this.#push([Buffer.from('%PDF-1.4\n%\xd3\xeb\xe9\xe1\n', 'latin1')]);
    const isFirst = this.#parts === 0;
    const shift: Shift = {
      base: this.#offsets.length - 1,
      keys: this.#keys,
      prefix: isFirst ? '' : `part${String(this.#parts).padStart(4, '0')}-`,
      instead: new Map([[own.structure, first.whole]]),
    };
    // Written once, when all parts are known.
    const once = new Set([part.root, own.structure, own.parents, own.names]);
    for (const one of part.places.keys()) {
      if (once.has(one) || (one === part.info && !isFirst)) continue;
      const above = one === own.pages ? `/Parent ${first.top} 0 R\n` : '';
      this.#put(one + shift.base, moved(part, one, shift, above));
    }
    this.#offsets.length = part.size + shift.base + (isFirst ? OWN_OBJECTS : 0);
    this.#kids.pages.push(`${own.pages + shift.base} 0 R`);
    this.#kids.documents.push(`${own.document + shift.base} 0 R`);
    this.#kids.parents += ` ${shiftedKeys(own.parentList, shift)}`;
    this.#kids.names += ` ${shifted(own.nameKids, shift)}`;
    this.#keys += own.keys;
    this.#pages += own.count;
    this.#parts += 1;
  }

  /** The whole. Throws NotJoinable where nothing was added. */
  finish(): Uint8Array {
    const first = known(this.#first, 'no part');
    const { pages, documents, parents, names } = this.#kids;
    const say = (one: number, text: string): void =>
      this.#put(one, [Buffer.from(`${one} 0 obj\n${text}\nendobj\n`, 'latin1')]);
    say(first.top, `<</Type /Pages\n/Count ${this.#pages}\n/Kids [${pages.join(' ')}]>>`);
    say(first.root, first.catalog.replace(/\/Pages \d+ 0 R/, `/Pages ${first.top} 0 R`).trimEnd());
    say(
      first.whole,
      `<</Type /StructElem\n/S /Document\n/P ${first.structure} 0 R\n/K [${documents.join(' ')}]>>`,
    );
    say(
      first.structure,
      `<</Type /StructTreeRoot\n/K ${first.whole} 0 R\n/ParentTreeNextKey ${this.#keys}\n` +
        `/ParentTree ${first.parents} 0 R\n/IDTree ${first.names} 0 R>>`,
    );
    say(first.parents, `<</Type /ParentTree\n/Nums [${parents.trim()}]>>`);
    say(first.names, `<</Kids [${names.trim()}]>>`);
    return this.#closed(first);
  }

  #closed({ root, info }: First): Uint8Array {
    const at = this.#length;
    const size = this.#offsets.length;
    const entries = Array.from({ length: size }, (_, one) => {
      const offset = this.#offsets[one] ?? 0;
      return offset === 0
        ? '0000000000 65535 f \n'
        : `${String(offset).padStart(10, '0')} 00000 n \n`;
    });
    this.#push([
      Buffer.from(
        `xref\n0 ${size}\n${entries.join('')}trailer\n<</Size ${size}\n/Root ${root} 0 R\n` +
          `/Info ${info} 0 R>>\nstartxref\n${at}\n%%EOF\n`,
        'latin1',
      ),
    ]);
    return Buffer.concat(this.#chunks, this.#length);
  }

  #put(one: number, bytes: readonly Buffer[]): void {
    this.#offsets[one] = this.#length;
    this.#push(bytes);
  }

  #push(bytes: readonly Buffer[]): void {
    for (const chunk of bytes) {
      this.#chunks.push(chunk);
      this.#length += chunk.length;
    }
  }
}
