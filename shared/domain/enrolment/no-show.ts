import { addDays } from '../../days.ts';
import type { LocalDate } from '../../vocabulary.ts';
import type { CloseReason } from '../candidates/close-reasons.ts';

/** Days after which somebody who did not come is proposed as absent, unless the intake says otherwise. */
export const NO_SHOW_DAYS = 3;

/** Why a signed child did not come (domain brief R3), the usual one first. */
export const NO_SHOW_REASONS = [
  'did_not_come',
  'parent_refuses',
  'child_refuses',
  'not_ready_to_board',
  'cares_for_parent',
  'other_school',
  'moved_away',
  'not_found',
  'deceased',
  'other',
] as const satisfies readonly CloseReason[];

export interface AwaitedSince {
  /** First day of school of the intake. */
  readonly termStartsOn: LocalDate;
  /** Of the decree that names the child; an amendment may follow weeks later. */
  readonly signedOn: LocalDate;
  /** Calendar days that the intake gives. */
  readonly days: number;
}

/**
 * The last day on which a child is simply expected: so many days after the first day of school, or
 * after the decree where that is later. From the next day on the absence is proposed, and only
 * proposed: a person records it with a reason.
 */
export const awaitedUntil = ({ termStartsOn, signedOn, days }: AwaitedSince): LocalDate =>
  addDays(signedOn > termStartsOn ? signedOn : termStartsOn, days);

/** Whether the absence is to be proposed on a day. */
export const isOverdue = (until: LocalDate, today: LocalDate): boolean => today > until;
