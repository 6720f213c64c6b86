import type { ExportedList } from '#shared/contract/exports.ts';
import { ok } from '#shared/result.ts';
import type { TaskContext } from '../task.ts';
import { byIds } from './blocks.ts';
import { applicationColumns, residentColumns, waitingColumns } from './house-columns.ts';
import { asSheet, type Source } from './sheet.ts';

type ListOf<What extends ExportedList['what']> = Extract<ExportedList, { what: What }>;

/** Penerima Manfaat: those whom the screen shows at this moment, in its order. */
export async function residentSheet(
  context: TaskContext,
  { what: _what, allColumns = true, ...filter }: ListOf<'residents'>,
  full: boolean,
): Promise<Source> {
  const { exports } = context.steps;
  return ok(
    asSheet('Penerima Manfaat', residentColumns(allColumns), full, async function* () {
      const shown = await exports.residents(filter);
      yield* byIds(context, shown, (block) => exports.withPeopleOfStays(block));
    }),
  );
}

/** Calon PM: the requests of the filter in the order of the screen. */
export async function applicationSheet(
  context: TaskContext,
  list: ListOf<'applications'>,
  full: boolean,
): Promise<Source> {
  const { exports } = context.steps;
  const { what: _what, allColumns = true, sort = 'number', ...filter } = list;
  return ok(
    asSheet('Calon PM', applicationColumns(allColumns), full, async function* () {
      const ids = await exports.applicationIds({ ...filter, sort });
      yield* byIds(context, ids, (block) => exports.applications({ ids: block }));
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
