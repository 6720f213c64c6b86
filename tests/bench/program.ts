import { type Browser, chromium, type Page } from '@playwright/test';
import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
// The page's `window.tampung`.
import type {} from '#renderer/app/bridge.ts';
import { OFFICER } from './office.ts';

const root = resolve(import.meta.dirname, '../..');
const electron = createRequire(import.meta.url)('electron') as unknown as string;
const START_LIMIT = 60_000;

/** A program in a real window, started without Playwright's own loader so that its start is its own. */
export interface RunningProgram {
  readonly page: Page;
  readonly pid: number;
  /** Epoch milliseconds when the process was asked for. */
  readonly spawnedAt: number;
  close(): Promise<void>;
}

/** Starts Electron on `app` (a folder or a main script) with a user-data folder of its own. */
export async function startElectron(
  userData: string,
  options: { readonly app?: string; readonly page?: string } = {},
): Promise<RunningProgram> {
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
  const spawnedAt = Date.now();
  const child = spawn(
    electron,
    [
      ...(asRoot ? ['--no-sandbox'] : []),
      '--remote-debugging-port=0',
      `--user-data-dir=${userData}`,
      options.app ?? root,
    ],
    { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const browser = await chromium.connectOverCDP(await debuggerOf(child));
  const page = await pageAt(browser, options.page ?? 'app://tampung/');
  return {
    page,
    pid: child.pid ?? 0,
    spawnedAt,
    async close() {
      const gone = new Promise<void>((done) => child.once('exit', () => done()));
      await page.close().catch(() => undefined);
      await Promise.race([gone, new Promise((tooLong) => setTimeout(tooLong, 10_000))]);
      if (child.exitCode === null) child.kill('SIGKILL');
      await browser.close().catch(() => undefined);
    },
  };
}

/** Chromium writes where its debugger listens to standard error. */
function debuggerOf(child: ChildProcess): Promise<string> {
  return new Promise((found, reject) => {
    const timer = setTimeout(() => reject(new Error('Electron did not start')), START_LIMIT);
    child.once('exit', (code) => reject(new Error(`Electron ended (${code})`)));
    if (!child.stderr) throw new Error('No standard error');
    createInterface({ input: child.stderr }).on('line', (line) => {
      const address = /DevTools listening on (ws:\S+)/.exec(line)?.[1];
      if (!address) return;
      clearTimeout(timer);
      found(address);
    });
  });
}

async function pageAt(browser: Browser, start: string): Promise<Page> {
  const deadline = Date.now() + START_LIMIT;
  while (Date.now() < deadline) {
    const pages = browser.contexts().flatMap((context) => context.pages());
    const page = pages.find((one) => one.url().startsWith(start));
    if (page) return page;
    await new Promise((later) => setTimeout(later, 20));
  }
  throw new Error(`No page at ${start}`);
}

/** Epoch milliseconds of the page's first paint with content. */
export const firstPaint = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolvePaint) => {
        const observer = new PerformanceObserver((list) => {
          const entry = list.getEntriesByName('first-contentful-paint')[0];
          if (entry) resolvePaint(performance.timeOrigin + entry.startTime);
        });
        observer.observe({ type: 'paint', buffered: true });
      }),
  );

/** Calls the program as its screens do; throws on a refusal. */
export async function callProgram<T>(page: Page, channel: string, input: unknown = {}): Promise<T> {
  const reply = await page.evaluate(
    ([name, given]) => window.tampung.call(name, given, crypto.randomUUID()),
    [channel, input] as const,
  );
  const { ok, value, error } = reply as { ok: boolean; value: T; error?: unknown };
  if (!ok) throw new Error(`${channel}: ${JSON.stringify(error)}`);
  return value;
}

/** Opens a session by the program's own call, without the screen. */
export const signIn = (page: Page): Promise<unknown> =>
  callProgram(page, 'users.signIn', { ...OFFICER });

/** Milliseconds from each call to its resolved answer, measured in the page, one after another. */
export function timeCalls(
  page: Page,
  channel: string,
  inputs: readonly unknown[],
): Promise<number[]> {
  return page.evaluate(
    async ([name, all]) => {
      const times: number[] = [];
      for (const input of all) {
        const start = performance.now();
        const reply = await window.tampung.call(name, input, crypto.randomUUID());
        times.push(performance.now() - start);
        const { ok, error } = reply as { ok: boolean; error?: unknown };
        if (!ok) throw new Error(`${name}: ${JSON.stringify(error)}`);
      }
      return times;
    },
    [channel, inputs] as const,
  );
}
