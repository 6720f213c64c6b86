import type { ReadDb } from '#db/connection.ts';
import type { ListOrder } from '#db/queries/candidate-list.ts';
import { findOwnColumn, listOwnColumns, type OwnColumnRow } from '#db/queries/own-columns.ts';
import type { CandidateFilter, CandidateSort } from '#shared/contract/candidate-list.ts';
import { CANDIDATE_WRITERS } from '#shared/contract/candidates.ts';
import type { OWN_CARES } from '#shared/domain/own-columns/own-column.ts';
import { isOwnField, type NamedOwnColumn, ownUid } from '#shared/domain/own-columns/own-field.ts';
import type { QueryContext, SignedIn } from '../../context.ts';

/** What may be chosen in a column. */
export const choicesOf = ({ choices }: Pick<OwnColumnRow, 'choices'>): string[] =>
  JSON.parse(choices) as string[];

/** The care of a column that these lists show; null for health, which they never show. */
export const guardedCare = ({
  care,
}: Pick<OwnColumnRow, 'care'>): (typeof OWN_CARES)[number] | null =>
  care === 'health' ? null : care;

/** The columns that are filled now, as lists and imports take them; none of health. */
export const listOpenOwnColumns = (
  db: ReadDb,
): (NamedOwnColumn & { readonly care: (typeof OWN_CARES)[number] })[] =>
  listOwnColumns(db).flatMap((row) => {
    const care = guardedCare(row);
    if (care === null || row.ended_on !== null) return [];
    const { uid, name, kind } = row;
    return [{ uid, name, kind, care, choices: choicesOf(row) }];
  });

/** Whether somebody sees the values of a column; those of a private one are for who writes. */
export const seesCare = (
  user: Pick<SignedIn, 'roles'> | null,
  care: (typeof OWN_CARES)[number],
): boolean => care === 'plain' || CANDIDATE_WRITERS.some((role) => user?.roles.includes(role));

/** The open columns whose values the caller sees. */
export const listSeenColumns = ({ db, user }: QueryContext) =>
  listOpenOwnColumns(db).filter(({ care }) => seesCare(user, care));

/** The first column (uid) of a list's filter or order that the caller may not look by. */
export function unseenColumn(
  context: QueryContext,
  filter: Pick<CandidateFilter, 'own'>,
  sort: CandidateSort = 'code',
): string | undefined {
  const asked = [...Object.keys(filter.own ?? {}), ...(isOwnField(sort) ? [ownUid(sort)] : [])];
  if (asked.length === 0) return undefined;
  const seen = new Set(listSeenColumns(context).map(({ uid }) => uid));
  return asked.find((uid) => !seen.has(uid));
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
