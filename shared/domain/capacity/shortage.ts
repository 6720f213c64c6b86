/** Children ready to be ordered beside the places there are for them. */
export type Balance =
  | { readonly kind: 'places-more'; readonly by: number }
  | { readonly kind: 'children-more'; readonly by: number }
  | { readonly kind: 'even'; readonly by: 0 };

/**
 * How many more places than ready children there are, or the other way. Of a site it takes the
 * seating's total, never the sum of the levels: they share beds and the ceiling.
 */
export function balanceOf(places: number, ready: number): Balance {
  if (places > ready) return { kind: 'places-more', by: places - ready };
  if (ready > places) return { kind: 'children-more', by: ready - places };
  return { kind: 'even', by: 0 };
}
