/** Names that are their own key: nearly every second look-up, and cheap to see. */
const ALREADY_KEY = /^[a-z0-9]+(?: [a-z0-9]+)*$/;
const ASCII = /^[\x20-\x7e]*$/;
const MARKS = /\p{M}+/gu;
const OTHERS = /[^\p{L}\p{N}]+/gu;

const withoutMarks = (text: string): string => text.normalize('NFKD').replace(MARKS, '');

/**
 * The text a name sorts and is found by: NFKD, marks removed, lower case, every run of other
 * characters one space, trimmed (architecture, decision 7). Stored beside the name and compared
 * binary, so that screen, PDF and spreadsheet agree on every machine. A name without any letter
 * or digit has the empty key. Applying it twice changes nothing.
 */
export function nameKey(name: string): string {
  if (ALREADY_KEY.test(name)) return name;
  if (ASCII.test(name))
    return name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  // Lowering can bring marks of its own ("İ"), so they are taken away once more.
  return withoutMarks(withoutMarks(name).toLowerCase()).replace(OTHERS, ' ').trim();
}
