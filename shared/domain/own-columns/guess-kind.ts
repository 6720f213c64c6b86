import { readDate } from '../imports/dates.ts';
import type { OwnKind } from './own-column.ts';
import { parseOwnValue } from './own-value.ts';
import { yesOrNo } from './yes-no.ts';

/** A phone or a code begins with a zero that a number would lose. */
const CODE = /^0\d/u;

const isNumber = (text: string): boolean =>
  !CODE.test(text) && parseOwnValue({ kind: 'number', choices: [] }, text).ok;
const isDay = (text: string): boolean => readDate(text, false).kind === 'date';

/** What a column of a file probably holds, from a few of its cells as they are shown. */
export function guessKind(samples: readonly string[]): OwnKind {
  const filled = samples.map((text) => text.trim()).filter((text) => text !== '');
  if (filled.length === 0) return 'text';
  if (filled.every((text) => yesOrNo(text) !== null && !isNumber(text))) return 'yes_no';
  if (filled.every(isNumber)) return 'number';
  return filled.every(isDay) ? 'date' : 'text';
}
