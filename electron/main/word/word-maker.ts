import { Worker } from 'node:worker_threads';
import type { WordInput } from './build-word.ts';

/** Makes Word files one after the other, beside main's own work. */
export interface WordMaker {
  /** Rejects when the file cannot be made. */
  make(input: WordInput): Promise<Uint8Array>;
  /** Nothing more is asked of it. */
  end(): void;
}

/** What the thread answers: a file, or why there is none. */
export type WordReply = { readonly bytes: Uint8Array } | { readonly failed: string };

/** A maker in a thread of its own, which begins with the first file; `file` is its built script. */
export function wordThread(file: string): WordMaker {
  let worker: Worker | undefined;
  return {
    make(input) {
      const thread = (worker ??= new Worker(file));
      return new Promise((resolve, reject) => {
        const failed = (error: Error): void => {
          worker = undefined;
          reject(error);
        };
        thread.once('error', failed);
        thread.once('message', (reply: WordReply) => {
          thread.off('error', failed);
          if ('bytes' in reply) resolve(reply.bytes);
          else reject(new Error(reply.failed));
        });
        thread.postMessage(input);
      });
    },
    end() {
      void worker?.terminate();
      worker = undefined;
    },
  };
}
