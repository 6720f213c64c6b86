import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chooseFile, type Desk, openDesk, timed } from '../desk.ts';
import { digits, type Figures, median } from '../figures.ts';
import { watchPeak } from '../memory.ts';
import { CANDIDATES, officeFile } from '../office.ts';
import { callProgram } from '../program.ts';
import { runFloor } from '../run-floor.ts';
import { sheetFile } from '../sheet.ts';
import { currentIntake } from './lists.ts';

const RUNS = 3;

interface Inspected {
  readonly sheet: string;
  readonly headerRow: number;
  readonly columns: readonly { readonly field: string | null }[];
}

interface Imported {
  readonly dryRun: number;
  readonly apply: number;
  readonly peak: number;
}

/** The dry run of a workbook, as the screen asks for it; answers the job that can be applied. */
export async function dryRun(desk: Desk, sheet: string) {
  const { page } = desk;
  const file = await chooseFile(desk, sheet);
  const head = await callProgram<Inspected>(page, 'imports.inspect', { file });
  return timed<{ job: string; ready: number; faulty: number }>(page, 'imports.dryRun', {
    file,
    sheet: head.sheet,
    headerRow: head.headerRow,
    intake: await currentIntake(page),
    mapping: head.columns.map(({ field }) => field),
    desilPeriod: '2026-2',
    repairs: [],
    edits: [],
  });
}

/** Dry run and apply of 100,000 rows against parsing them and inserting the same rows bare. */
export async function measureImport(figures: Figures): Promise<void> {
  const empty = await officeFile(0);
  const sheet = await sheetFile(CANDIDATES);
  const scratch = mkdtempSync(join(tmpdir(), 'tampung-bench-'));
  const imported = join(scratch, 'kantor.db');
  const own: Imported[] = [];
  const floors: { parse: number; insert: number }[] = [];
  try {
    for (let run = 0; run < RUNS; run += 1) {
      own.push(await importOnce(empty, sheet, imported));
      const parse = await runFloor('parse', sheet);
      floors.push({ parse, insert: await runFloor('insert', imported, empty) });
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  const of = (name: 'dryRun' | 'apply' | 'peak'): number => median(own.map((one) => one[name]));
  const parse = median(floors.map((floor) => floor.parse));
  const insert = median(floors.map((floor) => floor.insert));
  figures.note('import floor: parsing alone', `${digits(parse)} ms`);
  figures.note('import floor: inserting the same rows', `${digits(insert)} ms`);
  figures.note('import: dry run', `${digits(of('dryRun'))} ms`);
  figures.note('import: apply', `${digits(of('apply'))} ms`);
  const measured = median(own.map((one) => one.dryRun + one.apply));
  const floor = median(floors.map((one) => one.parse + one.insert));
  figures.ratio('A5', 'import of 100,000 rows', { measured, floor, unit: 'ms' }, 2);
  figures.limit('A5', 'peak PSS of all processes while importing', of('peak'), 900, 'MiB');
}

async function importOnce(office: string, sheet: string, keepAs: string): Promise<Imported> {
  const desk = await openDesk(office);
  try {
    const watch = watchPeak(desk.pid);
    const tried = await dryRun(desk, sheet);
    if (tried.value.ready < CANDIDATES * 0.99) {
      throw new Error(`Only ${tried.value.ready} rows of the workbook are ready`);
    }
    const applied = await timed(desk.page, 'imports.apply', { job: tried.value.job });
    const peak = watch.stop();
    await desk.close();
    cpSync(join(desk.folder, 'kantor', 'kantor.db'), keepAs);
    return { dryRun: tried.ms, apply: applied.ms, peak };
  } finally {
    await desk.leave();
  }
}
