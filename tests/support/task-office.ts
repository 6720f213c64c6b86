import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { callFacts } from '#electron/data/call-facts.ts';
import type { LongWork, StepClient } from '#electron/data/step.ts';
import type { Steps } from '#electron/data/steps.ts';
import type { TaskContext } from '#electron/data/task.ts';
import { newOffice, OFFICER, type TestOffice } from './office.ts';
import { QUICK_COSTS } from './quick-costs.ts';

export interface TaskOffice extends TestOffice {
  readonly folder: string;
  /** What a task is given, as the data process would; `stop` is asked like Hentikan. */
  context(options?: TaskOptions): TaskContext;
}

export interface TaskOptions {
  /** Asked between pieces; true stops the work. */
  readonly stop?: () => boolean;
  readonly progress?: (phase: string, done: number, total: number) => void;
  /** Runs between two pieces of a long step, where lists get their turn. */
  readonly breathe?: () => void;
  /** Session of whoever asks; the officer where nothing is said. */
  readonly token?: string;
}

/** A test office whose tasks run as in the data process: steps through the pipeline, real files. */
export const newTaskOffice = (options: Parameters<typeof newOffice>[0] = {}): TaskOffice =>
  withTasks(newOffice(options));

/** Gives an office that is there already its tasks. */
export function withTasks(office: TestOffice): TaskOffice {
  const folder = mkdtempSync(join(tmpdir(), 'tampung-task-'));
  const temporary = join(folder, 'sementara');
  mkdirSync(temporary);
  return {
    ...office,
    folder,
    context: (given = {}) => taskContext(office, folder, temporary, given),
    close: () => {
      office.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function taskContext(
  office: TestOffice,
  folder: string,
  temporary: string,
  given: TaskOptions,
): TaskContext {
  const token = given.token ?? OFFICER;
  const facts = callFacts(office.db, office.environment, token);
  const stop = given.stop ?? (() => false);
  let phase = '';
  const work: LongWork = {
    cancelled: stop,
    progress: (done, total) => given.progress?.(phase, done, total),
  };
  return {
    steps: stepsOf(office, work, { breathe: given.breathe, token }),
    folders: {
      office: folder,
      database: join(folder, 'kantor.db'),
      attachments: join(folder, 'lampiran'),
      backups: join(folder, 'backup'),
      temporary,
    },
    environment: office.environment,
    costs: QUICK_COSTS,
    appVersion: '0.0.0',
    now: facts.now,
    today: facts.today,
    user: facts.user,
    office: facts.office,
    session: token,
    setSession: () => undefined,
    job: {
      id: 'job',
      cancelled: stop,
      progress: (name, done, total) => {
        phase = name;
        given.progress?.(name, done, total);
      },
    },
    live: {
      state: () => ({ kind: 'open' }),
      begin: async () => undefined,
      recordGeneration: async () => undefined,
      open: async () => undefined,
      close: async () => undefined,
    },
    files: () => Promise.reject(new Error('Work on files needs the real data process')),
    offerPrint: () => undefined,
  };
}

function stepsOf(
  office: TestOffice,
  work: LongWork,
  { breathe, token }: { breathe: (() => void) | undefined; token: string },
): StepClient<Steps> {
  const run = (name: string, payload: unknown): Promise<unknown> =>
    // What travels between the threads is a copy.
    office.pipeline.step(name, structuredClone(payload), token, work, async () => breathe?.());
  const verbs = (noun: string) =>
    new Proxy(
      {},
      { get: (_, verb: string) => (payload: unknown) => run(`${noun}.${verb}`, payload) },
    );
  return new Proxy({}, { get: (_, noun: string) => verbs(noun) }) as StepClient<Steps>;
}
