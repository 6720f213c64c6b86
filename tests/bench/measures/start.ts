import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { buildEmptyWindow } from '../empty-window/build.ts';
import { digits, type Figures, median } from '../figures.ts';
import { treePss } from '../memory.ts';
import { installOffice, OFFICER } from '../office.ts';
import { firstPaint, startElectron } from '../program.ts';

const RUNS = 5;
/** How long a window rests before its memory counts as idle. */
const REST_MS = 6000;

interface Start {
  /** Process asked for → first frame of the sign-in screen, ms. */
  readonly form: number;
  /** Sign-in pressed → rows of the list in the page, ms. */
  readonly list: number;
  readonly pss: number;
}

/** Start to usable list, and memory at rest, against an empty Electron + Mantine window. */
export async function measureStart(figures: Figures, office: string): Promise<void> {
  const emptyMain = await buildEmptyWindow();
  const folders = { empty: temporary(), program: temporary() };
  installOffice(office, folders.program);
  const empty: { paint: number; pss: number }[] = [];
  const program: Start[] = [];
  try {
    // The first of each only fills the caches (files, V8 code): every later start of an office PC.
    for (let run = 0; run <= RUNS; run += 1) {
      const last = run === RUNS;
      const floor = await startEmpty(folders.empty, emptyMain, last);
      const own = await startProgram(folders.program, last);
      if (run > 0) {
        empty.push(floor);
        program.push(own);
      }
    }
  } finally {
    for (const folder of Object.values(folders)) rmSync(folder, { recursive: true, force: true });
  }
  const floor = median(empty.map(({ paint }) => paint));
  const form = median(program.map((start) => start.form));
  const list = median(program.map((start) => start.list));
  figures.note('empty window, start to first frame', `${digits(floor)} ms`);
  figures.note('start to sign-in screen', `${digits(form)} ms`);
  figures.note('sign-in pressed to rows (argon2id included)', `${digits(list)} ms`);
  figures.ratio(
    'A5',
    'start to usable list (typing left out)',
    { measured: form + list, floor, unit: 'ms' },
    1.5,
  );
  const idle = { measured: program.at(-1)?.pss ?? 0, floor: empty.at(-1)?.pss ?? 0, unit: 'MiB' };
  figures.ratio('A5', 'PSS of all processes at rest with the list open', idle, 2);
}

const temporary = (): string => mkdtempSync(join(tmpdir(), 'tampung-bench-'));
const rest = (ms: number): Promise<void> => new Promise((later) => setTimeout(later, ms));

async function startEmpty(userData: string, main: string, resting: boolean) {
  const started = await startElectron(userData, { app: main });
  try {
    const paint = (await firstPaint(started.page)) - started.spawnedAt;
    if (resting) await rest(REST_MS);
    return { paint, pss: resting ? treePss(started.pid) : 0 };
  } finally {
    await started.close();
  }
}

async function startProgram(userData: string, resting: boolean): Promise<Start> {
  const started = await startElectron(userData);
  try {
    const form = (await firstPaint(started.page)) - started.spawnedAt;
    const list = await signInToList(started.page);
    if (resting) await rest(REST_MS);
    return { form, list, pss: resting ? treePss(started.pid) : 0 };
  } finally {
    await started.close();
  }
}

/** Types what a person types, then counts from the press of the button to rows in the list. */
async function signInToList(page: Page): Promise<number> {
  await page.evaluate(() => {
    location.hash = '#/calon';
  });
  const [login, password] = [page.locator('input').nth(0), page.locator('input').nth(1)];
  await login.fill(OFFICER.login);
  await password.fill(OFFICER.password);
  return page.evaluate(
    () =>
      new Promise<number>((done, fail) => {
        const start = performance.now();
        document.querySelector<HTMLButtonElement>('button[type=submit]')?.click();
        const look = (): void => {
          const waited = performance.now() - start;
          if (document.querySelectorAll('[role=row]').length > 10) done(waited);
          else if (waited > 20_000) fail(new Error('No rows of the list within 20 s'));
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
}
