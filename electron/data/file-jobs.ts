import type { Result } from '#shared/result.ts';
import type { CompactedFile, Facts } from './backups/check-database.ts';
import type { BackupKey } from './backups/identity.ts';
import type { Manifest } from './backups/manifest.ts';
import type { BackupPreview, OpenRequest } from './backups/preview-backup.ts';
import type { BackupRefusal } from './backups/refusal.ts';
import type { Restored, RestoreRequest } from './backups/restore-backup.ts';
import type { SealedBackup, SealJob } from './backups/seal-backup.ts';
import type { BackupFiles } from './backups/verify-backup.ts';

/** What the file worker can be asked: input and answer, both plain values. */
export interface FileJobs {
  seal: { input: SealJob; answer: Result<SealedBackup, BackupRefusal> };
  check: { input: CompactedFile; answer: Result<Facts, BackupRefusal> };
  verify: {
    input: { files: BackupFiles; key: BackupKey | null; now: string };
    answer: Result<Manifest, BackupRefusal>;
  };
  preview: { input: OpenRequest; answer: Result<BackupPreview, BackupRefusal> };
  restore: { input: RestoreRequest; answer: Result<Restored, BackupRefusal> };
  undoRestore: {
    input: { databasePath: string; aside: string; newGeneration: string };
    answer: { readonly aside: string | null };
  };
}
export type FileJobKind = keyof FileJobs;

/** How a worker thread is started: one job, one flag by which it is stopped. */
export interface FileWorkerStart {
  readonly kind: FileJobKind;
  readonly input: unknown;
  readonly cancelled: SharedArrayBuffer;
}

/** From the worker. `ask` waits for the thread that owns the connection. */
export type FromFileWorker =
  | { kind: 'progress'; stage: string; done: number; total: number }
  | { kind: 'ask'; id: number; what: 'close' }
  | { kind: 'ask'; id: number; what: 'copied' }
  | { kind: 'ask'; id: number; what: 'open'; generation: string | null }
  | { kind: 'done'; value: unknown }
  | { kind: 'failed'; message: string; stack: string };

/** To the worker: what it asked for is done, or failed. */
export interface ToFileWorker {
  readonly id: number;
  readonly failure: string | null;
}
