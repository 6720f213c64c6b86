import type { FamilyLetterKind } from './family-letters.ts';
import type { OutcomeReason } from '../order/outcome-reason.ts';

/** What decides whether a family gets a letter. */
export interface LetterFacts {
  /** Null for a name that a decree names. */
  readonly outcome: 'admitted' | 'reserve' | 'left_out' | null;
  /** Place in the order; null for who never stood in it. */
  readonly rank: number | null;
  readonly reasons: readonly OutcomeReason[];
  /** The candidacy has ended: the family said no, moved away, the child died. */
  readonly ended: boolean;
  /** A standing decree names the child. */
  readonly designated: boolean;
  readonly arrived: boolean;
}

/** Why somebody whom the letter is about gets none, or that they do. */
export type Receives = 'gets' | 'still-checked' | 'ended' | 'designated' | 'arrived';

/** Nothing more is being looked at: only then does anybody hear a no. */
const FINAL: ReadonlySet<OutcomeReason['code']> = new Set(['desil-not-admitted', 'gate-failed']);

const isAbout = (letter: FamilyLetterKind, { outcome }: LetterFacts): boolean => {
  switch (letter) {
    case 'reserve-letter':
      return outcome === 'reserve';
    case 'not-accepted-letter':
      return outcome === 'left_out';
    case 'parent-statement':
      return outcome !== 'left_out';
    default:
      return outcome === null;
  }
};

/**
 * Whether the family of a child gets this letter. Null where it is not about the child at all. Nobody
 * who is still being checked is told no, nobody in a decree that they wait, and where a candidacy has
 * ended the family is not written to any more.
 */
export function receives(letter: FamilyLetterKind, of: LetterFacts): Receives | null {
  if (!isAbout(letter, of)) return null;
  if (of.ended) return 'ended';
  if (letter === 'reregistration-letter' && of.arrived) return 'arrived';
  if (letter !== 'reserve-letter' && letter !== 'not-accepted-letter') return 'gets';
  if (of.designated) return 'designated';
  const isFinal = of.rank !== null || of.reasons.some(({ code }) => FINAL.has(code));
  return isFinal ? 'gets' : 'still-checked';
}
