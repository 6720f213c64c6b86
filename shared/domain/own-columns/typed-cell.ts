import { nameKey } from '../people/name-key.ts';
import { type OwnColumn, sameName } from './own-column.ts';
import { parseOwnValue, typedOwnValue } from './own-value.ts';
import { yesOrNo } from './yes-no.ts';

/** The text of a stored value as a cell holds and sends it; '' for nothing. */
export const ownCellText = (column: OwnColumn, value: string | null | undefined): string =>
  value === null || value === undefined ? '' : typedOwnValue(column.kind, value);

/**
 * What was typed into a cell as the form of this kind takes it: of a choice the beginning is enough
 * while only one begins so, and any usual word for yes or no. What means nothing stays as it is.
 */
export function meantByCell(column: OwnColumn, typed: string): string {
  const text = typed.trim();
  if (text === '') return '';
  if (column.kind === 'choice') return chosen(column.choices, text) ?? text;
  return column.kind === 'yes_no' ? (yesOrNo(text) ?? text) : text;
}

function chosen(choices: readonly string[], text: string): string | undefined {
  const same = choices.find((choice) => sameName(choice, text));
  if (same !== undefined) return same;
  const begun = choices.filter((choice) => nameKey(choice).startsWith(nameKey(text)));
  return begun.length === 1 ? begun[0] : undefined;
}

/** The text of a cell in the one way it is written, so that equal values are equal texts. */
export function settledCell(column: OwnColumn, text: string): string {
  const parsed = parseOwnValue(column, text);
  return parsed.ok ? ownCellText(column, parsed.value) : text;
}

/** What is wrong with the text of a cell; undefined when it may be stored. */
export const ownCellProblem = (column: OwnColumn, text: string): string | undefined =>
  parseOwnValue(column, text).ok ? undefined : `own-${column.kind}`;
