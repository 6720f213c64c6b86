import { basename } from 'node:path';
import type { ParsedOf } from '#shared/contract/derive.ts';
import type { importsContract } from '#shared/contract/imports.ts';
import { columnLetter } from '#shared/domain/imports/cell.ts';
import {
  guessMapping,
  headerSetKey,
  type ImportList,
  type Mapping,
  recallMapping,
} from '#shared/domain/imports/columns.ts';
import { withOwnColumns } from '#shared/domain/imports/own-mapping.ts';
import type { FaultKind } from '#shared/domain/imports/faults.ts';
import { guessByContent } from '#shared/domain/imports/guess-by-content.ts';
import { sampleList } from '#shared/domain/imports/sample-lists.ts';
import { err, ok } from '#shared/result.ts';
import { writeImportTemplate } from '../files/import-template.ts';
import { unlock } from '../files/locked-workbook.ts';
import { writeSampleFile } from '../files/sample-file.ts';
import { readBytes } from '../files/spreadsheet.ts';
import { officeChoices } from '../files/template-choices.ts';
import { dryRun, type DryRunInput } from '../imports/dry-run.ts';
import { writeFaultsFile } from '../imports/faults-file.ts';
import { dropJob, findJob } from '../imports/jobs.ts';
import { columnLabels, openSheet, samplesOf, type SheetHead } from '../imports/open-sheet.ts';
import { readExcerpt, readFaults } from '../imports/read-faults.ts';
import { releaseMemory } from '../release-memory.ts';
import type { TaskContext } from '../task.ts';

const gone = (job: string) => err({ code: 'imports.job-gone', job } as const);

/** By the column titles; where a list has none, by what stands in the columns. */
const guessed = (head: SheetHead, labels: readonly string[], list: ImportList): Mapping =>
  (head.headerRow === 0
    ? guessByContent(
        head.rows.map(({ cells }) => cells),
        list,
      )
    : null) ?? guessMapping(labels, list);

async function inspect(
  { steps }: TaskContext,
  input: {
    file: string;
    list?: ImportList | undefined;
    sheet?: string | undefined;
    headerRow?: number | undefined;
  },
) {
  const { list = 'candidates' } = input;
  const opened = await openSheet(input.file, { ...input, list });
  if (!opened.ok) return opened;
  const head = opened.value;
  const labels = columnLabels(head);
  const titled = head.header !== null && head.headerRow !== 0;
  const remembered = titled ? await steps.imports.recall({ key: headerSetKey(labels) }) : null;
  const known =
    remembered === null ? guessed(head, labels, list) : recallMapping(labels, remembered, list);
  const mapping = withOwnColumns(known, labels, await steps.imports.ownColumns({}));
  return ok({
    fileName: basename(input.file),
    sheets: head.book.sheets.map(({ name, hidden }) => ({ name, hidden })),
    sheet: head.sheet,
    headerRow: head.headerRow,
    remembered: remembered !== null,
    columns: labels.map((header, column) => ({
      letter: columnLetter(column),
      header,
      field: mapping[column] ?? null,
      samples: samplesOf(head, column),
    })),
  });
}

/** Keeps how a locked file opens, so that looking at it and trying it out read it. */
async function unlockFile(_context: TaskContext, input: { file: string; password: string }) {
  const file = basename(input.file);
  const bytes = await readBytes(input.file, file);
  return bytes.ok ? unlock(bytes.value, file, input.password) : bytes;
}

async function apply({ steps, job }: TaskContext, input: { job: string }) {
  const found = findJob(input.job);
  if (!found) return gone(input.job);
  job.progress('save', 0, found.staged.fresh + found.staged.changed);
  try {
    const applied = await steps.imports.apply(found.staged);
    if (applied.ok) await dropJob(input.job);
    return applied;
  } finally {
    await steps.imports.release({});
  }
}

/** The lists of a school take words of the office; a facility's template is the same everywhere. */
const OF_SCHOOL: readonly ImportList[] = ['candidates', 'pupils'];

async function template({ steps }: TaskContext, input: ParsedOf<typeof importsContract.template>) {
  const { target, list = 'candidates', sample } = input;
  const isOfSchool = sample !== undefined || OF_SCHOOL.includes(list);
  const facts = isOfSchool ? await steps.imports.sampleFacts({}) : null;
  try {
    if (sample === undefined || facts === null)
      await writeImportTemplate(target, list, facts === null ? {} : officeChoices(facts));
    else await writeSampleFile(target, sampleList(sample, facts));
    return ok(null);
  } catch {
    return err({ code: 'imports.target-unwritable', file: basename(target) } as const);
  }
}

/** Fewer rows leave too little behind to look for it; so do files that are refused. */
const MANY_ROWS = 2_000;

/** The rows lie in the staging file now; what was read of them need not stay in memory. */
async function tryOut(context: TaskContext, input: DryRunInput) {
  const tried = await dryRun(context, input);
  if (tried.ok && tried.value.total >= MANY_ROWS) releaseMemory();
  return tried;
}

/** Tasks of this noun; the names are those of shared/contract/imports.ts. */
export const importsTasks = {
  inspect,
  unlock: unlockFile,
  dryRun: tryOut,
  apply,
  template,
  async faults(
    _context: TaskContext,
    input: { job: string; kind: FaultKind | null; offset: number; limit: number },
  ) {
    const job = findJob(input.job);
    return job ? ok(readFaults(job, input)) : gone(input.job);
  },
  async excerpt(_context: TaskContext, input: { job: string; row: number }) {
    const job = findJob(input.job);
    return job ? ok(readExcerpt(job, input.row)) : gone(input.job);
  },
  async discard(_context: TaskContext, input: { job: string }) {
    await dropJob(input.job);
    return ok(null);
  },
  async faultsFile(_context: TaskContext, input: { job: string; target: string }) {
    const job = findJob(input.job);
    return job ? writeFaultsFile(job, input.target) : gone(input.job);
  },
} as const;
