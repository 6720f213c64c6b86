/** Printable ASCII with single spaces: nothing to clean, and nearly every text is that. */
const CLEAN = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/;
/** Controls, soft hyphen, zero-width and direction marks: never part of an Indonesian name. */
const INVISIBLE =
  // oxlint-disable-next-line no-control-regex -- removing them is the point
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/**
 * A line of text as people see it: composed (NFC), visible characters, single spaces. Typed or read
 * from a file, the same words are then the same text, so what was exported is found again as it is.
 */
export const visibleText = (text: string): string =>
  CLEAN.test(text)
    ? text
    : text.normalize('NFC').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();

/** Words for "nothing here" that offices write instead of leaving a place empty. */
const NOTHING: ReadonlySet<string> = new Set(['-', '--', '–', '—', '.', '?', 'n/a', 'nihil']);

/** Whether a visible text says that there is nothing: empty, or a word for it. */
export const saysNothing = (text: string): boolean =>
  text.length <= 5 && (text === '' || NOTHING.has(text.toLowerCase()));
