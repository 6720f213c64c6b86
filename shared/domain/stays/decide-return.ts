import { err, ok, type Result } from '../../result.ts';
import type { LocalDate } from '../../vocabulary.ts';
import { type DayRefusal, decideDay } from './decide-admission.ts';
import { daysBetween } from '../../days.ts';

/** A leave that nobody has ended. */
export interface OpenLeave {
  readonly from: LocalDate;
  readonly due: LocalDate | null;
  /** The day on which the bed was given to others. */
  readonly releasedOn: LocalDate | null;
}

type AwayRefusal = DayRefusal | { readonly code: 'stays.not-away'; readonly name: string };
export type ReturnRefusal =
  | AwayRefusal
  | { readonly code: 'stays.bed-released'; readonly name: string };
export type ReturnToBedRefusal =
  | AwayRefusal
  | { readonly code: 'stays.not-released'; readonly name: string };

const lateDays = ({ due }: OpenLeave, on: LocalDate): number =>
  due === null ? 0 : Math.max(0, daysBetween(due, on));

/** Back from leave (S3): late is a mark, never a refusal. Whose bed was released comes by `toBed`. */
export function decideReturn(
  name: string,
  leave: OpenLeave | undefined,
  { on, today }: { readonly on: LocalDate; readonly today: LocalDate },
): Result<{ readonly lateDays: number }, ReturnRefusal> {
  if (!leave) return err({ code: 'stays.not-away', name });
  const day = decideDay(on, today, leave.from);
  if (day) return err(day);
  if (leave.releasedOn !== null) return err({ code: 'stays.bed-released', name });
  return ok({ lateDays: lateDays(leave, on) });
}

/** Back to a house whose bed was given away (S5): a place and a bed are needed anew. */
export function decideReturnToBed(
  name: string,
  leave: OpenLeave | undefined,
  { on, today }: { readonly on: LocalDate; readonly today: LocalDate },
): Result<{ readonly lateDays: number }, ReturnToBedRefusal> {
  if (!leave) return err({ code: 'stays.not-away', name });
  if (leave.releasedOn === null) return err({ code: 'stays.not-released', name });
  const day = decideDay(on, today, leave.releasedOn);
  return day ? err(day) : ok({ lateDays: lateDays(leave, on) });
}

/** Giving the bed of somebody on leave to others: a person decides, with a reason (S5). */
export function decideRelease(
  name: string,
  leave: OpenLeave | undefined,
  { on, today }: { readonly on: LocalDate; readonly today: LocalDate },
): Result<null, ReturnRefusal> {
  if (!leave) return err({ code: 'stays.not-away', name });
  if (leave.releasedOn !== null) return err({ code: 'stays.bed-released', name });
  const day = decideDay(on, today, leave.from);
  return day ? err(day) : ok(null);
}
