import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { err, type Result } from '#shared/result.ts';
import { type BackupRefusal, refusalOf, stopIf } from './refusal.ts';
import {
  type SealedBackup,
  type SealHooks,
  type SealJob,
  type SealStage,
  sealBackup,
} from './seal-backup.ts';

export interface BackupRequest extends Omit<
  SealJob,
  'copy' | 'workFolder' | 'recipient' | 'wrappedIdentity'
> {
  /** The office's folder on this computer for copies in the clear; emptied again. */
  readonly scratchFolder: string;
  /** Null until the office has its key: then there is no backup rather than a plain one. */
  readonly lock: { readonly recipient: string; readonly wrappedIdentity: string } | null;
}

/** The parts of the work that other threads do. */
export interface BackupWorkers {
  /** `copyLive` on the thread that owns the connection. */
  readonly copyLive: (to: string) => Promise<void>;
  /** `sealBackup` in a worker; by default on this thread. */
  readonly seal?: typeof sealBackup;
}

export interface BackupHooks extends Omit<SealHooks, 'onProgress'> {
  readonly onProgress?: (stage: SealStage | 'copy', doneBytes: number, totalBytes: number) => void;
}

const WORK = 'backup-';

/**
 * Writes one encrypted, verified backup of the office into a place. Whatever happens, the place ends
 * with one more verified backup or exactly as before, and nothing in the clear stays behind.
 */
export async function writeBackup(
  request: BackupRequest,
  workers: BackupWorkers,
  hooks: BackupHooks = {},
): Promise<Result<SealedBackup, BackupRefusal>> {
  const { scratchFolder, lock, ...rest } = request;
  if (!lock) return err({ code: 'backups.no-key', place: request.place });
  let workFolder: string | undefined;
  try {
    clearScratch(scratchFolder);
    workFolder = mkdtempSync(join(scratchFolder, WORK));
    const copy = join(workFolder, 'salinan.db');
    stopIf(hooks.cancelled, 'backup');
    hooks.onProgress?.('copy', 0, 0);
    const copying = (async () => {
      await workers.copyLive(copy);
      hooks.step?.('copied');
    })();
    const seal = workers.seal ?? sealBackup;
    const job = { ...rest, ...lock, copy, workFolder };
    // Both end before the folder goes; why the copy failed says more than that nothing was sealed.
    const [copied, sealed] = await Promise.allSettled([
      copying,
      seal(job, { ...hooks, copied: () => copying }),
    ]);
    if (copied.status === 'rejected') throw copied.reason;
    if (sealed.status === 'rejected') throw sealed.reason;
    return sealed.value;
  } catch (error) {
    const refusal = refusalOf(error, request.place);
    if (refusal) return err(refusal);
    throw error;
  } finally {
    if (workFolder) rmSync(workFolder, { recursive: true, force: true });
  }
}

/** Copies in the clear that a killed program left behind. */
function clearScratch(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    if (name.startsWith(WORK)) rmSync(join(folder, name), { recursive: true, force: true });
  }
}
