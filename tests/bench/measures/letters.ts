import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finishedHtml, printBare } from '../bare-print.ts';
import { type Desk, openDesk } from '../desk.ts';
import { digits, type Figures, median } from '../figures.ts';
import { watchPeak } from '../memory.ts';
import { callProgram } from '../program.ts';

const RUNS = 3;
const LETTERS = 1000;
/** As many as an office sends in one go on most days: what memory is held against. */
const FEW = 100;

/** 1,000 letters as one PDF, against the same finished HTML printed by a bare window. */
export async function measureLetters(figures: Figures, office: string): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'tampung-bench-'));
  const desk = await openDesk(office);
  try {
    const request = await lettersOf(desk);
    const few = await make(desk, request(FEW));
    await callProgram(desk.page, 'papers.close', { job: few.job });
    // Before the first bare window: what that leaves behind is not the program's.
    const many = await make(desk, request(LETTERS));
    const html = await finishedHtml(desk, {
      job: many.job,
      folder: scratch,
      until: '.letter .signers',
    });
    const own: Made[] = [];
    const bare: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const made = await make(desk, request(LETTERS));
      await callProgram(desk.page, 'papers.close', { job: made.job });
      own.push(made);
      bare.push(await printBare(desk, html));
    }
    const took = median(own.map(({ ms }) => ms));
    figures.note('1,000 letters', `${own[0]?.pages ?? 0} pages, ${digits(took)} ms`);
    const values = { measured: took, floor: median(bare), unit: 'ms' };
    figures.ratio('D4', '1,000 letters as one PDF', values, 1.5);
    const peak = { measured: many.peak, floor: few.peak, unit: 'MiB' };
    figures.ratio('D4', 'PSS peak of 1,000 letters against 100', peak, 1.5);
  } finally {
    await desk.leave();
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Ratifies a run of the office; answers how to ask for letters to so many without a place. */
async function lettersOf({ page }: Desk) {
  const [intake] = await callProgram<{ uid: string; opensOn: string }[]>(page, 'intakes.list');
  if (intake === undefined) throw new Error('The office has no intake');
  await callProgram(page, 'intakes.closeList', { intake: intake.uid });
  const { uid } = await callProgram<{ uid: string }>(page, 'runs.make', { intake: intake.uid });
  const minutes = { minutesNo: 'BA 1', minutesOn: intake.opensOn, secondName: 'Rina' };
  await callProgram(page, 'runs.ratify', { run: uid, ...minutes });
  const of = { document: 'not-accepted-letter', from: 'run', uid };
  const { children } = await callProgram<{ children: { uid: string }[] }>(
    page,
    'papers.letterChoices',
    of,
  );
  if (children.length < LETTERS) throw new Error(`Only ${children.length} are without a place`);
  const candidates = children.map((one) => one.uid);
  return (count: number) => ({ ...of, size: 'A4', candidates: candidates.slice(0, count) });
}

interface Made {
  readonly job: string;
  readonly pages: number;
  readonly ms: number;
  /** Of all processes while it was made, in MiB. */
  readonly peak: number;
}

async function make({ page, pid }: Desk, request: unknown): Promise<Made> {
  const watch = watchPeak(pid);
  const start = performance.now();
  const { job } = await callProgram<{ job: string }>(page, 'papers.prepare', request);
  const { pages } = await callProgram<{ pages: number }>(page, 'papers.preview', { job });
  const ms = performance.now() - start;
  return { job, pages, ms, peak: watch.stop() };
}
