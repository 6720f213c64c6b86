import { rm } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ExportedList } from '#shared/contract/exports.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { AppError } from '#shared/errors.ts';
import { LEVELS } from '#shared/vocabulary.ts';
import {
  type ExportRow,
  type ExportSheet,
  writeCsvFile,
  writeXlsxFile,
} from '../files/export-sheet.ts';
import { BLOCK } from '../steps/exports.ts';
import type { TaskContext } from '../task.ts';
import { type ReportSheet, reportSheet } from './report-sheet.ts';
import {
  candidateRow,
  desilRow,
  exportColumns,
  placeRow,
  proposalRow,
  SHEET_NAMES,
  studentRow,
} from './sheets.ts';

export interface ExportRequest {
  readonly list: ExportedList;
  readonly file: string;
  readonly format: 'xlsx' | 'csv';
  readonly fullIds: boolean;
  readonly purpose: string;
}

type Rows = AsyncGenerator<ExportRow>;
type Source = Result<() => Rows, AppError<'exports.not-found'>>;
type ListOfPeople = Exclude<ExportedList, { what: 'report' }>;
type Sheet = Omit<ReportSheet, 'rows'> & { readonly rows: () => Rows };

type ExportRefusal = AppError<
  'exports.not-found' | 'exports.full-ids-denied' | 'exports.not-written' | 'job.cancelled'
>;

const FULL_ID_ROLES = ['head', 'officer'] as const;

/** Thrown between two blocks when the person stopped the export. */
class Stopped extends Error {}

/** Blocks one after another until one is empty; `next` is told the last row of the block before. */
async function* inBlocks<Row>(
  { job }: TaskContext,
  next: (last: Row | undefined) => Promise<Row[]>,
): AsyncGenerator<Row> {
  let last: Row | undefined;
  for (;;) {
    if (job.cancelled()) throw new Stopped();
    const block = await next(last);
    if (block.length === 0) return;
    yield* block;
    last = block.at(-1);
  }
}

/** The candidates of these ids in their order, block by block. */
const candidatesOf = (context: TaskContext, ids: readonly number[]) =>
  inIdBlocks(context, ids, context.steps.exports.candidates);

function inIdBlocks<Row>(
  context: TaskContext,
  ids: readonly number[],
  read: (block: { ids: readonly number[] }) => Promise<Row[]>,
): AsyncGenerator<Row> {
  let at = 0;
  return inBlocks(context, () => {
    const block = ids.slice(at, (at += BLOCK));
    return block.length === 0 ? Promise.resolve([]) : read({ ids: block });
  });
}

async function source(context: TaskContext, list: ListOfPeople, full: boolean): Promise<Source> {
  const { exports } = context.steps;
  switch (list.what) {
    case 'candidates': {
      const { intake: uid, filter, text, sort = 'code', direction = 'asc' } = list;
      const intake = await exports.findIntake({ uid });
      if (!intake) return err({ code: 'exports.not-found', what: 'intake' });
      return ok(async function* () {
        const choice = { intakeId: intake.id, filter, text };
        const ids = await exports.candidateIds({ ...choice, sort, direction });
        for await (const row of candidatesOf(context, ids))
          yield candidateRow(row, full, list.allColumns);
      });
    }
    case 'desil': {
      const intake = await exports.findIntake({ uid: list.intake });
      if (!intake) return err({ code: 'exports.not-found', what: 'intake' });
      return ok(async function* () {
        const ids = await exports.desilIds({ intakeId: intake.id, part: list.part });
        if (list.part === 'proposed') {
          for await (const row of inIdBlocks(context, ids, exports.proposals))
            yield proposalRow(row, full);
          return;
        }
        for await (const row of candidatesOf(context, ids)) yield desilRow(row, full);
      });
    }
    case 'run': {
      const run = await exports.findRun({ uid: list.run });
      if (!run) return err({ code: 'exports.not-found', what: 'run' });
      return ok(async function* () {
        for (const level of LEVELS) {
          const blocks = inBlocks(context, (last: { position: number } | undefined) =>
            exports.places({ runId: run.id, level, after: last?.position ?? 0 }),
          );
          for await (const row of blocks) yield placeRow(row, full);
        }
      });
    }
    case 'students': {
      const { what: _what, ...filter } = list;
      return ok(async function* () {
        const blocks = inBlocks(context, (last: { id: number } | undefined) =>
          exports.students({ filter, after: last?.id ?? 0 }),
        );
        for await (const row of blocks) yield studentRow(row, full);
      });
    }
  }
}

/** What the file holds: a list in blocks, or the tables of a report. */
async function sheetOf(
  context: TaskContext,
  list: ExportedList,
  full: boolean,
): Promise<Result<Sheet, AppError<'exports.not-found'>>> {
  if (list.what === 'report') {
    const made = await reportSheet(context, list);
    if (!made.ok) return made;
    const { rows, ...sheet } = made.value;
    return ok({
      ...sheet,
      rows: async function* () {
        yield* rows;
      },
    });
  }
  const rows = await source(context, list, full);
  if (!rows.ok) return rows;
  return ok({ name: SHEET_NAMES[list.what], columns: exportColumns(list), rows: rows.value });
}

/** Counts the rows that pass and tells them. */
async function* counted(context: TaskContext, rows: Rows, count: { rows: number }): Rows {
  for await (const row of rows) {
    count.rows += 1;
    if (count.rows % 100 === 0) context.job.progress('rows', count.rows, 0);
    yield row;
  }
}

/**
 * Writes a list block by block and journals who took it, how many rows and what for. Identity
 * numbers are masked unless they were asked for by someone whose role may see them.
 */
export async function writeList(
  context: TaskContext,
  request: ExportRequest,
): Promise<Result<{ rows: number; file: string }, ExportRefusal>> {
  const { list, file, format, fullIds, purpose } = request;
  const { user, steps, office } = context;
  if (fullIds && !FULL_ID_ROLES.some((role) => user?.roles.includes(role)))
    return err({ code: 'exports.full-ids-denied', needs: [...FULL_ID_ROLES] });
  const found = await sheetOf(context, list, fullIds);
  if (!found.ok) return found;
  const count = { rows: 0 };
  const mark = office?.practice === true ? 'LATIHAN ' : '';
  const sheet: ExportSheet = {
    name: `${mark}${found.value.name}`,
    columns: found.value.columns,
    rows: counted(context, found.value.rows(), count),
  };
  try {
    await (format === 'xlsx' ? writeXlsxFile : writeCsvFile)(file, sheet);
  } catch (error) {
    if (error instanceof Stopped) return err({ code: 'job.cancelled', job: 'export' });
    if (isFileError(error)) return err({ code: 'exports.not-written', file: basename(file) });
    throw error;
  }
  try {
    const entry = { what: list.what, file: basename(file), rows: count.rows, purpose, fullIds };
    await steps.exports.record(entry);
  } catch (error) {
    // What the journal does not know must not leave the program.
    await rm(file, { force: true });
    throw error;
  }
  return ok({ rows: count.rows, file: basename(file) });
}

/** The disk or the folder said no; every other error is nobody's to foresee. */
const isFileError = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  typeof error.code === 'string' &&
  /^E[A-Z]+$/.test(error.code);
