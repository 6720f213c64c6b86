import type { OwnColumnRow } from '#db/queries/own-columns.ts';
import type { OWN_CARES } from '#shared/domain/own-columns/own-column.ts';

/** What may be chosen in a column. */
export const choicesOf = ({ choices }: Pick<OwnColumnRow, 'choices'>): string[] =>
  JSON.parse(choices) as string[];

/** The care of a column that these lists show; null for health, which they never show. */
export const guardedCare = ({
  care,
}: Pick<OwnColumnRow, 'care'>): (typeof OWN_CARES)[number] | null =>
  care === 'health' ? null : care;
