import { type LetterFacts, receives } from './letter-receiver.ts';

/** Short messages to a family, in the order in which they are offered. */
export const FAMILY_MESSAGES = [
  'no_show',
  'reregistration',
  'acceptance',
  'reserve',
  'not_accepted',
] as const;
export type FamilyMessageKind = (typeof FAMILY_MESSAGES)[number];

/** What decides which messages fit a child. */
export interface MessageFacts extends LetterFacts {
  /** It did not come within the days of the intake. */
  readonly late: boolean;
}

/**
 * Which messages a family may be sent: those whose letter it would get (letter-receiver.ts), and a
 * call to who did not come. Nobody whose candidacy has ended is written to.
 */
export function messagesFor(facts: MessageFacts): readonly FamilyMessageKind[] {
  if (facts.ended) return [];
  if (facts.designated) {
    if (facts.arrived) return ['acceptance'];
    return facts.late
      ? ['no_show', 'reregistration', 'acceptance']
      : ['reregistration', 'acceptance'];
  }
  if (receives('reserve-letter', facts) === 'gets') return ['reserve'];
  return receives('not-accepted-letter', facts) === 'gets' ? ['not_accepted'] : [];
}
