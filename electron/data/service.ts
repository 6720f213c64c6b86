import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { AppError } from '#shared/errors.ts';
import { err, type Result } from '#shared/result.ts';
import { DatabaseClient } from './database-client.ts';
import { realCosts, realEnvironment, type SecretCosts } from './environment.ts';
import { fileWork, type FileWork } from './file-work.ts';
import { LiveDatabase } from './live-database.ts';
import type { DataStart, FromData } from './messages.ts';
import { parseInput } from './parse-input.ts';
import { findEndpoint } from '#shared/contract/find-endpoint.ts';
import { type Call, type Reply } from './pipeline.ts';
import type { Folders, TaskContext } from './task.ts';
import { taskHandlers } from './task-handlers.ts';

interface Job {
  cancelled: boolean;
}

/** The modules of the threads beside this one. */
export interface Threads {
  readonly database: URL;
  readonly files: URL;
  /** Called when the database thread is lost: nothing can be read or saved without it. */
  died(): void;
}

type AnyTask = (context: TaskContext, input: unknown) => Promise<Reply>;

/**
 * The data process without its port: takes calls, keeps jobs, owns the database thread. Runs
 * unchanged under plain Node, and so do its tests.
 */
export class DataService {
  readonly #start: DataStart;
  readonly #post: (message: FromData) => void;
  readonly #database: DatabaseClient;
  readonly #live: LiveDatabase;
  readonly #folders: Folders;
  readonly #files: FileWork;
  readonly #costs: SecretCosts;
  readonly #jobs = new Map<string, Job>();
  #session: string | null;

  constructor(
    start: DataStart,
    threads: Threads,
    post: (message: FromData) => void,
    costs: SecretCosts = realCosts,
  ) {
    this.#costs = costs;
    this.#start = start;
    this.#session = start.session;
    this.#post = post;
    this.#files = fileWork(threads.files);
    this.#folders = {
      office: start.officeFolder,
      database: join(start.officeFolder, 'kantor.db'),
      attachments: join(start.officeFolder, 'lampiran'),
      backups: start.backupsFolder,
      temporary: start.temporaryFolder,
    };
    this.#database = new DatabaseClient(threads.database, {
      changed: (topics) => post({ kind: 'changed', topics }),
      incident: ({ incident, channel, message, stack }) =>
        post({ kind: 'log', level: 'error', text: `${incident} ${channel} ${message}\n${stack}` }),
      died: (code) => {
        post({ kind: 'log', level: 'error', text: `The database thread ended (${code})` });
        threads.died();
      },
    });
    this.#live = new LiveDatabase(this.#folders.database, this.#database);
  }

  /** Makes the folders and opens the office's file if there is one. */
  async begin(): Promise<void> {
    await rm(this.#folders.temporary, { recursive: true, force: true });
    for (const folder of [
      this.#folders.attachments,
      this.#folders.backups,
      this.#folders.temporary,
    ]) {
      await mkdir(folder, { recursive: true });
    }
    await this.#live.begin();
  }

  cancel(request: string): void {
    const job = this.#jobs.get(request);
    if (job) job.cancelled = true;
  }

  async end(): Promise<void> {
    await this.#live.close();
    await this.#database.end();
  }

  /** Answers one call of the window. */
  async call(channel: string, input: unknown, request: string): Promise<Reply> {
    try {
      const endpoint = findEndpoint(channel);
      if (!endpoint) throw new Error(`Unknown channel ${channel}`);
      const call: Call = { channel, input, request, session: this.#session };
      if (endpoint.kind === 'task') return await this.#task(call);
      if (this.#live.state().kind !== 'open')
        return err({ code: 'access.no-office', channel } as const);
      return await this.#database.call(call);
    } catch (error) {
      return this.#incident(error, channel);
    }
  }

  /** Whether a call that main itself serves may be made, with its parsed input. */
  async admit(channel: string, input: unknown, request: string): Promise<Reply> {
    try {
      const call: Call = { channel, input, request, session: this.#session };
      const admitted = await this.#admit(call);
      return admitted.ok ? { ok: true, value: admitted.value.input } : admitted;
    } catch (error) {
      return this.#incident(error, channel);
    }
  }

  async #admit(call: Call): Promise<Result<Admitted, AppError>> {
    if (this.#live.state().kind === 'open') {
      return (await this.#database.admit(call)) as Result<Admitted, AppError>;
    }
    const endpoint = findEndpoint(call.channel);
    if (endpoint?.access !== 'anyone')
      return err({ code: 'access.no-office', channel: call.channel } as const);
    const parsed = parseInput(endpoint, call.input);
    if (!parsed.ok) return parsed;
    return {
      ok: true,
      value: {
        input: parsed.value,
        context: { now: realEnvironment.now(), today: '', user: null, office: null },
      },
    };
  }

  async #task(call: Call): Promise<Reply> {
    const admitted = await this.#admit(call);
    if (!admitted.ok) return admitted;
    const [noun = '', verb = ''] = call.channel.split('.');
    const handler = (taskHandlers as Record<string, Record<string, AnyTask>>)[noun]?.[verb];
    if (!handler) throw new Error(`No task for ${call.channel}`);
    const job: Job = { cancelled: false };
    this.#jobs.set(call.request, job);
    try {
      const reply = await handler(
        this.#taskContext(call, job, admitted.value.context),
        admitted.value.input,
      );
      const endpoint = findEndpoint(call.channel);
      // A list may have seen a known child as a stopped import was about to change it.
      const mayHaveChanged = reply.ok || reply.error.code === 'job.cancelled';
      if (mayHaveChanged && endpoint?.kind === 'task' && endpoint.changes.length > 0) {
        this.#post({ kind: 'changed', topics: endpoint.changes });
      }
      return reply;
    } finally {
      this.#jobs.delete(call.request);
    }
  }

  #taskContext(call: Call, job: Job, facts: Admitted['context']): TaskContext {
    const progress = (phase: string, done: number, total: number): void =>
      this.#post({ kind: 'progress', request: call.request, phase, done, total });
    let phase = '';
    return {
      steps: this.#database.steps(() => this.#session, {
        cancelled: () => job.cancelled,
        progress: (done, total) => progress(phase, done, total),
      }),
      folders: this.#folders,
      environment: realEnvironment,
      costs: this.#costs,
      appVersion: this.#start.appVersion,
      now: facts.now,
      today: facts.today,
      user: facts.user,
      office: facts.office,
      session: this.#session,
      setSession: (token) => {
        this.#session = token;
        this.#post({ kind: 'session', token });
      },
      job: {
        id: call.request,
        cancelled: () => job.cancelled,
        progress: (name, done, total) => {
          phase = name;
          progress(name, done, total);
        },
      },
      live: this.#live,
      files: this.#files,
      offerPrint: (id, model) => this.#post({ kind: 'print', job: id, model }),
    };
  }

  #incident(error: unknown, channel: string): Reply {
    const incident = realEnvironment.random(4);
    const text = error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error);
    this.#post({ kind: 'log', level: 'error', text: `${incident} ${channel} ${text}` });
    return err({ code: 'incident.internal', incident } as const);
  }
}

interface Admitted {
  readonly input: unknown;
  readonly context: Pick<TaskContext, 'now' | 'today' | 'user' | 'office'>;
}
