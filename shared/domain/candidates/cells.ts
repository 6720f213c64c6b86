import type { GateValue, Recommendation } from '../../vocabulary.ts';
import type { OwnField } from '../own-columns/own-field.ts';
import { visitText } from './visit-result.ts';

/** What can be changed in the list itself. The grade decides the level; the visit is a gate. */
export const CELL_FIELDS = ['name', 'sex', 'birthPlace', 'birthDate', 'grade', 'visit'] as const;
export type CellField = (typeof CELL_FIELDS)[number];
/** A cell of the list: of the record, or of a column of the office. */
export type AnyCellField = CellField | OwnField;

export const isCellField = (field: string): field is CellField =>
  (CELL_FIELDS as readonly string[]).includes(field);

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
  readonly field: AnyCellField;
  /**
   * A key of `candidates.problems` or `candidates.refusals`, or of the row: gone, stale; in a column
   * of the office: `own-gone`, or `own-` and the kind it is not of.
   */
  readonly problem: string;
  /** With `stale`: what the cell holds now. */
  readonly now: string;
}
