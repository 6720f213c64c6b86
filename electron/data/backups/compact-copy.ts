import { openCopy } from '#db/connection.ts';
import { isBroken } from './check-database.ts';
import { damaged } from './refusal.ts';

/**
 * VACUUM INTO, not a file copy: deleted personal data is not in it, and it needs no -wal beside it.
 * @throws Refused `backups.damaged`.
 */
function compact(from: string, to: string): void {
  const raw = openCopy(from);
  try {
    raw.pragma('temp_store = MEMORY');
    // What it writes is gone when the backup is made: no power cut will ever look for it.
    raw.pragma('synchronous = OFF');
    raw.pragma('cell_size_check = ON');
    // Our own copy, on this computer and read by nobody else: pages need not be copied once more.
    raw.pragma(`mmap_size = ${1 << 30}`);
    raw.prepare('VACUUM INTO ?').run(to);
  } catch (error) {
    throw isBroken(error) ? damaged(from, 'integrity') : error;
  } finally {
    raw.close();
  }
}

/** Compacts in the next turn, so that a thread that waits for the file is starting beside it. */
export const compactSoon = (from: string, to: string): Promise<void> =>
  Promise.resolve().then(() => compact(from, to));
