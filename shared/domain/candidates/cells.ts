import type { GateValue, Recommendation } from '../../vocabulary.ts';
import { visitText } from './visit-result.ts';

/** What can be changed in the list itself. The grade decides the level; the visit is a gate. */
export const CELL_FIELDS = ['name', 'sex', 'birthPlace', 'birthDate', 'grade', 'visit'] as const;
export type CellField = (typeof CELL_FIELDS)[number];

/** What of a candidate the cells of its row show. */
export interface CellFacts {
  readonly name: string;
  readonly sex: string;
  readonly birthPlace: string;
  readonly birthDate: string | null;
  readonly grade: number;
  readonly visit: GateValue;
  /** Why the visit was a no or waits; '' for nothing. */
  readonly visitReason: string;
  readonly recommendation: Recommendation;
}

/** The cells of a row as text: dates `YYYY-MM-DD`, '' for nothing. */
export const cellsOf = (facts: CellFacts): Record<CellField, string> => ({
  name: facts.name,
  sex: facts.sex,
  birthPlace: facts.birthPlace,
  birthDate: facts.birthDate ?? '',
  grade: String(facts.grade),
  visit: visitText({
    value: facts.visit,
    reason: facts.visitReason,
    recommendation: facts.recommendation,
  }),
});

/** What came of a cell that could not be stored. */
export interface CellFault {
  readonly uid: string;
  readonly field: CellField;
  /** A key of `candidates.problems` or `candidates.refusals`, or one of the row: gone, stale. */
  readonly problem: string;
  /** With `stale`: what the cell holds now. */
  readonly now: string;
}
