import { expect, type Locator, type Page } from '@playwright/test';
import { longDate, shortDate } from '#shared/domain/format/indonesian-date.ts';
import { undoBar } from '../pages/screen.ts';
import { accessibilityFaults } from './accessibility.ts';
import { layoutFaults } from './layout.ts';
import { type LaunchedApp, resizePage, type Size, SOON } from './launch.ts';
import { type Look, LOOKS, MIDDLE, NARROW, paintsLikeGoldens, VIEWS, WIDE } from './views.ts';
import { today } from './wita.ts';

/**
 * `screen`: goldens in all three views and both looks. `part` (a dialog, a variant of a screen that
 * has its six): one at 1366 in the light look and one at 683 in the dark one. axe and the layout
 * are looked at in each of these views in both looks; what a part shows between its widest and its
 * narrowest, its screen has shown.
 */
export type Kept = 'screen' | 'part';

interface KeepOptions {
  /** Brings the state back where a new size has moved it: scrolls the list to the cut line. */
  readonly prepare?: () => Promise<void>;
  /** Further places that are different in every run: random keys. */
  readonly changing?: readonly Locator[];
  /** What a picture leaves out: Chromium's own viewer, which zooms as it likes. */
  readonly without?: Locator;
  /** The bar of the last act belongs to the picture; elsewhere it goes by itself, sooner or later. */
  readonly bar?: boolean;
}

const isPainted = (kept: Kept, view: Size, look: Look): boolean =>
  kept === 'screen' || (view === WIDE && look === 'light') || (view === NARROW && look === 'dark');

/**
 * Looks at one state of the window in three views and two looks, without driving there again: axe,
 * layout, golden. What is wrong is collected, so that one run tells everything.
 */
export class Album {
  readonly #launched: LaunchedApp;
  readonly #faults: string[] = [];
  #states = 0;
  #looked = 0;
  #goldens = 0;

  constructor(launched: LaunchedApp) {
    this.#launched = launched;
  }

  async keep(name: string, kept: Kept, options: KeepOptions = {}): Promise<void> {
    const { page } = this.#launched;
    const comparable = await paintsLikeGoldens(page);
    if (!comparable) console.log(`SKIPPED goldens of ${name}: painted by another Chromium`);
    this.#states += 1;
    if (options.bar !== true) await page.mouse.move(0, 0);
    const views = kept === 'screen' ? VIEWS : VIEWS.filter((view) => view !== MIDDLE);
    for (const view of views) {
      await resizePage(this.#launched, view);
      await options.prepare?.();
      for (const look of LOOKS) {
        await page.emulateMedia({ colorScheme: look, reducedMotion: 'reduce' });
        await this.#look(`${name} at ${view.width} ${look}`);
        if (!comparable || !isPainted(kept, view, look)) continue;
        const places = [changing(page), ...(options.changing ?? [])];
        for (const place of places) await place.evaluateAll(setFill, 'transparent');
        if (options.bar !== true) await undoBar(page).evaluateAll(setVisibility, 'hidden');
        await options.without?.evaluateAll(setVisibility, 'hidden');
        await expect.soft(page).toHaveScreenshot(`${name}-${view.width}-${look}.png`);
        await options.without?.evaluateAll(setVisibility, '');
        await undoBar(page).evaluateAll(setVisibility, '');
        for (const place of places) await place.evaluateAll(setFill, '');
        this.#goldens += 1;
      }
    }
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await resizePage(this.#launched, WIDE);
  }

  /** Says what was seen, and that nothing of it was wrong. */
  expectSound(): void {
    expect(this.#faults).toEqual([]);
    console.log(
      `FIGURE ${this.#states} states: axe 0 violations in ${this.#looked} looks, ${this.#goldens} goldens`,
    );
  }

  async #look(where: string): Promise<void> {
    const { page } = this.#launched;
    // A list answers a new size with other rows.
    await expect.poll(() => page.evaluate(countLoading), SOON).toBe(0);
    for (const fault of await accessibilityFaults(page)) this.#faults.push(`${where}: ${fault}`);
    for (const fault of await layoutFaults(page)) this.#faults.push(`${where}: ${fault}`);
    this.#looked += 1;
  }
}

/**
 * Runs in the page. Blanks the letters of what is different in every run and leaves the rest of it;
 * a mask of Playwright's own would lie over a dialog that stands before it.
 */
function setFill(elements: (HTMLElement | SVGElement)[], fill: string): void {
  for (const { style } of elements) style.webkitTextFillColor = fill;
}

/** Runs in the page. */
function setVisibility(elements: (HTMLElement | SVGElement)[], visibility: string): void {
  for (const { style } of elements) style.visibility = visibility;
}

/** Every moment of this run that a screen tells: the clock, and this computer's own day. */
function changing(page: Page): Locator {
  const day = today();
  return page
    .getByText(/(?<![\d.])\d\d\.\d\d(?![\d.])/)
    .or(page.getByText(longDate(day)))
    .or(page.getByText(shortDate(day)));
}

/** Runs in the page. What is still fetched and in view; a row that a list keeps far above is not. */
function countLoading(): number {
  const loading = document.querySelectorAll('[aria-busy="true"], [data-kind="loading"]');
  return [...loading].filter((one) => {
    const { top, bottom, height } = one.getBoundingClientRect();
    const isHidden = getComputedStyle(one).visibility === 'hidden';
    return !isHidden && height > 0 && bottom > 0 && top < innerHeight;
  }).length;
}
