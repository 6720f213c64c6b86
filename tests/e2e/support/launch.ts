import { _electron, type ElectronApplication, expect, type Page } from '@playwright/test';
import type { BrowserWindow } from 'electron';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../..');

export type Size = { readonly width: number; readonly height: number };

export type LaunchOptions = {
  /** The office's own folder: Electron's user-data folder. The caller keeps or removes it. */
  readonly folder: string;
  /** Further switches and arguments of the program. */
  readonly args?: readonly string[];
  /** Added to the environment; a value of undefined removes the name. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** The page's inner size; without it the program chooses. */
  readonly size?: Size;
};

/** What the pages complained about since they opened; stories assert that all lists are empty. */
export type Complaints = {
  readonly consoleErrors: string[];
  readonly pageErrors: string[];
  readonly policyViolations: string[];
};

export type LaunchedApp = {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly complaints: Complaints;
  /** Ends the program and waits until it is gone; the office's folder can be opened again. */
  readonly close: () => Promise<void>;
};

/** Starts the built program (out/) in the real Electron on a folder of its own. */
export async function launchApp(options: LaunchOptions): Promise<LaunchedApp> {
  mkdirSync(options.folder, { recursive: true });
  const app = await _electron.launch({
    cwd: root,
    args: [
      ...sandboxArguments(),
      // The same pixels on every machine, for screenshots kept as goldens.
      '--force-device-scale-factor=1',
      '--force-color-profile=srgb',
      `--user-data-dir=${options.folder}`,
      root,
      ...(options.args ?? []),
    ],
    env: environmentWith({ ...WITHOUT_ADVICE, ...options.env }),
  });
  const complaints: Complaints = { consoleErrors: [], pageErrors: [], policyViolations: [] };
  app.on('window', (window) => listen(window, complaints));
  const page = await app.firstWindow();
  listen(page, complaints);
  await listenForViolations(page, complaints);
  if (options.size !== undefined) await resizePage({ app, page }, options.size);
  return { app, page, complaints, close: () => app.close() };
}

/** For what comes within a frame or two: asked again at once, not after the usual tenth of a second. */
export const SOON: { intervals: number[] } = { intervals: [10, 20, 30, 50, 100, 250] };

/** Gives the page exactly this inner size. */
export async function resizePage(
  { app, page }: { readonly app: ElectronApplication; readonly page: Page },
  size: Size,
): Promise<void> {
  const window = await app.browserWindow(page);
  await window.evaluate((target: BrowserWindow, { width, height }) => {
    target.setContentSize(width, height);
  }, size);
  // Not page.waitForFunction: it calls eval, which the program's policy forbids.
  await expect
    .poll(() => page.evaluate(() => [innerWidth, innerHeight]), SOON)
    .toEqual([size.width, size.height]);
  // The page hears of its new size before it paints the next frame; only then its layout is another.
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => done()));
      }),
  );
}

/**
 * Outside a package Electron asks main for a page's settings once it has loaded, to give developers
 * advice. Chromium's own viewer pages of a preview are gone by then when the paper is closed soon,
 * and the question fails as an error of that page. A packed program does not ask.
 */
const WITHOUT_ADVICE = { ELECTRON_DISABLE_SECURITY_WARNINGS: 'true' } as const;

/** Chromium refuses to run as root with its sandbox; everyone else keeps it. */
function sandboxArguments(): readonly string[] {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

function environmentWith(
  changes: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const merged = { ...process.env, ...changes };
  return Object.fromEntries(
    Object.entries(merged).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

/**
 * Electron's own start of a frame asks main for the frame's settings and fails when the frame is gone
 * by then: the viewer pages of a preview that is closed or replaced at once. Only its own code stands
 * in that trace; the program's preload would be named, and without it no screen would open at all.
 */
const isViewerGoneEarly = (text: string): boolean =>
  text === 'Electron renderer.bundle.js script failed to run' ||
  /^TypeError: object is not iterable.*\n +at Object\.invokeSync \(node:electron\//.test(text);

const listened = new WeakSet<Page>();

function listen(page: Page, complaints: Complaints): void {
  if (listened.has(page)) return;
  listened.add(page);
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    const text = message.text();
    if (isViewerGoneEarly(text)) return;
    // Chromium says a blocked resource as a console error too, also before our listener is there.
    const kind = text.includes('Content Security Policy') ? 'policyViolations' : 'consoleErrors';
    complaints[kind].push(text);
  });
  page.on('pageerror', (error) => complaints.pageErrors.push(error.stack ?? error.message));
}

async function listenForViolations(page: Page, complaints: Complaints): Promise<void> {
  await page.exposeFunction('__reportViolation', (text: string) => {
    complaints.policyViolations.push(text);
  });
  await page.addInitScript(watchViolations);
  await page.evaluate(watchViolations);
}

/** Runs in the page. */
function watchViolations(): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    const report = `${event.violatedDirective} blocked ${event.blockedURI} ${event.sample}`;
    const reporter: unknown = Reflect.get(globalThis, '__reportViolation');
    if (typeof reporter === 'function') void Reflect.apply(reporter, undefined, [report]);
  });
}
