/** One child of a list that was printed, by its code "BB26-0214". */
export interface Coded {
  readonly candidate: string;
  readonly code: string;
}

const digitsOf = (code: string): string => code.replace(/^.*-/, '').replace(/^0+(?=\d)/, '');

/**
 * The children whose codes somebody types off a printed list, with spaces or commas between them:
 * the whole code, or its number with or without the zeros before it. What fits nobody, or several,
 * is answered as it was typed.
 */
export function tickedCodes(
  text: string,
  list: readonly Coded[],
): { readonly candidates: readonly string[]; readonly unknown: readonly string[] } {
  const candidates = new Set<string>();
  const unknown: string[] = [];
  for (const typed of text.split(/[\s,;]+/).filter((part) => part !== '')) {
    const wanted = typed.toUpperCase();
    const whole = list.filter(({ code }) => code.toUpperCase() === wanted);
    const fitting =
      whole.length > 0 || !/^\d+$/.test(wanted)
        ? whole
        : list.filter(({ code }) => digitsOf(code) === digitsOf(wanted));
    const [only, ...others] = fitting;
    if (only === undefined || others.length > 0) unknown.push(typed);
    else candidates.add(only.candidate);
  }
  return { candidates: [...candidates], unknown };
}
