import { comparePeriods } from '../desil/dtsen-period.ts';
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

function saysNew(field: CorrectableField, from: string, to: string): boolean {
  if (to === '') return false;
  if (field === 'rt' || field === 'rw') return padded(from) !== padded(to);
  if (field !== 'desil' || from === '') return from !== to;
  // BPS ranks anew every quarter: an older period says nothing of today.
  return from !== to && comparePeriods(desilOf(to).period, desilOf(from).period) >= 0;
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
