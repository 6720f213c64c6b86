import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import type { DryRunSummary } from '#shared/contract/import-shapes.ts';
import type { FileCheck } from '#shared/domain/imports/check-file.ts';
import type { PupilChecker } from '#shared/domain/imports/check-pupils.ts';
import {
  doubledFields,
  headerSetKey,
  type ImportList,
  type Mapping,
  rememberMapping,
} from '#shared/domain/imports/columns.ts';
import { unknownOwnColumn } from '#shared/domain/imports/own-mapping.ts';
import { missingFields } from '#shared/domain/imports/missing-fields.ts';
import type { Repair } from '#shared/domain/imports/row-plan.ts';
import type { AppError } from '#shared/errors.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { Level } from '#shared/vocabulary.ts';
import { SheetRefusal, type SheetErrorCode } from '../files/sheet-refusal.ts';
import { type Spreadsheet, spreadsheets } from '../files/spreadsheet.ts';
import { releaseMemory } from '../release-memory.ts';
import type { TaskContext } from '../task.ts';
import type { StagedImport } from '../use-cases/imports/apply-import.ts';
import type { ImportBeginning } from '../use-cases/imports/begin-import.ts';
import type { ImportPermit } from '../use-cases/imports/join-pupils.ts';
import { dropJob, keepJob } from './jobs.ts';
import { columnLabels, fileHash, headOf, type SheetHead } from './open-sheet.ts';
import { isEnded, permitsOf, shownLimits } from './over-limits.ts';
import { checkerOf } from './row-check.ts';
import { RowSorter } from './row-sorter.ts';

export interface DryRunInput {
  readonly file: string;
  readonly sheet: string;
  readonly headerRow: number;
  readonly list?: ImportList | undefined;
  readonly intake?: string | undefined;
  readonly mapping: Mapping;
  readonly desilPeriod: string | null;
  /** Level of all rows in a list without level and grade. */
  readonly level?: Level | undefined;
  /** Candidates whose NIK is spoilt come in without it. */
  readonly nikLater?: boolean | undefined;
  readonly repairs: readonly Repair[];
  /** Of pupils already in: lets rows in that are more than the school holds. */
  readonly permit?: ImportPermit | undefined;
  readonly edits: readonly {
    readonly row: number;
    readonly column: number;
    readonly text: string;
  }[];
}

type Refusal = AppError<
  | SheetErrorCode
  | 'imports.header-missing'
  | 'imports.columns-missing'
  | 'imports.columns-doubled'
  | 'imports.intake-missing'
  | 'imports.house-missing'
  | 'imports.permit-ended'
  | 'columns.not-found'
  | 'job.cancelled'
>;

/**
 * Reads a whole sheet, checks every row against the others and the people the office knows, and
 * lays the sound ones ready. Nothing reaches the office's file before somebody saves them.
 */
export async function dryRun(
  context: TaskContext,
  input: DryRunInput,
): Promise<Result<DryRunSummary, Refusal>> {
  const list = input.list ?? 'candidates';
  const wrong = mappingFault(input, list);
  if (wrong) return err(wrong);
  await dropJob();
  const office = await context.steps.imports.begin({ list, intake: input.intake });
  if (!office.ok) return office;
  const ended = unknownOwnColumn(input.mapping, office.value.own);
  if (ended !== undefined) return err({ code: 'columns.not-found', uid: ended });
  const opened = await spreadsheets().open(input.file);
  if (!opened.ok) return opened;
  const book = opened.value;
  const { check, pupils } = checkerOf(input, office.value, book.date1904);
  const hash = await fileHash(input.file);
  const job = context.environment.random(8);
  const path = join(context.folders.temporary, `impor-${job}.db`);
  const sorter = new RowSorter(context, { path, office: office.value, fileHash: hash, check });
  const read = await readRows(context, book, input, sorter);
  sorter.close();
  if (!read.ok) {
    await rm(path, { force: true });
    return read;
  }
  const staged = stagedImport(input, { job, path, hash, head: read.value }, office.value, {
    sorter,
    check,
    pupils,
  });
  const { permit } = input;
  if (permit && isEnded(staged, permit.until, office.value.today)) {
    await rm(path, { force: true });
    return err({ code: 'imports.permit-ended', until: permit.until });
  }
  await keepJob(staged, columnLabels(read.value));
  return ok({ ...summaryOf(staged, check, sorter.undated), over: shownLimits(pupils) });
}

function mappingFault(
  { mapping, level }: DryRunInput,
  list: ImportList,
): AppError<'imports.columns-missing' | 'imports.columns-doubled'> | undefined {
  const missing = missingFields(mapping, list, { level });
  if (missing.length > 0)
    return { code: 'imports.columns-missing', fields: missing.map((group) => group[0] ?? '') };
  const doubled = doubledFields(mapping);
  return doubled.length > 0 ? { code: 'imports.columns-doubled', fields: [...doubled] } : undefined;
}

/** Rows read between two times that memory is let go: what they leave behind is some 40 MB. */
const RELEASE_EVERY = 10_000;

async function readRows(
  context: TaskContext,
  book: Spreadsheet,
  { sheet, headerRow, list = 'candidates' }: DryRunInput,
  sorter: RowSorter,
): Promise<
  Result<SheetHead, AppError<SheetErrorCode | 'imports.header-missing' | 'job.cancelled'>>
> {
  const { job } = context;
  const missing = err({ code: 'imports.header-missing', sheet, row: headerRow });
  let head: SheetHead | undefined;
  job.progress('read', 0, 0);
  let unreleased = 0;
  try {
    for await (const batch of book.rows(sheet)) {
      if (job.cancelled()) return err({ code: 'job.cancelled', job: job.id });
      head ??= headOf(book, sheet, batch, { list, headerRow });
      const { firstRow } = head;
      if (firstRow === null) return missing;
      await sorter.take(batch.filter(({ row }) => row >= firstRow));
      job.progress('read', batch.at(-1)?.row ?? 0, 0);
      unreleased += batch.length;
      if (unreleased >= RELEASE_EVERY) {
        releaseMemory();
        unreleased = 0;
      }
      // Lists and Hentikan come through between two batches.
      await turn();
    }
    return head === undefined ? missing : ok(head);
  } catch (error) {
    if (error instanceof SheetRefusal) return err(error.refusal);
    throw error;
  }
}

function stagedImport(
  input: DryRunInput,
  file: { job: string; path: string; hash: string; head: SheetHead },
  office: ImportBeginning,
  {
    sorter,
    check,
    pupils,
  }: { sorter: RowSorter; check: FileCheck; pupils: PupilChecker | undefined },
): StagedImport {
  const labels = columnLabels(file.head);
  const { total, faulty } = check.summary();
  return {
    job: file.job,
    path: file.path,
    fileName: basename(input.file),
    fileHash: file.hash,
    sheet: input.sheet,
    list: office.list,
    intake: input.intake ?? '',
    mapping: {
      key: headerSetKey(labels),
      headers: labels,
      remembered: rememberMapping(labels, input.mapping),
      fields: input.mapping,
      list: office.list,
      intake: input.intake ?? '',
      desilPeriod: input.desilPeriod,
      ...(input.level === undefined ? {} : { level: input.level }),
      ...(input.nikLater === true ? { nikLater: true } : {}),
      date1904: file.head.book.date1904,
    },
    mark: office.mark,
    today: office.today,
    counts: sorter.counts,
    total,
    fresh: sorter.fresh,
    changed: sorter.changed,
    same: sorter.same,
    faulty,
    ...permitsOf(pupils, input.permit),
  };
}

function summaryOf(
  staged: StagedImport,
  check: FileCheck,
  undated: number,
): Omit<DryRunSummary, 'over'> {
  const { job, fileName, sheet, total, fresh, changed, same, faulty } = staged;
  const { ready, faults, kinds, warnings } = check.summary();
  return {
    job,
    fileName,
    sheet,
    total,
    ready,
    fresh,
    changed,
    same,
    faulty,
    faults,
    undated,
    permitted: staged.permits !== undefined,
    kinds: kinds.map((kind) => ({ ...kind })),
    warnings: warnings.map((warning) => ({ ...warning })),
  };
}
