/**
 * One recorded change of one row. An insert has no `before`, a removal no `after`; an update holds
 * the changed columns only. Values are what SQLite stores.
 */
export interface RowChange {
  readonly table: string;
  readonly id: number;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
}

export const pick = (
  row: Readonly<Record<string, unknown>>,
  names: readonly string[],
): Record<string, unknown> => Object.fromEntries(names.map((name) => [name, row[name]]));

/** The names in `patch` whose value differs from the row's. */
export const changedColumns = (
  row: Readonly<Record<string, unknown>>,
  patch: Readonly<Record<string, unknown>>,
): string[] => Object.keys(patch).filter((name) => row[name] !== patch[name]);
