import type { GateValue, Recommendation } from '../../vocabulary.ts';

/** What can be changed in the list itself. The grade decides the level; the visit is a gate. */
export const CELL_FIELDS = ['name', 'sex', 'birthPlace', 'birthDate', 'grade', 'visit'] as const;
export type CellField = (typeof CELL_FIELDS)[number];

/** Results of a home visit that one letter answers; '' is not visited yet. */
export const VISIT_RESULTS = ['', 'worthy', 'very_urgent', 'failed', 'deferred'] as const;
export type VisitResult = (typeof VISIT_RESULTS)[number];

export const isVisitResult = (text: string): text is VisitResult =>
  (VISIT_RESULTS as readonly string[]).includes(text);

/** What of a candidate the cells of its row show. */
export interface CellFacts {
  readonly name: string;
  readonly sex: string;
  readonly birthPlace: string;
  readonly birthDate: string | null;
  readonly grade: number;
  readonly visit: GateValue;
  readonly recommendation: Recommendation;
}

/** The cells of a row as text: dates `YYYY-MM-DD`, '' for nothing. */
export const cellsOf = (facts: CellFacts): Record<CellField, string> => ({
  name: facts.name,
  sex: facts.sex,
  birthPlace: facts.birthPlace,
  birthDate: facts.birthDate ?? '',
  grade: String(facts.grade),
  visit: visitText(facts),
});

/** A visit that was a yes shows what it recommended; an exception shows itself. */
function visitText({ visit, recommendation }: CellFacts): string {
  if (visit === 'open') return '';
  if (visit !== 'passed') return visit;
  return recommendation === 'none' ? 'passed' : recommendation;
}

/**
 * The gate answer behind the result of a visit; its reason is a code of the catalogue. Whatever is
 * no yes leaves the recommendation as it was, as the form does.
 */
export function visitAnswer(result: VisitResult): {
  readonly value: GateValue;
  readonly reason: string;
  readonly recommendation: Recommendation | null;
} {
  switch (result) {
    case '':
      return { value: 'open', reason: '', recommendation: null };
    case 'failed':
      return { value: 'failed', reason: 'home_condition', recommendation: null };
    case 'deferred':
      return { value: 'deferred', reason: 'not_met', recommendation: null };
    default:
      return { value: 'passed', reason: '', recommendation: result };
  }
}

/** What came of a cell that could not be stored. */
export interface CellFault {
  readonly uid: string;
  readonly field: CellField;
  /** A key of `candidates.problems` or `candidates.refusals`, or one of the row: gone, stale. */
  readonly problem: string;
  /** With `stale`: what the cell holds now. */
  readonly now: string;
}
