import { err, ok, type Result } from '../../result.ts';
import type { LocalDate } from '../../vocabulary.ts';
import { type DayRefusal, decideDay } from './decide-admission.ts';
import type { StayState } from './decide-transfer.ts';
import type { LeaveKind } from './stay-words.ts';

/** What a leave must say, besides its kind and day. */
export const LEAVE_FACTS = [
  'time',
  'due',
  'destination',
  'companion',
  'phone',
  'decided_by',
] as const;
export type LeaveFact = (typeof LEAVE_FACTS)[number];

export interface LeaveWish {
  readonly kind: LeaveKind;
  readonly from: LocalDate;
  readonly time: string | null;
  readonly due: LocalDate | null;
  /** Of a hospital leave: which one. */
  readonly destination: string;
  readonly companion: string;
  readonly phone: string;
  /** Who approved it; of an unauthorised one, who noticed it. */
  readonly decidedBy: string;
}

/** Which facts each kind cannot do without (domain-facility S2, product.md). */
export const NEEDED: Readonly<Record<LeaveKind, readonly LeaveFact[]>> = {
  home: ['decided_by', 'companion', 'phone', 'due'],
  holiday: ['decided_by', 'companion', 'phone', 'due'],
  hospital: ['destination', 'time', 'decided_by'],
  internship: ['decided_by', 'destination', 'due'],
  unauthorised: ['time', 'decided_by'],
};

/** What a leave of its kind still lacks. */
export function missingFacts(leave: LeaveWish): readonly LeaveFact[] {
  const has: Record<LeaveFact, boolean> = {
    time: leave.time !== null,
    due: leave.due !== null,
    destination: leave.destination !== '',
    companion: leave.companion !== '',
    phone: leave.phone !== '',
    decided_by: leave.decidedBy !== '',
  };
  return NEEDED[leave.kind].filter((fact) => !has[fact]);
}

export interface LeaveSpanOf {
  readonly from: LocalDate;
  readonly until: LocalDate | null;
}

export type LeaveRefusal =
  | DayRefusal
  | { readonly code: 'stays.ended'; readonly name: string; readonly on: LocalDate }
  | { readonly code: 'stays.away'; readonly name: string; readonly since: LocalDate }
  | { readonly code: 'stays.leave-facts'; readonly missing: readonly LeaveFact[] }
  | { readonly code: 'stays.due-before'; readonly due: LocalDate; readonly from: LocalDate };

/**
 * Whether somebody goes on leave. A planned one may be entered ahead; what nobody planned has
 * happened already. No two leaves of one person overlap.
 */
export function decideLeave(
  leave: LeaveWish,
  stay: StayState,
  leaves: readonly LeaveSpanOf[],
  today: LocalDate,
): Result<LeaveWish, LeaveRefusal> {
  const { name } = stay;
  if (stay.until !== null) return err({ code: 'stays.ended', name, on: stay.until });
  const missing = missingFacts(leave);
  if (missing.length > 0) return err({ code: 'stays.leave-facts', missing });
  const ahead = leave.kind === 'unauthorised' ? today : leave.from;
  const day = decideDay(leave.from, leave.from > today ? ahead : today, stay.from);
  if (day) return err(day);
  if (leave.due !== null && leave.due < leave.from) {
    return err({ code: 'stays.due-before', due: leave.due, from: leave.from });
  }
  const other = leaves.find(({ until }) => until === null || until > leave.from);
  return other ? err({ code: 'stays.away', name, since: other.from }) : ok(leave);
}
