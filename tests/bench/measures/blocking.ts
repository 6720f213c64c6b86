import { type Desk, openDesk } from '../desk.ts';
import { digits, type Figures } from '../figures.ts';
import { CANDIDATES, officeFile } from '../office.ts';
import { callProgram } from '../program.ts';
import { sheetFile } from '../sheet.ts';
import { dryRun } from './import.ts';
import { currentIntake } from './lists.ts';

/** The longest that main, the page and a list were kept waiting, in ms. */
interface Waits {
  readonly main: number;
  readonly renderer: number;
  readonly list: number;
}

const LISTED = { filter: {}, text: '', sort: 'name', direction: 'asc', offset: 0, limit: 100 };

/** Lets ticks run in main and in the page and asks for list pages, as long as `work` goes on. */
async function watchWhile(desk: Desk, work: () => Promise<unknown>): Promise<Waits> {
  const intake = await currentIntake(desk.page);
  await desk.app.evaluate(() => {
    const watch = { longest: 0, last: performance.now(), timer: undefined as unknown };
    watch.timer = setInterval(() => {
      const now = performance.now();
      watch.longest = Math.max(watch.longest, now - watch.last - 5);
      watch.last = now;
    }, 5);
    Object.assign(globalThis, { benchWatch: watch });
  });
  await desk.page.evaluate(
    (input) => {
      const watch = {
        renderer: 0,
        list: 0,
        last: performance.now(),
        on: true,
        timer: 0,
        asked: Promise.resolve(),
      };
      watch.timer = window.setInterval(() => {
        const now = performance.now();
        watch.renderer = Math.max(watch.renderer, now - watch.last - 5);
        watch.last = now;
      }, 5);
      const ask = async (): Promise<void> => {
        if (!watch.on) return;
        const start = performance.now();
        await window.tampung.call('candidates.page', input, crypto.randomUUID());
        watch.list = Math.max(watch.list, performance.now() - start);
        setTimeout(() => {
          watch.asked = ask();
        }, 100);
      };
      watch.asked = ask();
      Object.assign(globalThis, { benchWatch: watch });
    },
    { ...LISTED, intake },
  );
  await work();
  const main = await desk.app.evaluate(() => {
    const watch = Reflect.get(globalThis, 'benchWatch') as { longest: number; timer: never };
    clearInterval(watch.timer);
    return watch.longest;
  });
  const page = await desk.page.evaluate(async () => {
    const watch = Reflect.get(globalThis, 'benchWatch') as {
      renderer: number;
      list: number;
      on: boolean;
      timer: number;
      asked: Promise<void>;
    };
    watch.on = false;
    // The page that still waits is the one that waited longest.
    await watch.asked;
    clearInterval(watch.timer);
    return { renderer: watch.renderer, list: watch.list };
  });
  return { main, ...page };
}

function report(figures: Figures, work: string, waits: Waits, listLimit: number): void {
  figures.limit('A6', `${work}: main blocked at most`, waits.main, 50, 'ms');
  figures.limit('A6', `${work}: window blocked at most`, waits.renderer, 50, 'ms');
  figures.limit('A6', `${work}: slowest list page`, waits.list, listLimit, 'ms');
}

/** What waits while an import, a run and a backup go on, and what Hentikan leaves behind. */
export async function measureBlocking(figures: Figures, office: string): Promise<void> {
  await whileImporting(figures, CANDIDATES, 2000);
  await whileImporting(figures, 5000, 300);
  const desk = await openDesk(office);
  try {
    const intake = await currentIntake(desk.page);
    const run = await watchWhile(desk, () => callProgram(desk.page, 'runs.make', { intake }));
    report(figures, 'run over 100,000', run, 2000);
    const backup = await watchWhile(desk, () =>
      callProgram(desk.page, 'backups.create', { place: 'own' }),
    );
    report(figures, 'backup of 100,000', backup, 2000);
  } finally {
    await desk.leave();
  }
  await stopHalfway(figures);
}

async function whileImporting(figures: Figures, rows: number, listLimit: number): Promise<void> {
  const desk = await openDesk(await officeFile(0));
  try {
    const sheet = await sheetFile(rows);
    const waits = await watchWhile(desk, async () => {
      const { value } = await dryRun(desk, sheet);
      await callProgram(desk.page, 'imports.apply', { job: value.job });
    });
    report(figures, `import of ${rows.toLocaleString('en')} rows`, waits, listLimit);
  } finally {
    await desk.leave();
  }
}

/** Stops the storing of 100,000 rows once it is under way. */
async function stopHalfway(figures: Figures): Promise<void> {
  const desk = await openDesk(await officeFile(0));
  try {
    const { value } = await dryRun(desk, await sheetFile(CANDIDATES));
    const stopped = await desk.page.evaluate(async (job) => {
      const request = crypto.randomUUID();
      let asked = 0;
      window.tampung.onEvent((event) => {
        if (event.kind !== 'progress' || event.request !== request) return;
        if (asked > 0 || event.done < event.total / 3) return;
        asked = performance.now();
        void window.tampung.cancel(request);
      });
      const reply = await window.tampung.call('imports.apply', { job }, request);
      return {
        code: (reply as { error?: { code: string } }).error?.code,
        ms: performance.now() - asked,
      };
    }, value.job);
    if (stopped.code !== 'job.cancelled')
      throw new Error(`Hentikan: ${stopped.code ?? 'not heard'}`);
    const intake = await currentIntake(desk.page);
    const choice = { intake, filter: {}, text: '' };
    const { count } = await callProgram<{ count: number }>(desk.page, 'candidates.count', choice);
    figures.note('Hentikan', `heard and undone after ${digits(stopped.ms)} ms`);
    figures.limit('A6', 'rows that Hentikan leaves of 100,000', count, 0, 'rows');
  } finally {
    await desk.leave();
  }
}
