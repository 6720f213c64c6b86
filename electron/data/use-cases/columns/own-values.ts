import type { ReadDb } from '#db/connection.ts';
import { listOwnColumns, type OwnColumnRow } from '#db/queries/own-columns.ts';
import type { OWN_CARES } from '#shared/domain/own-columns/own-column.ts';
import type { NamedOwnColumn } from '#shared/domain/own-columns/own-field.ts';

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
