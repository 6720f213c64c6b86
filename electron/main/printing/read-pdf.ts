/** A PDF is not built as Chromium's are: whoever joins prints the whole in one go instead. */
export class NotJoinable extends Error {}

export interface ParsedPdf {
  readonly bytes: Buffer;
  /** Where each object begins and ends, by its number. */
  readonly places: ReadonlyMap<number, readonly [start: number, end: number]>;
  /** One more than the highest number. */
  readonly size: number;
  readonly root: number;
  readonly info: number;
}

const ENTRY_BYTES = 20;
const TAIL_BYTES = 1024;

/** Something that must be there. */
export function known<T>(value: T | undefined | null, what: string): T {
  if (value === undefined || value === null) throw new NotJoinable(what);
  return value;
}

/** The number that a pattern finds. */
export const numberIn = (text: string, pattern: RegExp): number =>
  Number(known(pattern.exec(text)?.[1], String(pattern)));

/** Reads the table of objects at the end of a PDF as Skia writes it: plain, one generation. */
export function parsePdf(pdf: Uint8Array): ParsedPdf {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const tail = bytes.toString('latin1', Math.max(0, bytes.length - TAIL_BYTES));
  const at = numberIn(tail, /startxref\s+(\d+)\s+%%EOF\s*$/);
  const head = known(/^xref\n0 (\d+)\n/.exec(bytes.toString('latin1', at, at + 40)), 'xref');
  const size = Number(head[1]);
  const table = at + head[0].length;
  const trailer = bytes.toString('latin1', table + size * ENTRY_BYTES);
  if (!trailer.startsWith('trailer')) throw new NotJoinable('trailer');
  const starts: [number: number, start: number][] = [];
  for (let one = 1; one < size; one += 1) {
    const entry = bytes.toString(
      'latin1',
      table + one * ENTRY_BYTES,
      table + (one + 1) * ENTRY_BYTES,
    );
    if (entry[17] === 'n') starts.push([one, Number(entry.slice(0, 10))]);
  }
  starts.sort(([, a], [, b]) => a - b);
  return {
    bytes,
    places: new Map(starts.map(([one, start], i) => [one, [start, starts[i + 1]?.[1] ?? at]])),
    size,
    root: numberIn(trailer, /\/Root (\d+) 0 R/),
    info: numberIn(trailer, /\/Info (\d+) 0 R/),
  };
}

/** The text of an object between its number and `endobj`, which is what it says of itself. */
export function textOf({ bytes, places }: ParsedPdf, one: number): string {
  const [start, end] = known(places.get(one), `object ${one}`);
  const text = bytes.toString('latin1', start, end);
  return text.slice(text.indexOf('\n') + 1, text.lastIndexOf('endobj'));
}
