import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setImmediate as letOthers, setTimeout as wait } from 'node:timers/promises';

const RETRYABLE = new Set(['EPERM', 'EBUSY', 'EACCES']);
const CHUNK = 1 << 20;

/** Forces a file's bytes to the disk. */
export function syncFile(path: string): void {
  const handle = openSync(path, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** The same while this thread goes on: the system writes what it holds, others read it meanwhile. */
export async function syncFileBeside(path: string): Promise<void> {
  const handle = await open(path, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Makes renames in a folder durable. Windows cannot open folders so and does not need it. */
export function syncFolder(path: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } catch (error) {
    // Some sticks (FAT, exFAT drivers) refuse to sync a folder; the rename itself stands.
    if ((error as NodeJS.ErrnoException).code !== 'EINVAL') throw error;
  } finally {
    closeSync(handle);
  }
}

/**
 * Renames, waiting up to 5 s where a virus scanner or a backup tool holds the file (Windows answers
 * EPERM, EBUSY or EACCES then, and Node does not retry). Never replaces an existing file unless told.
 */
export async function renameDurably(
  from: string,
  to: string,
  options: { replace?: boolean; rename?: (from: string, to: string) => void } = {},
): Promise<void> {
  if (!options.replace && existsSync(to)) {
    throw Object.assign(new Error(`${to} exists already`), { code: 'EEXIST' });
  }
  const rename = options.rename ?? renameSync;
  for (let waited = 0, pause = 25; ; waited += pause, pause = Math.min(pause * 2, 500)) {
    try {
      rename(from, to);
      break;
    } catch (error) {
      if (waited >= 5000 || !RETRYABLE.has((error as NodeJS.ErrnoException).code ?? ''))
        throw error;
      await wait(pause);
    }
  }
  syncFolder(dirname(to));
}

/** Writes a small text whole or not at all. */
export async function writeDurably(path: string, text: string): Promise<void> {
  const temporary = `${path}.sedang`;
  try {
    writeFileSync(temporary, text);
    syncFile(temporary);
    await renameDurably(temporary, path, { replace: true });
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** Reads until the buffer is full or the file ends: only the last piece may be short. */
function fill(handle: number, buffer: Uint8Array): number {
  let filled = 0;
  while (filled < buffer.length) {
    const bytes = readSync(handle, buffer, filled, buffer.length - filled, null);
    if (bytes === 0) break;
    filled += bytes;
  }
  return filled;
}

/**
 * Reads a file in pieces; every few megabytes others on this thread get their turn. With `buffers`
 * they are filled in turn, so that a piece holds until the one after the next is asked for: new
 * memory for each costs a third of reading.
 */
export async function* chunksOf(
  path: string,
  buffers: readonly Uint8Array[] = [],
): AsyncGenerator<Uint8Array> {
  const handle = openSync(path, 'r');
  try {
    for (let turn = 1; ; turn += 1) {
      // A fresh buffer each time otherwise: the reader may keep what it was given.
      const buffer = buffers[turn % buffers.length] ?? Buffer.allocUnsafe(CHUNK);
      const bytes = fill(handle, buffer);
      if (bytes === 0) return;
      yield buffer.subarray(0, bytes);
      if (turn % 4 === 0) await letOthers();
    }
  } finally {
    closeSync(handle);
  }
}

/** SHA-256 (hex) of a file, read from the disk. */
export async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of chunksOf(path, [Buffer.allocUnsafe(CHUNK)])) hash.update(chunk);
  return hash.digest('hex');
}
