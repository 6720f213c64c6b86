import { expect, test } from '@playwright/test';
import { PAPER_KINDS } from '#shared/contract/paper-kinds.ts';
import { join } from 'node:path';
import { allPapers } from '../support/all-papers.ts';
import { paperHarness } from '../support/paper-harness/build.ts';
import { pdfPicture, printPapers } from '../support/paper-harness/run.ts';

/** Dots an inch: letters can still be read, and all pictures together stay under two megabytes. */
const RESOLUTION = 60;
const folder = join('test-results', 'paper-pictures');
/** A job of the program's printing has a longer name than some papers. */
const jobOf = (kind: string): string => `picture-of-the-${kind}`;

test('[D3] every paper is printed as it was pictured before', async () => {
  const papers = await allPapers();
  const harness = await paperHarness();
  const jobs = Object.entries(papers).map(([kind, paper]) => [jobOf(kind), paper] as const);
  const printed = printPapers(harness, folder, Object.fromEntries(jobs));
  for (const kind of PAPER_KINDS) {
    const path = printed.get(jobOf(kind))?.path ?? '';
    expect
      .soft(pdfPicture(path, RESOLUTION))
      .toMatchSnapshot(`${kind}.png`, { maxDiffPixelRatio: 0.01 });
  }
  expect(printed.size).toBe(PAPER_KINDS.length);
  console.log(`FIGURE ${printed.size} papers are as pictured`);
});
