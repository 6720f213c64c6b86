import { Worker } from 'node:worker_threads';
import type { Connection } from './backups/restore-backup.ts';
import type {
  FileJobKind,
  FileJobs,
  FileWorkerStart,
  FromFileWorker,
  ToFileWorker,
} from './file-jobs.ts';

export interface FileWorkHooks {
  readonly onProgress?: (stage: string, done: number, total: number) => void;
  readonly cancelled?: () => boolean;
  /** For jobs that exchange the live file. */
  readonly connection?: Connection;
  /** For a job that starts while its copy is still being made. */
  readonly copied?: () => Promise<void>;
}

export type FileWork = <K extends FileJobKind>(
  kind: K,
  input: FileJobs[K]['input'],
  hooks?: FileWorkHooks,
) => Promise<FileJobs[K]['answer']>;

const LISTEN_MS = 50;

/**
 * Runs one job of files on a worker thread of its own: compacting, hashing and encrypting keep
 * neither the lists nor *Hentikan* waiting. `file` is the worker's module.
 */
export function fileWork(file: URL): FileWork {
  return (kind, input, hooks = {}) =>
    new Promise((resolve, reject) => {
      const cancelled = new SharedArrayBuffer(4);
      const flag = new Int32Array(cancelled);
      const workerData: FileWorkerStart = { kind, input, cancelled };
      const worker = new Worker(file, { workerData });
      const watch = setInterval(() => {
        if (hooks.cancelled?.()) Atomics.store(flag, 0, 1);
      }, LISTEN_MS);
      const end = (settle: () => void): void => {
        clearInterval(watch);
        settle();
        void worker.terminate();
      };
      worker.on('error', (error: Error) => end(() => reject(error)));
      worker.on('exit', (code) => end(() => reject(new Error(`File worker ended (${code})`))));
      worker.on('message', (message: FromFileWorker) => {
        switch (message.kind) {
          case 'progress':
            return hooks.onProgress?.(message.stage, message.done, message.total);
          case 'ask':
            return void answer(worker, message, hooks);
          case 'done':
            return end(() => resolve(message.value as FileJobs[typeof kind]['answer']));
          case 'failed':
            return end(() => reject(revived(message)));
        }
      });
    });
}

function revived({ message, stack }: { message: string; stack: string }): Error {
  const error = new Error(message);
  error.stack = stack;
  return error;
}

async function answer(
  worker: Worker,
  ask: Extract<FromFileWorker, { kind: 'ask' }>,
  { connection, copied }: FileWorkHooks,
): Promise<void> {
  const reply = (failure: string | null): void =>
    worker.postMessage({ id: ask.id, failure } satisfies ToFileWorker);
  try {
    if (ask.what === 'copied') await copied?.();
    else if (!connection) throw new Error('This job has no connection');
    else if (ask.what === 'close') await connection.close();
    else await connection.open(ask.generation);
    reply(null);
  } catch (error) {
    reply(error instanceof Error ? error.message : String(error));
  }
}
