import type { Page } from '@playwright/test';
import { ask } from './bridge.ts';

/**
 * Lets every place be decided without a draw, whose secret is another one in every office: while
 * equals stand across a cut line, the last one above it withdraws.
 */
export async function settleTies(page: Page, on: string): Promise<void> {
  for (;;) {
    const { uid } = await ask(page, 'runs.make', {});
    const [run] = await ask(page, 'runs.list', {});
    const level = run?.summary.undecided[0]?.levels[0];
    if (run === undefined || level === undefined) return;
    const last = run.summary.levels.find((one) => one.level === level)?.lastAdmitted ?? 0;
    const window = { offset: last - 1, limit: 1 };
    const [candidate] = await ask(page, 'runs.page', { run: uid, level, ...window });
    if (candidate === undefined) throw new Error(`nobody stands at the cut of ${level}`);
    await ask(page, 'candidates.close', {
      uid: candidate.candidate,
      reason: 'moved_away',
      closedOn: on,
      note: '',
    });
  }
}
