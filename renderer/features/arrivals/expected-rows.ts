import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { nameKey } from '#shared/domain/people/name-key.ts';
import type { Level } from '#shared/vocabulary.ts';

export type ExpectedRow = OutputOf<Contract['arrivals']['expected']>[number];

/** The parts of the screen: the desk, who is expected, and who is proposed as absent. */
export const PARTS = ['desk', 'waiting', 'late'] as const;
export type Part = (typeof PARTS)[number];

interface ExpectedFilter {
  readonly part: Part;
  readonly level: Level | null;
  readonly text: string;
}

/** Rows of a part and level whose name, code, guardian or field officer holds what was typed. */
export function rowsMatching(
  rows: readonly ExpectedRow[],
  { part, level, text }: ExpectedFilter,
): readonly ExpectedRow[] {
  const wanted = nameKey(text);
  return rows.filter(
    (row) =>
      (part !== 'late' || row.late) &&
      (level === null || row.level === level) &&
      (wanted === '' ||
        [row.name, row.code, row.guardian ?? '', row.officer].some((one) =>
          nameKey(one).includes(wanted),
        )),
  );
}
