import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finishedHtml, printBare } from '../bare-print.ts';
import { type Desk, openDesk } from '../desk.ts';
import { digits, type Figures, median } from '../figures.ts';
import { callProgram } from '../program.ts';
import { enrolThousand } from '../pupils.ts';

const RUNS = 5;
const REQUEST = { document: 'class-roster', classes: null, size: 'A4' } as const;

/** The roster of 1,000 pupils as PDF, against the same finished HTML printed by a bare window. */
export async function measureRoster(figures: Figures, office: string): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'tampung-bench-'));
  const full = join(scratch, 'kantor.db');
  copyFileSync(office, full);
  enrolThousand(full);
  const desk = await openDesk(full);
  try {
    const own: number[] = [];
    const bare: number[] = [];
    let pages = 0;
    const { job } = await preview(desk);
    const html = await finishedHtml(desk, { job, folder: scratch, until: 'tbody' });
    for (let run = 0; run < RUNS; run += 1) {
      const start = performance.now();
      const paper = await preview(desk);
      own.push(performance.now() - start);
      pages = paper.pages;
      await callProgram(desk.page, 'papers.close', { job: paper.job });
      bare.push(await printBare(desk, html));
    }
    figures.note('roster of 1,000', `${pages} pages, ${digits(median(own))} ms`);
    const values = { measured: median(own), floor: median(bare), unit: 'ms' };
    figures.ratio('A5', 'roster of 1,000 pupils as PDF', values, 1.5);
  } finally {
    await desk.leave();
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function preview({ page }: Desk): Promise<{ job: string; pages: number }> {
  const { job, people } = await callProgram<{ job: string; people: number }>(
    page,
    'papers.prepare',
    REQUEST,
  );
  if (people !== 1000) throw new Error(`The roster names ${people} pupils`);
  const { pages } = await callProgram<{ pages: number }>(page, 'papers.preview', { job });
  return { job, pages };
}
