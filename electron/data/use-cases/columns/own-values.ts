import type { ReadDb } from '#db/connection.ts';
import type { ListOrder } from '#db/queries/candidate-list.ts';
import { findOwnColumn, listOwnColumns, type OwnColumnRow } from '#db/queries/own-columns.ts';
import type { CandidateFilter, CandidateSort } from '#shared/contract/candidate-list.ts';
import type { OwnCare } from '#shared/domain/own-columns/own-column.ts';
import { isOwnField, type NamedOwnColumn, ownUid } from '#shared/domain/own-columns/own-field.ts';
import { seesCare } from '#shared/domain/own-columns/sees-care.ts';
import type { AppError } from '#shared/errors.ts';
import type { QueryContext } from '../../context.ts';

/** What may be chosen in a column. */
export const choicesOf = ({ choices }: Pick<OwnColumnRow, 'choices'>): string[] =>
  JSON.parse(choices) as string[];

type OpenColumn = NamedOwnColumn & { readonly care: OwnCare };

/** The columns that are filled now. */
export const listOpenOwnColumns = (db: ReadDb): OpenColumn[] =>
  listOwnColumns(db).flatMap((row) => {
    const { uid, name, kind, care } = row;
    return row.ended_on === null ? [{ uid, name, kind, care, choices: choicesOf(row) }] : [];
  });

/** The columns a list on the screen has: what tells of health is opened, never scrolled past. */
export const listScreenColumns = (db: ReadDb): OpenColumn[] =>
  listOpenOwnColumns(db).filter(({ care }) => care !== 'health');

/** The open columns whose values the caller sees. */
export const listSeenColumns = ({ db, user }: QueryContext): OpenColumn[] =>
  listOpenOwnColumns(db).filter(({ care }) => seesCare(user, care));

/** The open columns that the caller may bring values into. */
export const listFilledColumns = ({ db, user }: QueryContext): OpenColumn[] =>
  listOpenOwnColumns(db).filter(({ care }) => care !== 'health' || seesCare(user, care));

/**
 * The first column (uid) of a list's filter or order that the caller may not look by. To look by one
 * of health is to read it, so that a list whose reading is not in the history has none.
 */
export function unseenColumn(
  context: QueryContext,
  filter: Pick<CandidateFilter, 'own'>,
  { sort = 'code', health = false }: { sort?: CandidateSort; health?: boolean } = {},
): string | undefined {
  const asked = [...Object.keys(filter.own ?? {}), ...(isOwnField(sort) ? [ownUid(sort)] : [])];
  if (asked.length === 0) return undefined;
  const columns = listSeenColumns(context).filter(({ care }) => health || care !== 'health');
  const seen = new Set(columns.map(({ uid }) => uid));
  return asked.find((uid) => !seen.has(uid));
}

/** Why the caller fills no column of this care; undefined when it may. */
export const closedHealth = (
  { user }: QueryContext,
  { care, name }: Pick<OwnColumnRow, 'care' | 'name'>,
): AppError<'columns.health-closed'> | undefined =>
  care === 'health' && !seesCare(user, care) ? { code: 'columns.health-closed', name } : undefined;

/** The columns of a file, by their fields, that hold health the caller may not see. */
export function closedFields(
  { db, user }: QueryContext,
  fields: readonly (string | null)[],
): { readonly column: number; readonly name: string }[] {
  if (seesCare(user, 'health')) return [];
  const closed = new Map(
    listOwnColumns(db).flatMap(({ uid, name, care }) => (care === 'health' ? [[uid, name]] : [])),
  );
  return fields.flatMap((field, column) => {
    const name = field !== null && isOwnField(field) ? closed.get(ownUid(field)) : undefined;
    return name === undefined ? [] : [{ column, name }];
  });
}

/** Why the caller brings nothing out of a file read so; undefined when it may. */
export function closedFile(
  context: QueryContext,
  fields: readonly (string | null)[],
): AppError<'columns.health-closed'> | undefined {
  const [first] = closedFields(context, fields);
  return first && { code: 'columns.health-closed', name: first.name };
}

/** The order of a list as its queries take it; an unknown column leaves it in the order of entry. */
export function orderedBy(
  db: ReadDb,
  { sort, direction }: { readonly sort: CandidateSort; readonly direction: 'asc' | 'desc' },
): ListOrder {
  if (!isOwnField(sort)) return { sort, direction };
  const row = findOwnColumn(db, ownUid(sort));
  return { sort: row ? { columnId: row.id, kind: row.kind } : 'code', direction };
}
