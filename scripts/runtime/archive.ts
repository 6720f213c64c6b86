import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { open, type Entry, type ZipFile } from 'yauzl';
import { capture } from './command.ts';

/** Fetches a package's tarball from the registry into `folder` and answers its path. */
export function packFromRegistry(name: string, version: string, folder: string): string {
  mkdirSync(folder, { recursive: true });
  const args = ['pack', `${name}@${version}`, '--pack-destination', folder, '--loglevel=error'];
  const callerPath = process.env['TAMPUNG_CALLER_PATH'] ?? process.env['PATH'];
  const printed = capture('npm', args, { env: { ...process.env, PATH: callerPath } });
  const file = printed.trim().split('\n').at(-1);
  if (file === undefined || !file.endsWith('.tgz')) throw new Error('npm pack named no file');
  return join(folder, file);
}

/** The file's content as npm writes it in lock files: "sha512-…". */
export async function integrityOf(path: string): Promise<string> {
  const hash = createHash('sha512');
  await pipeline(createReadStream(path), hash);
  return `sha512-${hash.digest('base64')}`;
}

/**
 * Unpacks a ZIP file. `placeOf` answers where an entry goes, or undefined to leave it out.
 * File modes are kept; nothing is written for folders without files.
 */
export async function unzip(
  path: string,
  placeOf: (name: string) => string | undefined,
): Promise<void> {
  const zip = await openZip(path);
  await new Promise<void>((done, fail) => {
    zip.once('error', fail);
    zip.once('end', done);
    zip.on('entry', (entry: Entry) => {
      const place = entry.fileName.endsWith('/') ? undefined : placeOf(entry.fileName);
      const written = place === undefined ? Promise.resolve() : writeEntry(zip, entry, place);
      written.then(() => zip.readEntry(), fail);
    });
    zip.readEntry();
  });
}

function openZip(path: string): Promise<ZipFile> {
  return new Promise((done, fail) => {
    open(path, { lazyEntries: true }, (error, zip) => {
      if (error === null) done(zip);
      else fail(error);
    });
  });
}

async function writeEntry(zip: ZipFile, entry: Entry, place: string): Promise<void> {
  mkdirSync(dirname(place), { recursive: true });
  const mode = (entry.externalFileAttributes >>> 16) & 0o777;
  const source = await new Promise<NodeJS.ReadableStream>((done, fail) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error === null) done(stream);
      else fail(error);
    });
  });
  await pipeline(source, createWriteStream(place, { mode: mode === 0 ? 0o644 : mode }));
}
