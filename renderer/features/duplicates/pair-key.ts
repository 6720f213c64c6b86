/** A pair in the address: the uids of the two people. */
export const pairKey = (row: {
  readonly first: { readonly person: string };
  readonly second: { readonly person: string };
}): string => `${row.first.person} ${row.second.person}`;
