import type { ExportedList } from '#shared/contract/exports.ts';
import { ok } from '#shared/result.ts';
import type { LeavingOwn } from '../steps/exports.ts';
import type { TaskContext } from '../task.ts';
import { byIds } from './blocks.ts';
import { applicationColumns, residentColumns, waitingColumns } from './house-columns.ts';
import { asSheet, leaving, ofHealth, type Source } from './sheet.ts';

type ListOf<What extends ExportedList['what']> = Extract<ExportedList, { what: What }>;

/**
 * The columns of the office that leave with a list: those with the whole data, and those of health
 * wherever they were asked for.
 */
async function ownColumns({ steps }: TaskContext, leaves: LeavingOwn, allColumns: boolean) {
  const seen = await steps.exports.ownColumns(leaves);
  return seen.filter((column) => allColumns || ofHealth(column));
}

/** Penerima Manfaat: those whom the screen shows at this moment, in its order. */
export async function residentSheet(
  context: TaskContext,
  { what: _what, allColumns = true, ...filter }: ListOf<'residents'>,
  leaves: LeavingOwn,
): Promise<Source> {
  const { exports } = context.steps;
  const columns = await ownColumns(context, leaves, allColumns);
  const own = columns.map(({ uid }) => uid);
  const shown = residentColumns(columns, allColumns);
  return leaving(
    columns,
    asSheet('Penerima Manfaat', shown, leaves.full, async function* () {
      const people = await exports.residents(filter);
      yield* byIds(context, people, (rows) => exports.withPeopleOfStays({ rows, own }));
    }),
  );
}

/** Calon PM: the requests of the filter in the order of the screen. */
export async function applicationSheet(
  context: TaskContext,
  list: ListOf<'applications'>,
  leaves: LeavingOwn,
): Promise<Source> {
  const { exports } = context.steps;
  const { what: _what, allColumns = true, sort = 'number', ...filter } = list;
  const columns = await ownColumns(context, leaves, allColumns);
  const own = columns.map(({ uid }) => uid);
  const shown = applicationColumns(columns, allColumns);
  return leaving(
    columns,
    asSheet('Calon PM', shown, leaves.full, async function* () {
      const ids = await exports.applicationIds({ ...filter, sort });
      yield* byIds(context, ids, (block) => exports.applications({ ids: block, own }));
    }),
  );
}

/** Urutan Prioritas of a house: who waits, with the bed that fits each at this moment. */
export async function waitlistSheet(
  context: TaskContext,
  { sex, allColumns = true }: ListOf<'waitlist'>,
  full: boolean,
): Promise<Source> {
  const { exports } = context.steps;
  return ok(
    asSheet('Urutan Prioritas', waitingColumns(allColumns), full, async function* () {
      const shown = await exports.waitlist({ sex });
      yield* byIds(context, shown, (block) => exports.withPeopleWaiting(block));
    }),
  );
}
