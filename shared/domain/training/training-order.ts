import type { LocalDate } from '../../vocabulary.ts';
import {
  compareWaitlist,
  type WaitlistFacts,
  type WaitlistPolicy,
} from '../waitlist/waitlist-order.ts';

/** Somebody who waits for a training seat, with what the order of the house looks at. */
export interface SeatWaiter {
  readonly desil: number | null;
  readonly withoutIdentity: boolean;
  readonly vulnerability: WaitlistFacts['vulnerability'];
  /** Since when they wait for this seat. */
  readonly waitingSince: LocalDate;
  readonly drawNumber: string;
}

/** Beds and emergencies are no matter of a training seat: the other keys order as for a place. */
const factsOf = (one: SeatWaiter): WaitlistFacts => ({
  ...one,
  returning: false,
  emergency: false,
  number: '',
});

/** The waiting list of training seats, in the one order of product.md. */
export const orderSeatWaiters = <W extends SeatWaiter>(
  waiters: readonly W[],
  policy: WaitlistPolicy,
): W[] => waiters.toSorted((a, b) => compareWaitlist(factsOf(a), factsOf(b), policy));
