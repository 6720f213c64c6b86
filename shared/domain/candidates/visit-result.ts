import type { GateValue, Recommendation } from '../../vocabulary.ts';

/** Results of a home visit that one letter answers. */
export const VISIT_VALUES = ['worthy', 'very_urgent', 'failed', 'deferred'] as const;
export type VisitValue = (typeof VISIT_VALUES)[number];

/** Why a visit ended in no, or waits: codes of the catalogue; any other words are kept as written. */
export const VISIT_REASONS = {
  failed: [
    'home_condition',
    'parent_refuses',
    'child_refuses',
    'moved_away',
    'not_found',
    'other_school',
  ],
  deferred: ['not_met', 'documents_incomplete'],
} as const;
export type UnansweredValue = keyof typeof VISIT_REASONS;
export type VisitReason = (typeof VISIT_REASONS)[UnansweredValue][number];

/** Whoever could not be met says nothing about the home: what waits, waits for that unless told. */
export const USUAL_DELAY: VisitReason = 'not_met';

/** A list said no, or that it waits, and not why: recorded as just that, and nothing made up. */
export const NOT_STATED = 'not_stated' as const;

/** Length of a reason in the records. */
export const LONGEST_REASON = 200;

/** The gate answer behind a cell; `recommendation` null leaves it as it was, as the form does. */
export interface VisitAnswer {
  readonly value: GateValue;
  readonly reason: string;
  readonly recommendation: Recommendation | null;
}

export const needsReason = (value: string): value is UnansweredValue =>
  Object.hasOwn(VISIT_REASONS, value);

/**
 * A result of a visit as the text of a cell: '' not visited, `worthy`, `very_urgent`, `passed` (a
 * yes without recommendation), `excepted`, or `failed:` and `deferred:` with why.
 */
export function visitText({ value, reason, recommendation }: VisitAnswer): string {
  if (value === 'open') return '';
  if (value === 'passed')
    return recommendation === null || recommendation === 'none' ? 'passed' : recommendation;
  return needsReason(value) && reason !== '' ? `${value}:${reason}` : value;
}

/**
 * The gate answer behind the text of a cell; a code of `candidates.problems` when it is none, or
 * when a no or a delay does not say why (a reason is part of the record, domain brief R3).
 */
export function readVisitText(text: string): VisitAnswer | 'visit-unknown' | 'visit-reason' {
  if (text === '') return { value: 'open', reason: '', recommendation: null };
  if (text === 'worthy' || text === 'very_urgent')
    return { value: 'passed', reason: '', recommendation: text };
  const [value = '', ...rest] = text.split(':');
  if (!needsReason(value)) return 'visit-unknown';
  const reason = rest.join(':').trim();
  if (reason === '') return 'visit-reason';
  if (reason.length > LONGEST_REASON) return 'visit-unknown';
  return { value, reason, recommendation: null };
}
