/** Names of the header's fields are those of [MS-CFB] 2.2; all numbers are little-endian. */
const HEADER = 512;
const LAST = 0xffff_fffc;
const MINI_CUTOFF = 4096;
const ENTRY = 128;
const STREAM = 2;
const ROOT = 5;

/** The file cannot be read to its end. */
class BrokenCompound extends Error {}

/** Sectors of one table, followed without ever going round in a circle. */
function chainOf(table: readonly number[], start: number): number[] {
  const chain: number[] = [];
  for (let at = start; at < LAST; at = table[at] ?? LAST) {
    if (chain.length > table.length) throw new BrokenCompound('a chain of sectors has no end');
    chain.push(at);
  }
  return chain;
}

const numbersOf = (bytes: Buffer): number[] =>
  Array.from({ length: Math.floor(bytes.length / 4) }, (_, at) => bytes.readUInt32LE(at * 4));

function sectorReader(bytes: Buffer): { size: number; read: (sector: number) => Buffer } {
  const shift = bytes.readUInt16LE(30);
  if (shift !== 9 && shift !== 12) throw new BrokenCompound('sectors of an unknown size');
  const size = 1 << shift;
  const read = (sector: number): Buffer => {
    const from = (sector + 1) * size;
    if (from + size > bytes.length) throw new BrokenCompound('a sector lies behind the end');
    return bytes.subarray(from, from + size);
  };
  return { size, read };
}

/** The table of sectors: the first 109 of its own sectors stand in the header, others in a chain. */
function allocation(bytes: Buffer, read: (sector: number) => Buffer): number[] {
  const own = numbersOf(bytes.subarray(76, HEADER)).filter((sector) => sector < LAST);
  let next = bytes.readUInt32LE(68);
  for (let left = bytes.readUInt32LE(72); left > 0 && next < LAST; left -= 1) {
    const more = numbersOf(read(next));
    next = more.pop() ?? LAST;
    own.push(...more.filter((sector) => sector < LAST));
    if (own.length > bytes.length / 512) throw new BrokenCompound('a table larger than the file');
  }
  return own.flatMap((sector) => numbersOf(read(sector)));
}

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly start: number;
  readonly size: number;
}

function entriesOf(directory: Buffer): Entry[] {
  const entries: Entry[] = [];
  for (let at = 0; at + ENTRY <= directory.length; at += ENTRY) {
    const length = Math.min(directory.readUInt16LE(at + 64), 64);
    const name = directory.subarray(at, at + Math.max(0, length - 2)).toString('utf16le');
    const start = directory.readUInt32LE(at + 116);
    const size = directory.readUInt32LE(at + 120);
    entries.push({ name, type: directory[at + 66] ?? 0, start, size });
  }
  return entries;
}

/**
 * The streams of a compound file ([MS-CFB], the container of .xls and of locked workbooks) by name,
 * whatever folder they lie in. Throws `BrokenCompound` or a RangeError where the file is damaged.
 */
export function compoundStreams(bytes: Buffer): ReadonlyMap<string, Buffer> {
  const { read } = sectorReader(bytes);
  const table = allocation(bytes, read);
  const whole = (start: number): Buffer => Buffer.concat(chainOf(table, start).map(read));
  const entries = entriesOf(whole(bytes.readUInt32LE(48)));
  const root = entries.find(({ type }) => type === ROOT);
  const small = root === undefined || root.size === 0 ? Buffer.alloc(0) : whole(root.start);
  const smallTable = chainOf(table, bytes.readUInt32LE(60)).flatMap((one) => numbersOf(read(one)));
  const piece = (sector: number): Buffer => small.subarray(sector * 64, sector * 64 + 64);
  const contentOf = ({ start, size }: Entry): Buffer => {
    const content =
      size < MINI_CUTOFF ? Buffer.concat(chainOf(smallTable, start).map(piece)) : whole(start);
    if (content.length < size) throw new BrokenCompound('a stream is shorter than it says');
    return content.subarray(0, size);
  };
  const streams = entries.filter(({ type }) => type === STREAM);
  return new Map(streams.map((entry) => [entry.name, contentOf(entry)]));
}
