import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { err } from '#shared/result.ts';
import { unlockIdentity } from './backups/identity.ts';
import { previewBackup } from './backups/preview-backup.ts';
import { Refused } from './backups/refusal.ts';
import { type Connection, restoreBackup, undoRestore } from './backups/restore-backup.ts';
import { checkCompacted } from './backups/check-database.ts';
import { sealBackup } from './backups/seal-backup.ts';
import { readManifest, verifyBackup } from './backups/verify-backup.ts';
import type {
  FileJobKind,
  FileJobs,
  FileWorkerStart,
  FromFileWorker,
  ToFileWorker,
} from './file-jobs.ts';
import { fileWork } from './file-work.ts';

/**
 * A worker thread for files: compacting, checking, encrypting, verifying and restoring beside the
 * database. One job a thread; the check of a new backup runs on a second one.
 */
const port = parentPort;
if (!port) throw new Error('The file worker is started by the data process');
const start = workerData as FileWorkerStart;
const flag = new Int32Array(start.cancelled);

const cancelled = (): boolean => Atomics.load(flag, 0) === 1;
const send = (message: FromFileWorker): void => port.postMessage(message);

const TELL_EVERY_MS = 100;
let told = { stage: '', at: 0 };

function onProgress(stage: string, done: number, total: number): void {
  const at = performance.now();
  if (stage === told.stage && done < total && at - told.at < TELL_EVERY_MS) return;
  told = { stage, at };
  send({ kind: 'progress', stage, done, total });
}

const hooks = { onProgress, cancelled };

const SMALL_BYTES = 8_000_000;

const waiting = new Map<number, { resolve: () => void; reject: (error: Error) => void }>();
let asked = 0;

type Ask = { what: 'close' | 'copied' } | { what: 'open'; generation: string | null };

/** Asks the data process, whose database thread owns the connection. */
const ask = (what: Ask): Promise<void> =>
  new Promise((resolve, reject) => {
    asked += 1;
    waiting.set(asked, { resolve, reject });
    send({ kind: 'ask', id: asked, ...what });
  });

port.on('message', ({ id, failure }: ToFileWorker) => {
  const waiter = waiting.get(id);
  waiting.delete(id);
  if (failure === null) waiter?.resolve();
  else waiter?.reject(new Error(failure));
});

const connection: Connection = {
  close: () => ask({ what: 'close' }),
  open: (generation) => ask({ what: 'open', generation }),
};

async function verify({ files, key, now }: FileJobs['verify']['input']) {
  const manifest = key === null ? null : readManifest(files);
  const options = { now, onBytes: () => stop() };
  if (key === null || !manifest) return verifyBackup(files, { ...options, identity: null });
  const identity = await unlockIdentity(key, manifest.wrappedIdentity, manifest.recipient);
  if (identity.ok) return verifyBackup(files, { ...options, identity: identity.value });
  const code = identity.error === 'wrong' ? 'backups.wrong-key' : 'backups.mistyped-key';
  return err({ code, file: basename(files.age) } as const);
}

function stop(): void {
  if (cancelled()) throw new Refused({ code: 'job.cancelled', job: 'backup' });
}

const jobs: {
  [K in FileJobKind]: (input: FileJobs[K]['input']) => Promise<FileJobs[K]['answer']>;
} = {
  seal: (job) =>
    sealBackup(job, {
      ...hooks,
      copied: () => ask({ what: 'copied' }),
      // A small file is checked before a second thread would even have begun.
      check: (request, written) =>
        statSync(request.copy).size < SMALL_BYTES
          ? checkCompacted(request, written)
          : fileWork(new URL(import.meta.url))('check', request, { cancelled, copied: written }),
    }),
  check: (request) => checkCompacted(request, () => ask({ what: 'copied' })),
  verify,
  preview: (request) => previewBackup(request, hooks),
  restore: (request) => restoreBackup(request, connection, hooks),
  undoRestore: (request) => undoRestore(request, connection, hooks),
};

async function work<K extends FileJobKind>(kind: K, input: unknown): Promise<void> {
  try {
    send({ kind: 'done', value: await jobs[kind](input as FileJobs[K]['input']) });
  } catch (error) {
    const failure = error instanceof Error ? error : new Error(String(error));
    send({ kind: 'failed', message: failure.message, stack: failure.stack ?? '' });
  }
}

void work(start.kind, start.input);
