import { err, ok, type Result } from '../../result.ts';
import { visibleText } from '../format/visible-text.ts';
import { daysInMonth } from '../imports/dates.ts';
import type { OwnColumn, OwnKind } from './own-column.ts';

/** More is a note, not a value of a list. */
const MOST_TEXT = 200;
const NUMBER = /^-?\d{1,12}(?:,\d{1,6})?$/u;
const GROUPED = /^-?\d{1,3}(?:\.\d{3})+(?:,\d{1,6})?$/u;
const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/**
 * The value to store from what was typed; null for nothing. Numbers as they are written here
 * ("1.250,5"), days as YYYY-MM-DD, yes or no as `yes` and `no`. Refuses what the kind does not hold.
 */
export function parseOwnValue(column: OwnColumn, typed: string): Result<string | null, OwnKind> {
  const text = visibleText(typed);
  if (text === '') return ok(null);
  const value = PARSE[column.kind](text, column);
  return value === null ? err(column.kind) : ok(value);
}

/** What a form shows for a stored value; typed again it gives the same value. */
export const typedOwnValue = (kind: OwnKind, value: string): string =>
  kind === 'number' ? value.replace('.', ',') : value;

const PARSE: Readonly<Record<OwnKind, (text: string, column: OwnColumn) => string | null>> = {
  text: (text) => (text.length <= MOST_TEXT ? text : null),
  number: numberOf,
  date: (text) => (isDay(text) ? text : null),
  choice: (text, { choices }) => (choices.includes(text) ? text : null),
  yes_no: (text) => (text === 'yes' || text === 'no' ? text : null),
};

/** One way of writing each number, so that equal numbers are equal texts. */
function numberOf(text: string): string | null {
  if (!NUMBER.test(text) && !GROUPED.test(text)) return null;
  const [whole = '', part = ''] = text.replaceAll('.', '').split(',');
  const digits = whole.replace('-', '').replace(/^0+(?=\d)/u, '');
  const fraction = part.replace(/0+$/u, '');
  const size = fraction === '' ? digits : `${digits}.${fraction}`;
  return whole.startsWith('-') && size !== '0' ? `-${size}` : size;
}

function isDay(text: string): boolean {
  if (!DAY.test(text)) return false;
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return day >= 1 && day <= daysInMonth(year, month);
}
