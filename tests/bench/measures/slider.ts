import type { Page } from '@playwright/test';
import type { HouseView } from '#shared/contract/house-shapes.ts';
import { planOn } from '#shared/domain/house/bed-plan.ts';
import { addDays } from '#shared/days.ts';
import { houseNumbers } from '#shared/domain/house/house-numbers.ts';
import { digits, type Figures, median, p95 } from '../figures.ts';
import { openPlan, signInAt, withProgram } from '../house-desk.ts';
import { callProgram } from '../program.ts';

/** One frame of sixty in a second. */
const FRAME = 16.7;
const REPEATS = 20;
const FRAMES = 300;

/** A step of the date slider: what another day costs to count, and frames of the window meanwhile. */
export async function measureSlider(figures: Figures, office: string): Promise<void> {
  await withProgram(office, async (page) => {
    await signInAt(page, '#/pemanggilan');
    measureCounting(figures, await callProgram<HouseView>(page, 'house.facts'));
    await openPlan(page);
    await measureFrames(figures, page);
  });
}

/** Every day that the slider offers, each counted anew. */
function measureCounting(figures: Figures, { facts, from, to }: HouseView): void {
  const times: number[] = [];
  for (let run = 0; run <= REPEATS; run += 1) {
    for (let day = from; day <= to; day = addDays(day, 1)) {
      const start = performance.now();
      planOn(facts, day);
      houseNumbers(facts, day);
      if (run > 0) times.push(performance.now() - start);
    }
  }
  figures.note('counting another day, median', `${digits(median(times))} ms`);
  figures.limit(
    'B5',
    `counting another day of ${facts.beds.length} beds (drawing not in it), p95`,
    p95(times),
    FRAME,
    'ms',
  );
}

interface Frames {
  /** Milliseconds between one frame and the next. */
  readonly between: number[];
  /** Of each frame: script, style and layout of the step; without painting. */
  readonly work: number[];
}

async function measureFrames(figures: Figures, page: Page): Promise<void> {
  await runFrames(page, true);
  const idle = await runFrames(page, false);
  const moving = await runFrames(page, true);
  const rate = ({ between }: Frames): number =>
    1000 / (between.reduce((sum, one) => sum + one, 0) / between.length);
  const late = (frames: Frames): string =>
    `${frames.between.filter((one) => one > 1.5 * FRAME).length} of ${FRAMES} late`;
  figures.note('floor: window at rest', `${digits(rate(idle))} frames a second, ${late(idle)}`);
  figures.note('slider moving', `${digits(rate(moving))} frames a second, ${late(moving)}`);
  figures.note('step in the window, median', `${digits(median(moving.work))} ms`);
  figures.limit(
    'B5',
    'step in the window: script, style and layout (painting not in it), p95',
    p95(moving.work),
    FRAME,
    'ms',
  );
  const values = { measured: 1000 / rate(moving), floor: 1000 / rate(idle), unit: 'ms a frame' };
  figures.ratio('B5', 'frames while the slider moves a day in each, against rest', values, 1.05);
}

/** Frames of the window; `moving` puts the slider to another day in each, from end to end and back. */
const runFrames = (page: Page, moving: boolean): Promise<Frames> =>
  page.evaluate(
    async ([frames, moves]) => {
      const slider = document.querySelector<HTMLInputElement>('input[type=range]');
      const put = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
      const words = document.querySelector('[role=status]');
      if (!slider || !put || !words) throw new Error('The plan has no slider');
      const frame = () => new Promise<number>((drawn) => requestAnimationFrame(drawn));
      const most = Number(slider.max);
      const between: number[] = [];
      const work: number[] = [];
      let at = Number(slider.value);
      let step = 1;
      let before = await frame();
      while (between.length < frames) {
        const start = performance.now();
        if (moves) {
          if (at + step > most || at + step < 0) step = -step;
          at += step;
          const shown = words.textContent;
          put.call(slider, String(at));
          slider.dispatchEvent(new Event('input', { bubbles: true }));
          // React draws what an event changed before the task that follows.
          await Promise.resolve();
          if (words.textContent === shown) throw new Error(`The plan stays at ${String(shown)}`);
          document.body.getBoundingClientRect();
        }
        work.push(performance.now() - start);
        const now = await frame();
        between.push(now - before);
        before = now;
      }
      return { between, work };
    },
    [FRAMES, moving] as const,
  );
