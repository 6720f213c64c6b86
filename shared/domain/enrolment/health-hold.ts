import type { LocalDate } from '../../vocabulary.ts';
import type { GateAnswer } from '../gates/gate-need.ts';

/**
 * Until when the seat of a signed child is kept while a health result is awaited (domain brief R3,
 * on_hold; illness never rejects): the review date of a deferred health check. Null where none is set.
 */
export const heldUntil = (health: GateAnswer | undefined): LocalDate | null =>
  health?.value === 'deferred' ? (health.dueOn ?? null) : null;

export type Hold =
  | 'none'
  /** The seat is kept: nobody is proposed as absent. What a person knows can still be recorded. */
  | 'held'
  /** The review date has come: a person looks again. Nothing lapses by itself. */
  | 'review';

export function holdOn(until: LocalDate | null, today: LocalDate): Hold {
  if (until === null) return 'none';
  return today < until ? 'held' : 'review';
}
