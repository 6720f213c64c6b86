import type { Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installOffice, OFFICER } from './office.ts';
import { startElectron } from './program.ts';

/** Rows of the order that stand beside the plan. */
export const BESIDE = 60;
const START_LIMIT = 20_000;
/** A person looks at a screen before they go to another; what the screen still loads ends meanwhile. */
const REST_MS = 500;

/** The program on a copy of `office`, for as long as `work` runs; `work` signs in by the form. */
export async function withProgram(
  office: string,
  work: (page: Page) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tampung-bench-'));
  installOffice(office, folder);
  const program = await startElectron(folder);
  try {
    await work(program.page);
  } finally {
    await program.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Loads the page anew, so that it has read nothing yet, and signs in to the screen at `hash`. */
export async function signInAt(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  await page.reload();
  const form = page.locator('button[type=submit]');
  const inside = page.locator('nav');
  await form.or(inside).first().waitFor({ timeout: START_LIMIT });
  if (await form.isVisible()) {
    await page.locator('input').nth(0).fill(OFFICER.login);
    await page.locator('input').nth(1).fill(OFFICER.password);
    await form.click();
  }
  await inside.first().waitFor({ timeout: START_LIMIT });
  await page.waitForTimeout(REST_MS);
}

/** Leaves the plan for another screen; what was read of it stays in the page. */
export async function leavePlan(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  await page.locator('[data-bed]').first().waitFor({ state: 'detached', timeout: START_LIMIT });
  await page.waitForTimeout(REST_MS);
}

/** Milliseconds from the change of address to a frame with bed cards, and to one with all. */
interface Opening {
  readonly cards: number;
  readonly all: number;
}

/** Goes to the plan and waits for its bed cards and the rows beside them. */
export const openPlan = (page: Page): Promise<Opening> =>
  page.evaluate(
    ([rows, limit]) =>
      new Promise<Opening>((done, fail) => {
        let drawn = 0;
        const start = performance.now();
        location.hash = '#/panti';
        const look = (): void => {
          const waited = performance.now() - start;
          const cards = document.querySelectorAll('[data-bed]').length;
          const waiting = document.querySelectorAll('[role=option]').length;
          if (cards > 0 && drawn === 0) drawn = waited;
          if (cards > 0 && waiting >= rows) done({ cards: drawn, all: waited });
          else if (waited > limit) fail(new Error(`${cards} beds and ${waiting} rows in the plan`));
          else requestAnimationFrame(look);
        };
        look();
      }),
    [BESIDE, START_LIMIT] as const,
  );
