/** A name as it is printed, and the key it sorts by (architecture, decision 7). */
export interface Named {
  readonly name: string;
  readonly nameKey: string;
  /** Tells two people of the same name apart, so that the order never depends on the query. */
  readonly code: string;
}

/** Binary order of two texts. */
export function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Order of names on every paper: stored name key, then name, then code; binary. */
export const byName = (a: Named, b: Named): number =>
  compare(a.nameKey, b.nameKey) || compare(a.name, b.name) || compare(a.code, b.code);
