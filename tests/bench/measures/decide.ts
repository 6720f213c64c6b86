import { openDesk, timed } from '../desk.ts';
import { digits, type Figures, median } from '../figures.ts';
import { watchPeak } from '../memory.ts';
import { runFloor } from '../run-floor.ts';
import { currentIntake } from './lists.ts';

const RUNS = 5;
const BACKUPS = 3;

/** A run over 100,000 candidates, and a backup of that office, from the page to the answer. */
export async function measureDecisions(figures: Figures, office: string): Promise<void> {
  const desk = await openDesk(office);
  const runs: number[] = [];
  const backups: number[] = [];
  const copies: number[] = [];
  const watch = watchPeak(desk.pid);
  try {
    // Before the runs: the backup and its floor then copy the same generated file.
    for (let run = 0; run < BACKUPS; run += 1) {
      backups.push((await timed(desk.page, 'backups.create', { place: 'own' })).ms);
      copies.push(await runFloor('copy', office));
    }
    const intake = await currentIntake(desk.page);
    for (let run = 0; run < RUNS; run += 1) {
      runs.push((await timed(desk.page, 'runs.make', { intake })).ms);
    }
  } finally {
    const peak = watch.stop();
    figures.note('peak PSS while running and backing up', `${digits(peak)} MiB`);
    await desk.leave();
  }
  figures.note('first run after the start', `${digits(runs[0] ?? Number.NaN)} ms`);
  figures.limit('A5', 'run without proofs, median', median(runs), 1000, 'ms');
  const values = { measured: median(backups), floor: median(copies), unit: 'ms' };
  figures.ratio('A5', 'encrypted and verified backup', values, 3);
}
