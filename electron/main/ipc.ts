import { ipcMain, type WebContents } from 'electron';
import { findEndpoint } from '#shared/contract/find-endpoint.ts';
import type { AppError } from '#shared/errors.ts';
import type { Result } from '#shared/result.ts';
import type { ChosenFiles } from './chosen-files.ts';
import type { DataProcess } from './data-process.ts';
import { hostHandlers, type HostContext } from './host-handlers.ts';
import type { HostWork } from './printing/host-work.ts';
import { isTrustedSender } from './security.ts';

/** Long works of main's own endpoints, each by its request. */
class HostWorks {
  readonly #stopped = new Map<string, boolean>();

  cancel(request: string): void {
    if (this.#stopped.has(request)) this.#stopped.set(request, true);
  }

  async during<T>(
    request: string,
    sender: WebContents,
    act: (work: HostWork) => Promise<T>,
  ): Promise<T> {
    this.#stopped.set(request, false);
    try {
      return await act({
        cancelled: () => this.#stopped.get(request) === true,
        progress: (phase, done, total) =>
          tell(sender, { kind: 'progress', request, phase, done, total }),
      });
    } finally {
      this.#stopped.delete(request);
    }
  }
}

type Reply = Result<unknown, AppError>;
type AnyHost = (context: HostContext, input: unknown) => Promise<Reply>;

const refusedInput = (path: string): Reply => ({
  ok: false,
  error: { code: 'input.invalid', issues: [{ path, message: 'files.unknown' }] },
});

/**
 * The only place that listens to the window. Each call passes the sender check; what only main can
 * do is asked of the data process first (role, input), everything else is handed on.
 */
export function listen(
  data: () => DataProcess,
  files: ChosenFiles,
  context: Omit<HostContext, 'work'>,
): void {
  const works = new HostWorks();
  ipcMain.handle('call', async (event, channel: unknown, input: unknown, request: unknown) => {
    if (!isTrustedSender(event)) throw new Error('Refused: unknown sender');
    if (typeof channel !== 'string' || typeof request !== 'string') throw new Error('Refused');
    const endpoint = findEndpoint(channel);
    if (!endpoint) throw new Error(`Refused: ${channel}`);
    if (endpoint.kind === 'host') {
      const admitted = await data().ask({ kind: 'admit', channel, input, request });
      if (!admitted.ok) return admitted;
      const resolved = files.resolve(admitted.value, endpoint.files ?? []);
      if (resolved === undefined) return refusedInput('file');
      const [noun = '', verb = ''] = channel.split('.');
      const handler = (hostHandlers as Record<string, Record<string, AnyHost>>)[noun]?.[verb];
      if (!handler) throw new Error(`No host handler for ${channel}`);
      return works.during(request, event.sender, (work) => handler({ ...context, work }, resolved));
    }
    const named = endpoint.kind === 'task' ? (endpoint.files ?? []) : [];
    const resolved = files.resolve(input, named);
    if (resolved === undefined) return refusedInput('file');
    try {
      return await data().ask({ kind: 'call', channel, input: resolved, request });
    } finally {
      files.discard(input, named);
    }
  });
  ipcMain.handle('cancel', (event, request: unknown) => {
    if (!isTrustedSender(event) || typeof request !== 'string') return;
    works.cancel(request);
    data().cancel(request);
  });
}

/** What main tells the window on its own. */
export type WindowEvent =
  | { kind: 'changed'; topics: readonly string[] }
  | { kind: 'progress'; request: string; phase: string; done: number; total: number }
  | { kind: 'restarted'; tooOften: boolean };

export function tell(contents: WebContents | undefined, event: WindowEvent): void {
  if (contents && !contents.isDestroyed()) contents.send('event', event);
}
