import type { Gate, Stage } from '../../vocabulary.ts';

/** What the list knows of a candidate's way to the next stage. */
interface OnItsWay {
  readonly stage: Stage;
  readonly missingCount: number;
  readonly missingNext: Gate | null;
  readonly closedReason: string | null;
}

/** The last column of the list, before it has words; screen and file say the same. */
export type MissingCell =
  | { readonly kind: 'closed'; readonly reason: string }
  | { readonly kind: 'complete' }
  | { readonly kind: 'unvisited' }
  | { readonly kind: 'gate'; readonly gate: Gate }
  | { readonly kind: 'things'; readonly count: number };

/** What keeps a candidate from the next stage; of one that ended, why. */
export function missingCell({
  stage,
  missingCount,
  missingNext,
  closedReason,
}: OnItsWay): MissingCell {
  if (stage === 'closed') return { kind: 'closed', reason: closedReason ?? '' };
  if (missingNext === null) return { kind: 'complete' };
  if (stage === 'proposed' && missingNext === 'home_visit') return { kind: 'unvisited' };
  return missingCount === 1
    ? { kind: 'gate', gate: missingNext }
    : { kind: 'things', count: missingCount };
}
