import { randomUUID } from 'node:crypto';
import { utilityProcess, type UtilityProcess } from 'electron';
import type { DataStart, FromData, ToData } from '#electron/data/messages.ts';
import type { AppError } from '#shared/errors.ts';
import type { Result } from '#shared/result.ts';

type Reply = Result<unknown, AppError>;
type Body<T> = T extends { id: number } ? Omit<T, 'id'> : T;

interface Events {
  message(message: FromData): void;
  /** The process died and was started again; `tooOften` after three times in a minute. */
  restarted(tooOften: boolean): void;
}

/**
 * Main's side of the data process. When it dies, the window stays: open calls are answered with an
 * incident, the process is started again, and what was committed is there.
 */
export class DataProcess {
  readonly #file: string;
  readonly #start: Omit<DataStart, 'session'>;
  readonly #events: Events;
  readonly #pending = new Map<number, (value: Reply) => void>();
  #child: UtilityProcess;
  #lastId = 0;
  #ending = false;
  #deaths: number[] = [];
  #session: string | null = null;
  #givenUp = false;

  constructor(file: string, start: Omit<DataStart, 'session'>, events: Events) {
    this.#file = file;
    this.#start = start;
    this.#events = events;
    this.#child = this.#fork();
  }

  #fork(): UtilityProcess {
    const child = utilityProcess.fork(
      this.#file,
      [JSON.stringify({ ...this.#start, session: this.#session })],
      {
        serviceName: 'Tampung Data',
      },
    );
    child.on('message', (message: FromData) => this.#receive(message));
    child.on('exit', () => this.#died());
    return child;
  }

  #receive(message: FromData): void {
    if (message.kind === 'reply') {
      this.#pending.get(message.id)?.(message.reply);
      this.#pending.delete(message.id);
    } else if (message.kind === 'session') {
      this.#session = message.token;
    } else {
      this.#events.message(message);
    }
  }

  #died(): void {
    if (this.#ending) return;
    const incident = randomUUID().slice(0, 8);
    for (const answer of this.#pending.values()) {
      answer({ ok: false, error: { code: 'incident.internal', incident } });
    }
    this.#pending.clear();
    const now = performance.now();
    this.#deaths = [...this.#deaths.filter((at) => now - at < 60_000), now];
    const tooOften = this.#deaths.length >= 3;
    this.#givenUp = tooOften;
    if (!tooOften) this.#child = this.#fork();
    this.#events.restarted(tooOften);
  }

  ask(body: Body<Extract<ToData, { kind: 'call' | 'admit' }>>): Promise<Reply> {
    if (this.#givenUp) {
      const incident = randomUUID().slice(0, 8);
      return Promise.resolve({ ok: false, error: { code: 'incident.internal', incident } });
    }
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve) => {
      this.#pending.set(id, resolve);
      this.#child.postMessage({ ...body, id });
    });
  }

  cancel(request: string): void {
    this.#child.postMessage({ kind: 'cancel', request } satisfies ToData);
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  /** Lets it close the database, then ends it; gives up waiting after five seconds. */
  async end(): Promise<void> {
    this.#ending = true;
    await new Promise<void>((resolve) => {
      const giveUp = setTimeout(resolve, 5000);
      this.#child.once('exit', () => {
        clearTimeout(giveUp);
        resolve();
      });
      this.#child.on('message', (message: FromData) => {
        if (message.kind === 'ended') this.#child.kill();
      });
      this.#child.postMessage({ kind: 'end', id: 0 } satisfies ToData);
    });
  }
}
