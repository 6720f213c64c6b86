import { comparePeriods } from '../desil/dtsen-period.ts';
import { PARENTS } from '../imports/detail-fields.ts';
import { nameKey } from '../people/name-key.ts';
import { desilOf, type CorrectableField, type CorrectedValue } from './read-row.ts';

/** A cell that would change: what the record says and what the file says. */
export interface CellChange {
  readonly field: CorrectableField;
  /** '' where the record says nothing yet. */
  readonly from: string;
  readonly to: string;
}

const padded = (digits: string): string =>
  /^\d{1,3}$/.test(digits) ? digits.padStart(3, '0') : digits;

/** Numbers of cards and phones: the gaps people write between the digits say nothing. */
const GROUPED: ReadonlySet<CorrectableField> = new Set(['pkh_no', 'bpnt_no', 'kks_no', 'phone']);
const bare = (digits: string): string => digits.replace(/[\s.-]/g, '');

function saysNew(field: CorrectableField, from: string, to: string): boolean {
  if (to === '') return false;
  if (field === 'rt' || field === 'rw') return padded(from) !== padded(to);
  if (GROUPED.has(field)) return bare(from) !== bare(to);
  if (field !== 'desil' || from === '') return from !== to;
  // BPS ranks anew every quarter: an older period says nothing of today.
  return from !== to && comparePeriods(desilOf(to).period, desilOf(from).period) >= 0;
}

/**
 * Without the changes that would name somebody a second time: a list that calls the mother "wali"
 * adds nobody, and what it says of her as such is no change of a wali.
 */
export function withoutNamedTwice(
  changes: readonly CellChange[],
  recorded: readonly string[],
): readonly CellChange[] {
  const known = new Set(recorded.map(nameKey));
  const twice = PARENTS.filter((who) =>
    changes.some(
      ({ field, from, to }) => field === `${who}_name` && from === '' && known.has(nameKey(to)),
    ),
  );
  return changes.filter(({ field }) => !twice.some((who) => field.startsWith(`${who}_`)));
}

/**
 * The cells of a row that would change its record. Empty cells and equal ones are none; so after
 * all changes were taken the same row says nothing new.
 */
export const changesOf = (
  recorded: (field: CorrectableField) => string,
  values: readonly CorrectedValue[],
): readonly CellChange[] =>
  values.flatMap(({ field, value }) => {
    const from = recorded(field);
    return saysNew(field, from, value) ? [{ field, from, to: value }] : [];
  });
