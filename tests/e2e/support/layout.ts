import type { Page } from '@playwright/test';

/** What a small window must still show of a list (product.md). */
const ROWS_IN_VIEW = 4;

/**
 * What the eye would miss on a golden, a line each: a page wider than its window, a list or a panel
 * wider than its place, a list with fewer than four whole rows in view, a button or field of the
 * front layer that no scrolling brings into the window, a focus that something covers.
 */
export async function layoutFaults(page: Page): Promise<string[]> {
  return [
    ...(await page.evaluate(listFaults, ROWS_IN_VIEW)),
    ...(await page.evaluate(controlFaults)),
    ...(await page.evaluate(focusFaults)),
  ];
}

/** Runs in the page. A dialog lets nobody work on the lists behind it. */
function listFaults(rowsInView: number): string[] {
  const faults: string[] = [];
  const { scrollWidth, scrollHeight } = document.documentElement;
  if (scrollWidth > innerWidth || scrollHeight > innerHeight) {
    faults.push(`the page is ${scrollWidth}×${scrollHeight}`);
  }
  if (document.querySelector('[role="dialog"]') !== null) return faults;
  const front = document.querySelector('[data-page-panel]') ?? document.body;
  for (const grid of front.querySelectorAll('[role="grid"]')) {
    const name = grid.getAttribute('aria-label') ?? '';
    const box = grid.getBoundingClientRect();
    if (grid.scrollWidth > grid.clientWidth) faults.push(`${name}: wider than its place`);
    const head = grid.querySelector('[role="columnheader"]')?.getBoundingClientRect();
    const top = head?.bottom ?? box.top;
    // A cut line takes the place of a row and tells as much.
    const rows = [...grid.querySelectorAll('[data-kind="row"], [data-kind="special"]')];
    const whole = rows.filter((row) => {
      const at = row.getBoundingClientRect();
      return at.top >= top - 1 && at.bottom <= Math.min(box.bottom, innerHeight) + 1;
    });
    const wanted = Math.min(rowsInView, Number(grid.getAttribute('aria-rowcount')) - 1);
    if (whole.length < wanted) faults.push(`${name}: ${whole.length} rows in view`);
  }
  for (const part of front.querySelectorAll('aside .scrolls')) {
    if (part.scrollWidth > part.clientWidth) faults.push('the panel is wider than its place');
  }
  return faults;
}

/** Runs in the page. What stands out of the window with nothing around it that scrolls. */
function controlFaults(): string[] {
  const isLost = (control: Element): boolean => {
    const { left, top, right, bottom, width, height } = control.getBoundingClientRect();
    if (width === 0 || height === 0) return false;
    if (right > 0 && bottom > 0 && left < innerWidth && top < innerHeight) return false;
    for (let up = control.parentElement; up !== null; up = up.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(up);
      if (/auto|scroll/.test(`${overflowX} ${overflowY}`)) return false;
    }
    return true;
  };
  const front =
    [...document.querySelectorAll('[role="dialog"]')].at(-1) ??
    document.querySelector('[data-page-panel]') ??
    document.body;
  return [...front.querySelectorAll('button, input, select, textarea, a[href]')]
    .filter((control) => control.closest('[aria-hidden="true"], .visually-hidden') === null)
    .filter((control) => !control.matches('a[href="#isi"]') && isLost(control))
    .map((control) => {
      const name = control.getAttribute('aria-label') ?? control.textContent;
      return `out of the window: ${name.trim()}`;
    });
}

/** Runs in the page. */
function focusFaults(): string[] {
  const here = document.activeElement;
  if (!here?.matches('button, select, textarea, a[href], input')) return [];
  if (here.matches('[type="radio"], [type="checkbox"]')) return [];
  // As the Tab key does; a new size of the window does not.
  here.scrollIntoView({ block: 'nearest' });
  const at = here.getBoundingClientRect();
  if (at.width === 0) return [];
  const over = document.elementFromPoint(at.left + at.width / 2, at.top + at.height / 2);
  if (over !== null && (here.contains(over) || over.contains(here))) return [];
  return [`covered focus: ${(here.getAttribute('aria-label') ?? here.textContent).trim()}`];
}
