import type { ElectronApplication, Page } from '@playwright/test';

/** Milliseconds. */
export type Pulse = {
  /** The longest time in which the page could not have answered a key. */
  readonly renderer: number;
  /** The same of the main process. */
  readonly main: number;
  /** Every answer of a list page of 100 rows that was asked for meanwhile. */
  readonly pages: readonly number[];
};

/**
 * Feels the pulse of window and main process while `work` goes on: a timer of 4 ms in each, whose
 * largest lateness is the time in which neither could do anything else; and a list page asked for
 * again as soon as the last one answered, with a breath between.
 */
export async function takePulse(
  { app, page }: { readonly app: ElectronApplication; readonly page: Page },
  intake: string,
  work: () => Promise<unknown>,
): Promise<Pulse> {
  await app.evaluate(startInMain);
  await page.evaluate(startInPage, intake);
  await work();
  const { renderer, pages } = await page.evaluate(stopInPage);
  const main = await app.evaluate(stopInMain);
  return { renderer, main, pages };
}

type MainPulse = { pulse?: { longest: number; timer: NodeJS.Timeout } };

/** Runs in the main process. */
function startInMain(): void {
  const pulse = { longest: 0, timer: setInterval(() => undefined, 1 << 30) };
  clearInterval(pulse.timer);
  let last = performance.now();
  pulse.timer = setInterval(() => {
    const now = performance.now();
    pulse.longest = Math.max(pulse.longest, now - last - 4);
    last = now;
  }, 4);
  (globalThis as MainPulse).pulse = pulse;
}

/** Runs in the main process. */
function stopInMain(): number {
  const { pulse } = globalThis as MainPulse;
  clearInterval(pulse?.timer);
  return pulse?.longest ?? Number.NaN;
}

type PagePulse = {
  pulse?: {
    longest: number;
    timer: number;
    pages: number[];
    going: boolean;
    /** Done when the last page asked for has been answered. */
    asking: Promise<void>;
  };
};

/** Runs in the page. */
function startInPage(intake: string): void {
  const pulse = {
    longest: 0,
    timer: 0,
    pages: [] as number[],
    going: true,
    asking: Promise.resolve(),
  };
  let last = performance.now();
  pulse.timer = window.setInterval(() => {
    const now = performance.now();
    pulse.longest = Math.max(pulse.longest, now - last - 4);
    last = now;
  }, 4);
  const askForPage = async (): Promise<void> => {
    while (pulse.going) {
      const begun = performance.now();
      const reply = (await window.tampung.call(
        'candidates.page',
        { intake, filter: {}, text: '', sort: 'name', direction: 'asc', offset: 0, limit: 100 },
        crypto.randomUUID(),
      )) as { ok: boolean };
      if (!reply.ok) throw new Error(JSON.stringify(reply));
      pulse.pages.push(performance.now() - begun);
      await new Promise((next) => setTimeout(next, 50));
    }
  };
  pulse.asking = askForPage();
  (globalThis as PagePulse).pulse = pulse;
}

/** Runs in the page. */
async function stopInPage(): Promise<{ renderer: number; pages: number[] }> {
  const { pulse } = globalThis as PagePulse;
  if (pulse === undefined) return { renderer: Number.NaN, pages: [] };
  pulse.going = false;
  // The page that still waits is the one that waited longest.
  await pulse.asking;
  window.clearInterval(pulse.timer);
  return { renderer: pulse.longest, pages: pulse.pages };
}
