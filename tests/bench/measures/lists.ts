import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { digits, type Figures, median, p95 } from '../figures.ts';
import { CANDIDATES, installOffice } from '../office.ts';
import { callProgram, signIn, startElectron, timeCalls } from '../program.ts';

const ROWS = 100;
const REPEATS = 5;

/** At most one filter that has an index of its own, with the share of all it leaves (for the depth). */
const FILTERS: readonly (readonly [name: string, filter: unknown, share: number])[] = [
  ['none', {}, 1],
  ['ready', { stage: 'ready' }, 0.5],
  ['verifying', { stage: 'verifying' }, 0.3],
  ['SMP', { level: 'SMP' }, 0.38],
  ['girls', { sex: 'P' }, 0.48],
  ['desil 1', { desil: 1 }, 0.4],
  ['desil not recorded', { desil: null }, 0.04],
  ['incomplete', { stage: 'incomplete' }, 0.4],
  ['not visited', { stage: 'incomplete', missing: 'home_visit' }, 0.08],
];
const SORTS = ['code', 'name', 'desil'] as const;
const DIRECTIONS = ['asc', 'desc'] as const;
/** As shares of what the filter leaves: the first block, the middle, far down. */
const DEPTHS = [0, 0.1, 0.5, 0.95] as const;
const SEARCHES = [
  'nur',
  'muhammad',
  'siti aisyah',
  'rahmat hid',
  'zulaikha',
  'a',
  'ah',
  'yusuf abd',
  'putri permata',
  'BB',
  'wahyu',
  'andi anwar gunawan',
  'tidak ada',
  'norhayati',
  'sa',
  'mu ra',
  'maria magd',
  '6402',
];

/** Pages, counts and searches of the list, from the page's call to its resolved answer. */
export async function measureLists(figures: Figures, office: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tampung-bench-'));
  installOffice(office, folder);
  const program = await startElectron(folder);
  try {
    await signIn(program.page);
    const intake = await currentIntake(program.page);
    await measurePages(figures, program.page, intake);
    await measureCounts(figures, program.page, intake);
    await measureSearches(figures, program.page, intake);
  } finally {
    await program.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The uid of the only intake. */
export async function currentIntake(page: Page): Promise<string> {
  const [intake] = await callProgram<{ uid: string }[]>(page, 'intakes.list', {});
  if (!intake) throw new Error('The office has no intake');
  return intake.uid;
}

async function measurePages(figures: Figures, page: Page, intake: string): Promise<void> {
  const shapes = FILTERS.flatMap(([name, filter, share]) =>
    SORTS.flatMap((sort) =>
      DIRECTIONS.flatMap((direction) =>
        DEPTHS.map((depth) => ({
          name: `filter ${name}, order ${sort} ${direction}, from ${depth * 100} %`,
          input: {
            intake,
            filter,
            text: '',
            sort,
            direction,
            offset: Math.floor((CANDIDATES * share * depth) / ROWS) * ROWS,
            limit: ROWS,
          },
        })),
      ),
    ),
  );
  // Once unmeasured: statements are compiled, as after a minute's work.
  await timeCalls(
    page,
    'candidates.page',
    shapes.map(({ input }) => input),
  );
  const times: number[][] = shapes.map(() => []);
  for (let run = 0; run < REPEATS; run += 1) {
    const measured = await timeCalls(
      page,
      'candidates.page',
      shapes.map(({ input }) => input),
    );
    measured.forEach((time, index) => times[index]?.push(time));
  }
  const slowest = shapes
    .map(({ name }, index) => ({ name, time: median(times[index] ?? []) }))
    .toSorted((a, b) => b.time - a.time)
    .slice(0, 3);
  const all = times.flat();
  figures.note('page of 100 rows, median', `${digits(median(all))} ms over ${all.length} calls`);
  for (const { name, time } of slowest) figures.note(`slow page (${name})`, `${digits(time)} ms`);
  figures.limit('A5', 'page of 100 rows in a stored order, p95', p95(all), 16, 'ms');
}

async function measureCounts(figures: Figures, page: Page, intake: string): Promise<void> {
  const inputs = FILTERS.map(([, filter]) => ({ intake, filter, text: '' }));
  await timeCalls(page, 'candidates.count', inputs);
  const times: number[] = [];
  for (let run = 0; run < REPEATS; run += 1) {
    times.push(...(await timeCalls(page, 'candidates.count', inputs)));
  }
  figures.note('count, median', `${digits(median(times))} ms`);
  figures.limit('A5', 'count of a list, p95', p95(times), 50, 'ms');
}

/** What the list asks for while somebody types: one block of rows that fit. */
async function measureSearches(figures: Figures, page: Page, intake: string): Promise<void> {
  const inputs = SEARCHES.flatMap((text) => [
    { intake, filter: {}, text, sort: 'name', direction: 'asc', offset: 0, limit: ROWS },
    { intake, filter: {}, text, sort: 'code', direction: 'asc', offset: 0, limit: ROWS },
  ]);
  await timeCalls(page, 'candidates.page', inputs);
  const times: number[][] = inputs.map(() => []);
  for (let run = 0; run < REPEATS; run += 1) {
    const measured = await timeCalls(page, 'candidates.page', inputs);
    measured.forEach((time, index) => times[index]?.push(time));
  }
  const slowest = inputs
    .map(({ text, sort }, index) => ({ text, sort, time: median(times[index] ?? []) }))
    .toSorted((a, b) => b.time - a.time)[0];
  const all = times.flat();
  figures.note('search, median', `${digits(median(all))} ms over ${all.length} calls`);
  if (slowest)
    figures.note(
      `slow search ("${slowest.text}" by ${slowest.sort})`,
      `${digits(slowest.time)} ms`,
    );
  figures.limit('A5', 'search while typing, p95', p95(all), 16, 'ms');
}
