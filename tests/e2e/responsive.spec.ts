import { expect, type Page, test } from '@playwright/test';
import { join } from 'node:path';
import { writeCandidateSheet } from '../support/candidate-sheet.ts';
import { SetupPage } from './pages/setup.ts';
import { Shell } from './pages/shell.ts';
import { ask } from './support/bridge.ts';
import { firstIntake, tryOut } from './support/import-job.ts';
import { type LaunchedApp, launchApp } from './support/launch.ts';
import { expectNoComplaints, newFolder, removeFolder } from './support/office-window.ts';
import { BUKIT_BIRU } from './support/story-office.ts';
import { type Pulse, takePulse } from './support/pulse.ts';

let folder: string;
let launched: LaunchedApp;
let intake: string;

test.beforeEach(async () => {
  folder = newFolder('responsive');
  launched = await launchApp({ folder });
  await new SetupPage(launched.page).makeOffice(BUKIT_BIRU);
  await new Shell(launched.page).open('Calon Siswa');
  intake = await firstIntake(launched.page);
});
test.afterEach(async () => {
  expectNoComplaints(launched);
  await launched.close();
  removeFolder(folder);
});

const candidates = async (page: Page): Promise<number> =>
  (await ask(page, 'candidates.count', { intake, filter: {}, text: '' })).count;

const middle = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

/** Says what was measured; the promised times are held by `npm run bench -- A6`, alone on the machine. */
function expectAwake(work: string, pulse: Pulse): void {
  const worst = Math.max(...pulse.pages);
  console.log(
    `FIGURE ${work}: main blocked ${pulse.main.toFixed(0)} ms at most, window ${pulse.renderer.toFixed(0)} ms, ` +
      `a list page in ${middle(pulse.pages).toFixed(0)} ms, at most ${worst.toFixed(0)} ms (${pulse.pages.length} asked)`,
  );
  expect(pulse.pages.length).toBeGreaterThan(0);
}

test('[A6] 5,000 rows: lists answer meanwhile, and Hentikan leaves 0 rows', async () => {
  const { page } = launched;
  const path = join(folder, 'usulan.xlsx');
  await writeCandidateSheet(path, { rows: 5000, eligible: 1600, faults: true });
  let job = '';
  const looking = await takePulse(launched, intake, async () => {
    job = (await tryOut(launched, path)).job;
  });
  expectAwake('dry run of 5,000 rows', looking);
  expect(await stopApply(page, job)).toBe('job.cancelled');
  expect(await candidates(page)).toBe(0);
  const { job: again } = await tryOut(launched, path);
  const saving = await takePulse(launched, intake, () =>
    ask(page, 'imports.apply', { job: again }),
  );
  expectAwake('saving 5,000 rows', saving);
  expect(await candidates(page)).toBe(4960);
});

/** Begins to save and stops when half of a phase is done. Answers the code of the refusal. */
const stopApply = (page: Page, job: string): Promise<string> =>
  page.evaluate(async (run) => {
    const request = crypto.randomUUID();
    window.tampung.onEvent((event) => {
      if (event.kind === 'progress' && event.request === request && event.done * 2 > event.total) {
        void window.tampung.cancel(request);
      }
    });
    const reply = (await window.tampung.call('imports.apply', { job: run }, request)) as
      | { ok: true }
      | { ok: false; error: { code: string } };
    return reply.ok ? 'saved' : reply.error.code;
  }, job);
