import { err, ok, type Result } from '../../result.ts';
import type { LocalDate, ServiceMode } from '../../vocabulary.ts';
import { type BedGiven, type BedRefusal, type BedWish, decideBed } from './decide-bed.ts';
import { type FullHouse, fullHouse, type HouseRoom } from './house-room.ts';

/** An earlier or later stay that the new one would overlap. */
export interface OtherStay {
  readonly from: LocalDate;
  readonly until: LocalDate | null;
}

export interface Admission {
  readonly name: string;
  readonly mode: ServiceMode;
  /** First day of the stay. */
  readonly on: LocalDate;
  readonly today: LocalDate;
  readonly receivedOn: LocalDate;
  readonly closed: boolean;
  readonly eligible: boolean;
  readonly call: 'none' | 'unanswered' | 'accepted';
  readonly agreementOn: LocalDate | null;
  readonly stays: readonly OtherStay[];
  /** Only of who lives in: the bed and the house on that day. */
  readonly bed: BedWish | null;
  readonly room: HouseRoom;
}

export type DayRefusal =
  | { readonly code: 'stays.in-future'; readonly on: LocalDate; readonly today: LocalDate }
  | { readonly code: 'stays.before'; readonly on: LocalDate; readonly first: LocalDate };

export type HouseFull = { readonly code: 'stays.house-full' } & Omit<FullHouse, 'permits'>;

export type AdmissionRefusal =
  | DayRefusal
  | BedRefusal
  | HouseFull
  | { readonly code: 'stays.already-admitted'; readonly name: string }
  | { readonly code: 'stays.not-eligible'; readonly name: string }
  | { readonly code: 'stays.not-accepted'; readonly name: string }
  | { readonly code: 'stays.agreement-missing'; readonly name: string }
  | OpenStayRefusal
  | OverlapRefusal;

type OpenStayRefusal = {
  readonly code: 'stays.open-stay';
  readonly name: string;
  readonly since: LocalDate;
};
type OverlapRefusal = {
  readonly code: 'stays.overlap';
  readonly name: string;
  readonly from: LocalDate;
  readonly until: LocalDate;
};

/** A day that may be recorded: not ahead, and not before what it follows. */
export function decideDay(
  on: LocalDate,
  today: LocalDate,
  first: LocalDate,
): DayRefusal | undefined {
  if (on > today) return { code: 'stays.in-future', on, today };
  return on < first ? { code: 'stays.before', on, first } : undefined;
}

/** One person, one stay: another that is open, or one that covers a day of the new one. */
export function staysInTheWay(
  name: string,
  on: LocalDate,
  stays: readonly OtherStay[],
): OpenStayRefusal | OverlapRefusal | undefined {
  const open = stays.find(({ until }) => until === null);
  if (open) return { code: 'stays.open-stay', name, since: open.from };
  const over = stays.find(({ until }) => until !== null && until > on);
  if (!over) return undefined;
  return { code: 'stays.overlap', name, from: over.from, until: over.until ?? over.from };
}

export const houseFull = ({ effective, held, reserved, limit }: FullHouse): HouseFull => ({
  code: 'stays.house-full',
  effective,
  held,
  reserved,
  limit,
});

function mayComeIn(of: Admission): AdmissionRefusal | undefined {
  const { name, on } = of;
  if (of.closed) return { code: 'stays.already-admitted', name };
  const day = decideDay(on, of.today, of.receivedOn);
  if (day) return day;
  const other = staysInTheWay(name, on, of.stays);
  if (other) return other;
  if (!of.eligible) return { code: 'stays.not-eligible', name };
  if (of.mode !== 'residential') return undefined;
  if (of.call !== 'accepted') return { code: 'stays.not-accepted', name };
  return of.agreementOn === null ? { code: 'stays.agreement-missing', name } : undefined;
}

/**
 * Whether somebody who was called, or who comes by day or is served at home, comes in (guard A6):
 * agreement signed, bed still in service and fitting, no other stay, a place in the house. Answers
 * the bed given; null where the mode needs none.
 */
export function decideAdmission(of: Admission): Result<BedGiven | null, AdmissionRefusal> {
  const refusal = mayComeIn(of);
  if (refusal) return err(refusal);
  if (of.mode !== 'residential' || of.bed === null) return ok(null);
  const bed = decideBed(of.bed);
  if (!bed.ok) return bed;
  const full = fullHouse(of.room);
  return full ? err(houseFull(full)) : bed;
}
