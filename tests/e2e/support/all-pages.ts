/** Every row of a paged read, in its order. */
export async function allPages<Row>(
  page: (window: { readonly offset: number; readonly limit: number }) => Promise<readonly Row[]>,
  limit = 1000,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (;;) {
    const some = await page({ offset: rows.length, limit });
    rows.push(...some);
    if (some.length < limit) return rows;
  }
}
