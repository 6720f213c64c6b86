/** The uid of the row of this name; '' where no row has it. */
export const uidOf = (
  rows: readonly { uid: string; name: string }[],
  name: string | null | undefined,
): string => rows.find((row) => row.name === name)?.uid ?? '';
