/**
 * Guards against cells that a spreadsheet program would calculate (ASVS 1.2.10). CSV carries no
 * types, so text that begins like a formula gets an apostrophe; XLSX cells are written as strings
 * and need none.
 */

/** What Excel and LibreOffice skip before they decide whether a cell is a formula. */
const SKIPPED = String.raw`[\s\u0000\u00a0\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]*`;
/** Formula starts, their full-width twins, and the controls that split a cell. */
const DANGEROUS = new RegExp(`^(?:${SKIPPED}[=+\\-@＝＋－＠]|[\\t\\r\\n\\u0000])`);

/** CSV text that no spreadsheet program calculates; harmless text comes back unchanged. */
export const guardFormula = (text: string): string => (DANGEROUS.test(text) ? `'${text}` : text);

/** The text as it was before `guardFormula`. */
export const unguardFormula = (text: string): string =>
  text.startsWith("'") && DANGEROUS.test(text.slice(1)) ? text.slice(1) : text;

/** Excel's limit for one cell; longer text makes it call the file damaged. */
export const LONGEST_CELL = 32_767;

/** Half of a surrogate pair: no encoding can store it. */
const LONE_HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text that UTF-8 can hold; what it cannot becomes U+FFFD. */
export const storable = (text: string): string => text.replace(LONE_HALF, '\ufffd');

/** Cut to what a cell holds, with an ellipsis where something is missing. */
export function fitCell(text: string): string {
  if (text.length <= LONGEST_CELL) return text;
  const cut = text.slice(0, LONGEST_CELL - 1);
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
