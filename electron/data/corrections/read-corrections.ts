import { basename } from 'node:path';
import type { CorrectionChange, CorrectionFault } from '#shared/contract/corrections.ts';
import type { CellChange } from '#shared/domain/corrections/changes.ts';
import type { PeriodFault } from '#shared/domain/corrections/desil-period.ts';
import { correctionReader, type CorrectionRow } from '#shared/domain/corrections/read-row.ts';
import { columnLetter, isEmptyRow } from '#shared/domain/imports/cell.ts';
import type { ImportField, Mapping } from '#shared/domain/imports/columns.ts';
import { roundRow } from '#shared/domain/corrections/round-row.ts';
import { periodLabel } from '#shared/domain/desil/dtsen-period.ts';
import { planRows } from '#shared/domain/imports/row-plan.ts';
import { maskId } from '#shared/domain/people/id-number.ts';
import type { AppError } from '#shared/errors.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { SheetRefusal, type SheetErrorCode } from '../files/sheet-refusal.ts';
import type { SheetHead } from '../imports/open-sheet.ts';
import type { TaskContext } from '../task.ts';
import type { TakenChange } from '../use-cases/corrections/apply-corrections.ts';
import type { Compared } from '../use-cases/corrections/compare-corrections.ts';
import {
  columnsOf,
  type CorrectionFile,
  isFindable,
  openFindable,
  sheetsOf,
} from './correction-sheet.ts';

/** A correction file that was read; its changes wait here in full, the window has them masked. */
export interface CorrectionJob {
  readonly job: string;
  readonly fileName: string;
  readonly changes: readonly TakenChange[];
}

type Refusal = AppError<
  SheetErrorCode | 'imports.header-missing' | 'corrections.nobody-findable' | 'job.cancelled'
>;

/** Rows compared in one step, so that lists get their turn in between. */
const AT_ONCE = 200;

/** Reads a correction file whole and compares every row with the record it is about. */
export async function readCorrections(
  context: TaskContext,
  input: CorrectionFile,
): Promise<Result<{ kept: CorrectionJob; shown: ReturnType<typeof shownOf> }, Refusal>> {
  const fileName = basename(input.file);
  const opened = await openFindable(input);
  if (!opened.ok) return opened;
  const head = opened.value;
  if (head.firstRow === null)
    return err({ code: 'imports.header-missing', sheet: head.sheet, row: 1 });
  const { labels, mapping } = columnsOf(head);
  if (!isFindable(mapping)) return err({ code: 'corrections.nobody-findable', file: fileName });
  const round = input.round === true;
  const desilPeriod = round ? await context.steps.corrections.period(null) : null;
  const read = await readRows(context, head, { mapping, desilPeriod });
  if (!read.ok) return read;
  const rows = round ? read.value.map(roundRow) : read.value;
  const compared: Compared[] = [];
  for (let at = 0; at < rows.length; at += AT_ONCE) {
    if (context.job.cancelled()) return err({ code: 'job.cancelled', job: context.job.id });
    const some = rows.slice(at, at + AT_ONCE);
    compared.push(...(await context.steps.corrections.compare({ rows: some })));
    context.job.progress('read', at + some.length, rows.length);
  }
  const found = gather(rows, compared, { mapping, round });
  const job = context.environment.random(8);
  const unread = labels.filter(
    (label, column) => label !== '' && (mapping[column] ?? null) === null,
  );
  return ok({
    kept: { job, fileName, changes: found.changes },
    shown: shownOf(
      { job, fileName, sheet: head.sheet, sheets: sheetsOf(head), unread, desilPeriod },
      rows.length,
      found,
    ),
  });
}

async function readRows(
  context: TaskContext,
  { book, sheet, firstRow }: SheetHead,
  { mapping, desilPeriod }: { readonly mapping: Mapping; readonly desilPeriod: string | null },
): Promise<Result<CorrectionRow[], AppError<SheetErrorCode>>> {
  const read = correctionReader(
    planRows({
      mapping,
      today: context.today,
      date1904: book.date1904,
      desilDefault: desilPeriod === null ? null : { period: desilPeriod, asOf: context.today },
      repairs: [],
    }),
  );
  const rows: CorrectionRow[] = [];
  try {
    for await (const batch of book.rows(sheet))
      for (const { row, cells } of batch)
        if (row >= (firstRow ?? 1) && !isEmptyRow(cells)) rows.push(read(row, cells));
    return ok(rows);
  } catch (error) {
    if (error instanceof SheetRefusal) return err(error.refusal);
    throw error;
  }
}

interface Gathered {
  readonly changes: (TakenChange & Pick<CorrectionChange, 'row' | 'name' | 'code'>)[];
  readonly faults: CorrectionFault[];
  readonly changed: Set<number>;
  readonly faulty: Set<number>;
}

function gather(
  rows: readonly CorrectionRow[],
  compared: readonly Compared[],
  { mapping, round }: { readonly mapping: Mapping; readonly round: boolean },
): Gathered {
  const found: Gathered = { changes: [], faults: [], changed: new Set(), faulty: new Set() };
  const rowOf = new Map<string, number>();
  const fault = (row: CorrectionRow, one: Omit<CorrectionFault, 'row' | 'name'>): void => {
    found.faulty.add(row.row);
    found.faults.push({ row: row.row, name: row.name, ...one });
  };
  const letter = (field: ImportField): string => {
    const column = mapping.indexOf(field);
    return column < 0 ? '' : columnLetter(column);
  };
  rows.forEach((row, index) => {
    const outcome = compared[index];
    if (outcome === undefined) return;
    const whole = { column: '', shown: '', kind: 'match' } as const;
    for (const { code, column, shown, details } of row.faults)
      fault(row, {
        column: columnLetter(column),
        shown,
        kind: 'cell',
        code,
        details: { ...details },
      });
    if (outcome.kind === 'fault') return fault(row, { ...whole, code: outcome.code, details: {} });
    const earlier = rowOf.get(outcome.uid);
    if (earlier !== undefined)
      return fault(row, { ...whole, code: 'row-same', details: { row: earlier } });
    rowOf.set(outcome.uid, row.row);
    for (const { field, value, code, details } of outcome.faults)
      fault(row, {
        column: letter(field),
        shown: value,
        kind: 'rule',
        code,
        details: { ...details },
      });
    const other = round ? otherNik(outcome.changes) : undefined;
    if (other !== undefined)
      return fault(row, { ...whole, ...other, column: letter('nik'), details: {} });
    if (outcome.period !== null)
      fault(row, { ...whole, ...periodShown(outcome.period), column: letter('desil') });
    const { uid, name, code } = outcome;
    for (const change of outcome.changes)
      found.changes.push({ ...change, row: row.row, uid, name, code });
    if (outcome.changes.length > 0) found.changed.add(row.row);
  });
  return found;
}

/** Found by its code, but looked up under another NIK than the record's: perhaps another child. */
const otherNik = (changes: readonly CellChange[]) => {
  const nik = changes.find(({ field, from }) => field === 'nik' && from !== '');
  return nik && { code: 'nik-differs', shown: nik.to };
};

const periodShown = ({ code, desil, period, than }: PeriodFault) => ({
  code,
  shown: `${desil ?? '—'} · ${periodLabel(period)}`,
  details: { than: periodLabel(than) },
});

const masked = (field: string, value: string): string =>
  (field === 'kk' || /(?:^|_)nik$/.test(field)) && value !== '' ? maskId(value) : value;

function shownOf(
  file: {
    job: string;
    fileName: string;
    sheet: string;
    sheets: string[];
    unread: string[];
    desilPeriod: string | null;
  },
  total: number,
  { changes, faults, changed, faulty }: Gathered,
) {
  const wrong = [...faulty].filter((row) => !changed.has(row)).length;
  return {
    ...file,
    total,
    changed: changed.size,
    faulty: wrong,
    same: total - changed.size - wrong,
    changes: changes.map((change, id): CorrectionChange => ({
      ...change,
      id,
      from: masked(change.field, change.from),
    })),
    faults: faults.map((one) => ({ ...one })),
  };
}
