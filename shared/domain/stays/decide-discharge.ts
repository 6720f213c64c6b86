import { err, ok, type Result } from '../../result.ts';
import type { LocalDate } from '../../vocabulary.ts';
import { type DayRefusal, decideDay } from './decide-admission.ts';
import type { BedSpan, StayState } from './decide-transfer.ts';
import type { StayEndReason } from './stay-words.ts';

export interface LeaveToEnd {
  readonly id: number;
  readonly from: LocalDate;
  readonly until: LocalDate | null;
  readonly releasedOn: LocalDate | null;
}

export interface Discharge {
  readonly stay: StayState;
  readonly beds: readonly BedSpan[];
  readonly leaves: readonly LeaveToEnd[];
  /** The first day on which bed and place are free: the day of going, never of the order. */
  readonly on: LocalDate;
  readonly today: LocalDate;
  readonly reason: StayEndReason;
  readonly note: string;
}

export type DischargeRefusal =
  | DayRefusal
  | { readonly code: 'stays.ended'; readonly name: string; readonly on: LocalDate }
  | { readonly code: 'stays.note-needed'; readonly reason: StayEndReason }
  | { readonly code: 'stays.later-event'; readonly on: LocalDate; readonly last: LocalDate };

export interface DischargePlan {
  readonly endBed: number | null;
  /** The leave that ends because nobody comes back from it. */
  readonly endLeave: number | null;
  /** A leave that was planned for later and never begins. */
  readonly dropLeave: number | null;
  /** A death is an incident too, entered in the same step (S7). */
  readonly death: boolean;
}

const NEEDS_NOTE: ReadonlySet<StayEndReason> = new Set(['other', 'died']);

/** The last thing on record that a discharge cannot go back before. */
function lastEvent({ beds, leaves, stay, today }: Discharge): LocalDate {
  const days = [
    stay.from,
    ...beds.flatMap(({ from, until }) => [from, until ?? from]),
    ...leaves
      .filter(({ from, until }) => from <= today || until !== null)
      .flatMap(({ from, until, releasedOn }) => [from, until ?? from, releasedOn ?? from]),
  ];
  return days.toSorted().at(-1) ?? stay.from;
}

/** Whether and how a stay ends (S6). Missing papers are tasks afterwards, never a wall. */
export function decideDischarge(of: Discharge): Result<DischargePlan, DischargeRefusal> {
  const { stay, on } = of;
  if (stay.until !== null) return err({ code: 'stays.ended', name: stay.name, on: stay.until });
  const day = decideDay(on, of.today, stay.from);
  if (day) return err(day);
  if (NEEDS_NOTE.has(of.reason) && of.note === '') {
    return err({ code: 'stays.note-needed', reason: of.reason });
  }
  const last = lastEvent(of);
  if (on < last) return err({ code: 'stays.later-event', on, last });
  const open = of.leaves.find(({ until }) => until === null);
  const begun = open !== undefined && open.from <= on;
  return ok({
    endBed: of.beds.find(({ until }) => until === null)?.id ?? null,
    endLeave: begun ? open.id : null,
    dropLeave: open !== undefined && !begun ? open.id : null,
    death: of.reason === 'died',
  });
}
