import type { Level, Sex } from '../../vocabulary.ts';
import type { HeldPlaces, SiteCapacity } from '../capacity/site-capacity.ts';
import { shortageReason, type OutcomeReason } from '../order/outcome-reason.ts';
import { SiteSeating } from '../seating/site-seating.ts';

/** One of the reserve list of the frozen run. */
export interface ReserveCandidate {
  readonly code: string;
  readonly level: Level;
  readonly sex: Sex;
  readonly reserveNo: number;
  /** Why this one can no longer be called; null while available. */
  readonly gone: 'called' | 'designated' | 'arrived' | 'closed' | null;
}

/** Somebody ahead on the list who was not proposed, and why. */
export interface PassedOver {
  readonly code: string;
  readonly reserveNo: number;
  readonly reason:
    | OutcomeReason
    | { readonly code: 'gone'; readonly how: Exclude<ReserveCandidate['gone'], null> };
}

export interface NextReserve {
  /** The first who fits; null when nobody of the level does. */
  readonly next: ReserveCandidate | null;
  /** Everyone ahead of them, in order; the whole list when nobody fits. */
  readonly passedOver: readonly PassedOver[];
}

/**
 * Who may follow on a place that became free: the first of the level's reserve who fits with seat,
 * bed and ceiling as they are after the withdrawal, and everyone passed over with the reason. A
 * proposal only: the school asks, the agency decides (domain brief R4).
 */
export function nextReserve(
  level: Level,
  reserves: readonly ReserveCandidate[],
  capacity: SiteCapacity,
  held: readonly HeldPlaces[],
): NextReserve {
  const seating = SiteSeating.of(capacity, held);
  const passedOver: PassedOver[] = [];
  const queue = reserves
    .filter((one) => one.level === level)
    .toSorted((a, b) => a.reserveNo - b.reserveNo);
  for (const one of queue) {
    const { code, reserveNo, gone } = one;
    const shortage = gone === null ? seating.shortage(one) : null;
    if (gone !== null) passedOver.push({ code, reserveNo, reason: { code: 'gone', how: gone } });
    else if (shortage === null) return { next: one, passedOver };
    else passedOver.push({ code, reserveNo, reason: shortageReason(shortage, one, capacity) });
  }
  return { next: null, passedOver };
}
