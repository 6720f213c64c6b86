/** In the order in which they stand: what waits longest is read first. */
export const DUE_GROUPS = ['late', 'today', 'ahead'] as const;
export type DueGroup = (typeof DUE_GROUPS)[number];

/** `left` days until the day of an item; below 0 when it has passed. */
const groupOf = (left: number): DueGroup => {
  if (left < 0) return 'late';
  return left === 0 ? 'today' : 'ahead';
};

/** Every item in exactly one group, the longest overdue first; equal days keep their order. */
export function groupDue<Item extends { readonly left: number }>(
  items: readonly Item[],
): Record<DueGroup, Item[]> {
  const groups: Record<DueGroup, Item[]> = { late: [], today: [], ahead: [] };
  for (const item of items.toSorted((a, b) => a.left - b.left))
    groups[groupOf(item.left)].push(item);
  return groups;
}
