/** Binary order of text, as SQLite sorts it: below 0 where `a` goes first. Never a language's. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
