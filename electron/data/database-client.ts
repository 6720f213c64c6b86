import { Worker } from 'node:worker_threads';
import type { Topic } from '#shared/contract/topics.ts';
import type { Call, Reply } from './pipeline.ts';
import type { StepClient } from './step.ts';
import type { Steps } from './steps.ts';
import type { ThreadMessage, ThreadRequest } from './thread-messages.ts';

interface Events {
  changed(topics: readonly Topic[]): void;
  incident(entry: { incident: string; channel: string; message: string; stack: string }): void;
  /** The thread is gone without having been ended: the whole process starts anew. */
  died(code: number): void;
}

interface Pending {
  resolve(value: unknown): void;
  reject(error: Error): void;
  progress?: (done: number, total: number) => void;
}

type Body<T> = T extends ThreadRequest ? Omit<T, 'id'> : never;

/**
 * Room for new objects of the database thread. A run looks at 100,000 rows at once: with the usual
 * 16 MB a fifth of its time goes into clearing up. Taken only while such work goes on.
 */
const YOUNG_MB = 128;

/** The data process's side of the database thread. */
export class DatabaseClient {
  readonly #worker: Worker;
  readonly #cancelled: Int32Array;
  readonly #pending = new Map<number, Pending>();
  #lastId = 0;
  #ending = false;

  constructor(threadFile: URL, events: Events) {
    const shared = new SharedArrayBuffer(4);
    this.#cancelled = new Int32Array(shared);
    this.#worker = new Worker(threadFile, {
      workerData: { cancelled: shared },
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
    });
    this.#worker.on('message', (message: ThreadMessage) => this.#receive(message, events));
    this.#worker.on('error', (error: Error) => this.#fail(error));
    this.#worker.on('exit', (code) => {
      this.#fail(new Error(`Database thread ended (${code})`));
      if (!this.#ending) events.died(code);
    });
  }

  #receive(message: ThreadMessage, events: Events): void {
    switch (message.kind) {
      case 'changed':
        return events.changed(message.topics);
      case 'incident':
        return events.incident(message);
      case 'progress':
        return this.#pending.get(message.id)?.progress?.(message.done, message.total);
      case 'done':
        this.#pending.get(message.id)?.resolve(message.value);
        this.#pending.delete(message.id);
        return;
      case 'failed': {
        const error = new Error(message.message);
        error.stack = message.stack;
        this.#pending.get(message.id)?.reject(error);
        this.#pending.delete(message.id);
      }
    }
  }

  #fail(error: Error): void {
    for (const { reject } of this.#pending.values()) reject(error);
    this.#pending.clear();
  }

  #send(
    body: Body<ThreadRequest>,
    progress?: Pending['progress'],
  ): { id: number; answer: Promise<unknown> } {
    this.#lastId += 1;
    const id = this.#lastId;
    const answer = new Promise<unknown>((resolve, reject) => {
      this.#pending.set(id, progress ? { resolve, reject, progress } : { resolve, reject });
    });
    this.#worker.postMessage({ ...body, id });
    return { id, answer };
  }

  async open(path: string, create: boolean): Promise<void> {
    await this.#send({ kind: 'open', path, create }).answer;
  }

  async close(): Promise<void> {
    await this.#send({ kind: 'close' }).answer;
  }

  async call(call: Call): Promise<Reply> {
    return (await this.#send({ kind: 'call', call }).answer) as Reply;
  }

  async admit(call: Call): Promise<Reply> {
    return (await this.#send({ kind: 'admit', call }).answer) as Reply;
  }

  /** The steps as typed calls; `job` lets the person follow and stop the running one. */
  steps(
    session: () => string | null,
    job: { cancelled(): boolean; progress(done: number, total: number): void },
  ): StepClient<Steps> {
    const verbs = (noun: string) =>
      new Proxy(
        {},
        {
          get: (_, verb: string) => (payload: unknown) =>
            this.#step(`${noun}.${verb}`, payload, session(), job),
        },
      );
    return new Proxy({}, { get: (_, noun: string) => verbs(noun) }) as StepClient<Steps>;
  }

  async #step(
    name: string,
    payload: unknown,
    session: string | null,
    job: { cancelled(): boolean; progress(done: number, total: number): void },
  ): Promise<unknown> {
    const { id, answer } = this.#send({ kind: 'step', name, payload, session }, job.progress);
    // The thread cannot hear a message while it works, so the wish to stop goes through memory.
    const watch = setInterval(() => {
      if (job.cancelled()) Atomics.store(this.#cancelled, 0, id);
    }, 20);
    try {
      return await answer;
    } finally {
      clearInterval(watch);
    }
  }

  async end(): Promise<void> {
    this.#ending = true;
    await this.#worker.terminate();
  }
}
