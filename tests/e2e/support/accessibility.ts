import type { Page } from '@playwright/test';
import axe from 'axe-core';

/**
 * What axe finds wrong, a line each: rule, target, what to do. Every rule runs; only what passes is
 * not written down, which halves the time. It is brought into a page once, for its half a megabyte
 * takes longer to read than most screens to be looked at. Frames stay out: the only one there is holds
 * Chromium's own PDF viewer, in which axe changes the zoom.
 */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(runAxe);
}

/** Runs in the page. */
async function runAxe(): Promise<string[]> {
  const { axe: inPage } = globalThis as unknown as { readonly axe: typeof axe };
  const { violations } = await inPage.run(document, {
    resultTypes: ['violations'],
    iframes: false,
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => {
      const summary = (failureSummary ?? '').replaceAll(/\s+/g, ' ');
      return `${id}: ${target.join(' ')}: ${summary}`;
    }),
  );
}
