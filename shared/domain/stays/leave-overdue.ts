import type { LocalDate } from '../../vocabulary.ts';
import { daysBetween } from '../../days.ts';
import type { LeaveKind } from './stay-words.ts';

/** Days of lateness after which the program suggests to release the bed; a person decides. */
export interface HoldDays {
  readonly usual: number;
  readonly hospital: number;
  readonly unauthorised: number;
}
export const DEFAULT_HOLD_DAYS: HoldDays = { usual: 14, hospital: 30, unauthorised: 7 };

export interface LeaveNow {
  readonly kind: LeaveKind;
  readonly from: LocalDate;
  readonly due: LocalDate | null;
  readonly releasedOn: LocalDate | null;
}

export interface Lateness {
  /** Days since the day they should have been back; 0 while they are not late. */
  readonly daysLate: number;
  readonly suggestRelease: boolean;
  /** Days of patience for this kind. */
  readonly hold: number;
}

const holdOf = (kind: LeaveKind, hold: HoldDays): number =>
  kind === 'hospital' || kind === 'unauthorised' ? hold[kind] : hold.usual;

/**
 * How late somebody is (S4). Without a day of return an unauthorised leave is late from its first
 * day on, a hospital stay never: both count their patience from the day they began.
 */
export function leaveOverdue(leave: LeaveNow, today: LocalDate, holds: HoldDays): Lateness {
  const hold = holdOf(leave.kind, holds);
  const since = Math.max(0, daysBetween(leave.due ?? leave.from, today));
  const isLate = leave.due !== null || leave.kind === 'unauthorised';
  return {
    daysLate: isLate ? since : 0,
    suggestRelease: leave.releasedOn === null && since > hold,
    hold,
  };
}
