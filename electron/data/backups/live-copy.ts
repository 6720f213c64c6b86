import { rmSync, statSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { Database } from 'better-sqlite3';
import { stopIf } from './refusal.ts';

/** 512 pages of 4 KiB, a few milliseconds: a waiting list page comes between two steps. */
const PAGES_A_STEP = 512;

/**
 * Copies the live database to a new file, page by page, on the thread that owns the connection;
 * between steps that thread answers others. Changes committed meanwhile are in the copy. The copy
 * still holds remnants of deleted rows: it is for `sealBackup` alone and must not leave the machine.
 * @throws Refused `job.cancelled`.
 */
export async function copyLive(
  raw: Database,
  to: string,
  options: {
    onProgress?: (share: number) => void;
    cancelled?: () => boolean;
  } = {},
): Promise<void> {
  do {
    rmSync(to, { force: true });
    // A copy that starts inside an open transaction would end at once, empty.
    while (raw.inTransaction) {
      stopIf(options.cancelled, 'backup');
      await wait(20);
    }
    await raw.backup(to, {
      progress({ totalPages, remainingPages }) {
        stopIf(options.cancelled, 'backup');
        options.onProgress?.(totalPages === 0 ? 0 : 1 - remainingPages / totalPages);
        return PAGES_A_STEP;
      },
    });
  } while (statSync(to).size === 0);
  stopIf(options.cancelled, 'backup');
}
