import type { LocalDate } from '../../vocabulary.ts';

/**
 * How far a request has come (domain-facility 7.2), derived from what is recorded and never set by
 * hand. Parking is apart: it ends by itself on its day.
 */
export const APPLICATION_STATES = [
  'received',
  'documents',
  'assessment',
  'conference',
  'waiting',
  'called',
  'accepted',
  'closed',
] as const;
export type ApplicationState = (typeof APPLICATION_STATES)[number];

export interface ApplicationFacts {
  readonly closed: boolean;
  /** The call that holds a bed, and its answer. */
  readonly call: 'none' | 'unanswered' | 'accepted';
  readonly decision: 'eligible' | 'rejected' | 'referred_out' | null;
  readonly documentsReceived: number;
  readonly documentsMissing: number;
  readonly assessedOn: LocalDate | null;
}

/** The step that a request stands at: what comes next is what is missing. */
export function applicationState(facts: ApplicationFacts): ApplicationState {
  if (facts.closed) return 'closed';
  if (facts.call === 'accepted') return 'accepted';
  if (facts.call === 'unanswered') return 'called';
  if (facts.decision === 'eligible') return 'waiting';
  if (facts.documentsMissing > 0) return facts.documentsReceived > 0 ? 'documents' : 'received';
  return facts.assessedOn === null ? 'assessment' : 'conference';
}
