import type { Page } from '@playwright/test';
import type { Size } from './launch.ts';

/** The three views of product.md: an office screen, Windows at 125 %, and 200 % zoom. */
export const WIDE: Size = { width: 1366, height: 768 };
export const MIDDLE: Size = { width: 1093, height: 614 };
export const NARROW: Size = { width: 683, height: 350 };
export const VIEWS: readonly Size[] = [WIDE, MIDDLE, NARROW];

export const LOOKS = ['light', 'dark'] as const;
export type Look = (typeof LOOKS)[number];

/** The goldens were painted by this Chromium; another one paints letters a little differently. */
const PAINTED_BY = { platform: 'linux', chromium: '130' } as const;

/** Whether pictures of this window can be held beside the goldens at all. */
export async function paintsLikeGoldens(page: Page): Promise<boolean> {
  const chromium = /Chrome\/(\d+)/.exec(await page.evaluate(() => navigator.userAgent))?.[1];
  return process.platform === PAINTED_BY.platform && chromium === PAINTED_BY.chromium;
}
