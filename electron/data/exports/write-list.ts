import { rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { type ExportedList, FULL_ID_ROLES } from '#shared/contract/exports.ts';
import type { TrainingList } from '#shared/contract/training-exports.ts';
import { ownField } from '#shared/domain/own-columns/own-field.ts';
import { seesCare } from '#shared/domain/own-columns/sees-care.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { AppError } from '#shared/errors.ts';
import { LEVELS } from '#shared/vocabulary.ts';
import { type ExportSheet, writeCsvFile, writeXlsxFile } from '../files/export-sheet.ts';
import type { LeavingOwn } from '../steps/exports.ts';
import type { TaskContext } from '../task.ts';
import { byIds, inBlocks, Stopped } from './blocks.ts';
import { applicationSheet, residentSheet, waitlistSheet } from './house-sheets.ts';
import { ownListSheet } from './own-list-sheet.ts';
import { reportSheet } from './report-sheet.ts';
import { placeColumns } from './order-sheet.ts';
import { asSheet, leaving, ofHealth, type Rows, type Source } from './sheet.ts';
import { isTrainingList, trainingSheet } from './training-sheets.ts';
import {
  candidateColumns,
  desilColumns,
  proposalColumns,
  SHEET_NAMES,
  studentColumns,
} from './sheets.ts';

export interface ExportRequest {
  readonly list: ExportedList;
  readonly file: string;
  readonly format: 'xlsx' | 'csv';
  readonly fullIds: boolean;
  readonly health?: boolean | undefined;
  readonly purpose: string;
}

type ListOfPeople = Exclude<ExportedList, { what: 'report' | 'own-list' } | TrainingList>;

type ExportRefusal = AppError<
  | 'exports.not-found'
  | 'exports.full-ids-denied'
  | 'exports.health-denied'
  | 'exports.not-written'
  | 'job.cancelled'
>;

async function candidateSheet(
  context: TaskContext,
  list: Extract<ListOfPeople, { what: 'candidates' }>,
  leaves: LeavingOwn,
): Promise<Source> {
  const { exports } = context.steps;
  const { intake: uid, filter, text, sort = 'code', direction = 'asc', allColumns = true } = list;
  const { group } = list;
  const intake = await exports.findIntake({ uid });
  if (!intake) return err({ code: 'exports.not-found', what: 'intake' });
  if ((await exports.unseenColumn({ filter, sort })) !== null)
    return err({ code: 'exports.not-found', what: 'column' });
  const columns = await exports.ownColumns(leaves);
  const own = columns.map((column) => column.uid);
  // The screen shows nothing of health, so that what was asked for follows its columns.
  const asked = columns.filter(ofHealth).map((column) => ownField(column.uid));
  const ids = list.columns && [...list.columns, ...asked];
  const shown = candidateColumns(columns, allColumns, ids);
  return leaving(
    columns,
    asSheet(SHEET_NAMES.candidates, shown, leaves.full, async function* () {
      const choice = { intakeId: intake.id, filter, text };
      const ids = await exports.candidateIds({ ...choice, sort, direction, group });
      yield* byIds(context, ids, (block) => exports.candidates({ ids: block, own }));
    }),
  );
}

async function desilSheet(
  context: TaskContext,
  { intake: uid, part }: Extract<ListOfPeople, { what: 'desil' }>,
  full: boolean,
): Promise<Source> {
  const { exports } = context.steps;
  const intake = await exports.findIntake({ uid });
  if (!intake) return err({ code: 'exports.not-found', what: 'intake' });
  const ids = await exports.desilIds({ intakeId: intake.id, part });
  if (part === 'proposed')
    return ok(
      asSheet(SHEET_NAMES.proposed, proposalColumns, full, () =>
        byIds(context, ids, (block) => exports.proposals({ ids: block })),
      ),
    );
  return ok(
    asSheet(SHEET_NAMES.desil, desilColumns, full, () =>
      byIds(context, ids, (block) => exports.candidates({ ids: block, own: [] })),
    ),
  );
}

async function runSheet(
  context: TaskContext,
  { run: uid, level: one, part, allColumns = true }: Extract<ListOfPeople, { what: 'run' }>,
  full: boolean,
): Promise<Source> {
  const { exports } = context.steps;
  const run = await exports.findRun({ uid });
  if (!run) return err({ code: 'exports.not-found', what: 'run' });
  const { id: runId, policy } = run;
  return ok(
    asSheet(SHEET_NAMES.run, placeColumns(allColumns), full, async function* () {
      for (const level of one === undefined ? LEVELS : [one]) {
        const places = inBlocks(context, (last: { position: number } | undefined) =>
          exports.places({ runId, level, part, after: last?.position ?? 0 }),
        );
        for await (const place of places) yield { ...place, policy };
      }
    }),
  );
}

async function studentSheet(
  context: TaskContext,
  list: Extract<ListOfPeople, { what: 'students' }>,
  leaves: LeavingOwn,
): Promise<Source> {
  const { exports } = context.steps;
  const { what: _what, allColumns = true, ...filter } = list;
  const seen = await exports.ownColumns(leaves);
  const columns = seen.filter((column) => allColumns || ofHealth(column));
  const own = columns.map(({ uid }) => uid);
  const shown = studentColumns(columns, allColumns);
  return leaving(
    columns,
    asSheet(SHEET_NAMES.students, shown, leaves.full, async function* () {
      const ids = await exports.studentIds(filter);
      yield* byIds(context, ids, (block) => exports.students({ ids: block, own }));
    }),
  );
}

function peopleSheet(
  context: TaskContext,
  list: ListOfPeople,
  leaves: LeavingOwn,
): Promise<Source> {
  const { full } = leaves;
  switch (list.what) {
    case 'candidates':
      return candidateSheet(context, list, leaves);
    case 'desil':
      return desilSheet(context, list, full);
    case 'run':
      return runSheet(context, list, full);
    case 'students':
      return studentSheet(context, list, leaves);
    case 'residents':
      return residentSheet(context, list, leaves);
    case 'applications':
      return applicationSheet(context, list, leaves);
    case 'waitlist':
      return waitlistSheet(context, list, full);
  }
}

/** What the file holds: a list in blocks, or the tables of a report. */
async function sheetOf(
  context: TaskContext,
  list: ExportedList,
  leaves: LeavingOwn,
): Promise<Source> {
  if (list.what === 'report' || list.what === 'own-list') {
    const made = await (list.what === 'report'
      ? reportSheet(context, list)
      : ownListSheet(context, list.list));
    if (!made.ok) return made;
    const { rows, ...sheet } = made.value;
    return ok({
      ...sheet,
      rows: async function* () {
        yield* rows;
      },
    });
  }
  return isTrainingList(list)
    ? trainingSheet(context, list, leaves.full)
    : peopleSheet(context, list, leaves);
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
  const { list, file, format, fullIds, health = false, purpose } = request;
  const { user, steps, office } = context;
  if (fullIds && !FULL_ID_ROLES.some((role) => user?.roles.includes(role)))
    return err({ code: 'exports.full-ids-denied', needs: [...FULL_ID_ROLES] });
  if (health && !seesCare(user, 'health'))
    return err({ code: 'exports.health-denied', needs: ['health'] });
  const found = await sheetOf(context, list, { full: fullIds, health });
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
    await steps.exports.record({ ...entry, health: found.value.health === true });
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
