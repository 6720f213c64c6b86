import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findEndpoint } from '#shared/contract/find-endpoint.ts';
import { type Reply } from '#electron/data/pipeline.ts';
import type { TaskContext } from '#electron/data/task.ts';
import { taskHandlers } from '#electron/data/task-handlers.ts';
import type { Instant } from '#shared/vocabulary.ts';
import { OFFICER, type TestOffice } from './office.ts';
import { QUICK_COSTS } from './quick-costs.ts';

type AnyTask = (context: TaskContext, input: unknown) => Promise<Reply>;

/**
 * Runs tasks of a test office as the data process would: admission first, then the task with its
 * steps. Unlike there the folders are made up, so it serves tasks that touch no file.
 */
export function taskCaller(office: TestOffice) {
  let opened: string | null = null;
  const quiet = { cancelled: () => false, progress: () => undefined };
  const stepsAs = (session: string | null) => {
    const verbs = (noun: string) =>
      new Proxy(
        {},
        {
          get: (_, verb: string) => (payload: unknown) =>
            office.pipeline.step(`${noun}.${verb}`, payload, session, quiet, async () => undefined),
        },
      );
    return new Proxy({}, { get: (_, noun: string) => verbs(noun) }) as TaskContext['steps'];
  };
  async function run(
    channel: string,
    input: unknown,
    session: string | null = OFFICER,
  ): Promise<Reply> {
    const request = office.environment.newUid();
    const admitted = office.pipeline.admit({ channel, input, session, request });
    if (!admitted.ok) return admitted;
    if (findEndpoint(channel)?.kind !== 'task') throw new Error(`${channel} is no task`);
    const [noun = '', verb = ''] = channel.split('.');
    const handler = (taskHandlers as unknown as Record<string, Record<string, AnyTask>>)[noun]?.[
      verb
    ];
    if (!handler) throw new Error(`No task for ${channel}`);
    const folder = join(tmpdir(), 'tampung-no-files');
    const { context } = admitted.value;
    return handler(
      {
        steps: stepsAs(session),
        folders: {
          office: folder,
          database: folder,
          attachments: folder,
          backups: folder,
          temporary: folder,
        },
        environment: office.environment,
        costs: QUICK_COSTS,
        appVersion: '0.0.0',
        now: context.now as Instant,
        today: context.today,
        user: context.user,
        office: context.office,
        session,
        setSession: (token: string | null) => {
          opened = token;
        },
        job: { id: request, ...quiet },
        live: {
          state: () => ({ kind: 'open' }),
          open: async () => undefined,
          close: async () => undefined,
        },
        offerPrint: () => undefined,
      } as unknown as TaskContext,
      admitted.value.input,
    );
  }
  return { run, session: () => opened };
}
