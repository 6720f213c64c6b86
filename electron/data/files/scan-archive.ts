import type { Readable } from 'node:stream';
import yauzl from 'yauzl';
import { err, ok, type Result } from '#shared/result.ts';
import type { SheetLimits } from './sheet-limits.ts';
import type { SheetError } from './sheet-refusal.ts';

/** A checked archive: its parts by name. Nothing has been unpacked yet. */
export interface ScannedArchive {
  readonly has: (name: string) => boolean;
  readonly names: readonly string[];
  /** Unpacks one part; the declared size is enforced while it runs. */
  readonly open: (name: string) => Promise<Readable>;
  /** Text of a small part (workbook, relations). */
  readonly text: (name: string) => Promise<string>;
}

/** How yauzl words the refusal of a name that would leave the archive. */
const BAD_NAME = /^(?:invalid characters in fileName|absolute path|invalid relative path)/;
const ENCRYPTED = 1;
const WORKSHEET = /^xl\/worksheets\//i;
type Unsafe = Extract<SheetError, { code: 'imports.file-unsafe' }>['reason'];

/**
 * Looks through the directory of a zip before anything is unpacked: sizes, ratios, names. A bomb
 * is refused here in milliseconds. Sizes that lie are caught later, for both readers stop at the
 * declared size.
 */
export async function scanArchive(
  bytes: Buffer,
  file: string,
  limits: SheetLimits,
): Promise<Result<ScannedArchive, SheetError>> {
  const entries = new Map<string, yauzl.Entry>();
  let zip: yauzl.ZipFile;
  try {
    zip = await yauzl.fromBufferPromise(bytes, { lazyEntries: true, strictFileNames: true });
    let total = 0;
    for await (const entry of zip.eachEntry()) {
      total += entry.uncompressedSize;
      const reason = entries.has(entry.fileName) ? 'names' : unsafe(entry, limits);
      if (reason !== null) return err({ code: 'imports.file-unsafe', file, reason });
      if (total > limits.total) return err({ code: 'imports.file-unsafe', file, reason: 'size' });
      entries.set(entry.fileName, entry);
      if (entries.size > limits.entries)
        return err({ code: 'imports.file-unsafe', file, reason: 'entries' });
    }
  } catch (cause) {
    const isName = cause instanceof Error && BAD_NAME.test(cause.message);
    if (isName) return err({ code: 'imports.file-unsafe', file, reason: 'names' });
    return err({ code: 'imports.file-damaged', file });
  }
  return ok(archiveOf(zip, entries));
}

function unsafe(entry: yauzl.Entry, limits: SheetLimits): Unsafe | null {
  if ((entry.generalPurposeBitFlag & ENCRYPTED) !== 0) return 'encrypted';
  const { uncompressedSize, compressedSize } = entry;
  const most = WORKSHEET.test(entry.fileName) ? limits.sheet : limits.part;
  if (uncompressedSize > most) return 'size';
  // Deflate packs an empty part into two bytes; more bytes for "nothing" is a lie.
  if (uncompressedSize === 0 && compressedSize > 16) return 'ratio';
  const tooDense =
    uncompressedSize > limits.ratioFrom && uncompressedSize > compressedSize * limits.ratio;
  return tooDense ? 'ratio' : null;
}

function archiveOf(zip: yauzl.ZipFile, entries: ReadonlyMap<string, yauzl.Entry>): ScannedArchive {
  const open = async (name: string): Promise<Readable> => {
    const entry = entries.get(name);
    if (entry === undefined) throw new Error(`no part ${name}`);
    return zip.openReadStreamPromise(entry);
  };
  return {
    has: (name) => entries.has(name),
    names: [...entries.keys()],
    open,
    text: async (name) => {
      const chunks: Buffer[] = [];
      for await (const chunk of await open(name)) chunks.push(chunk as Buffer);
      return Buffer.concat(chunks).toString('utf8');
    },
  };
}
