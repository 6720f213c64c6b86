import { err, ok, type Result } from '../../result.ts';
import type { LocalDate } from '../../vocabulary.ts';
import { type DayRefusal, decideDay } from './decide-admission.ts';
import { type BedGiven, type BedRefusal, type BedWish, decideBed } from './decide-bed.ts';

/** A bed held, half-open. */
export interface BedSpan {
  readonly id: number;
  readonly bed: string;
  readonly from: LocalDate;
  readonly until: LocalDate | null;
}

export interface StayState {
  readonly name: string;
  readonly from: LocalDate;
  readonly until: LocalDate | null;
  readonly mode: 'residential' | 'day' | 'home';
}

export interface Transfer {
  readonly stay: StayState;
  readonly beds: readonly BedSpan[];
  readonly on: LocalDate;
  readonly today: LocalDate;
  /** Away, and the bed was given to others: comes back by a bed of its own. */
  readonly released: boolean;
  readonly wish: BedWish;
}

export type StayRefusal =
  | { readonly code: 'stays.ended'; readonly name: string; readonly on: LocalDate }
  | { readonly code: 'stays.not-residential'; readonly name: string };

export type TransferRefusal =
  | DayRefusal
  | BedRefusal
  | StayRefusal
  | { readonly code: 'stays.moved-since'; readonly name: string; readonly first: LocalDate }
  | { readonly code: 'stays.same-bed'; readonly name: string }
  | { readonly code: 'stays.bed-released'; readonly name: string };

export interface TransferPlan {
  readonly given: BedGiven;
  /** The bed that ends on the day; null for who lay in none. */
  readonly ends: number | null;
}

/** An open stay of somebody who lives in; everything else has no bed to change. */
function livesIn({ name, until, mode }: StayState): StayRefusal | undefined {
  if (until !== null) return { code: 'stays.ended', name, on: until };
  return mode === 'residential' ? undefined : { code: 'stays.not-residential', name };
}

/** The bed in which somebody lies on a day. */
export const bedOn = (beds: readonly BedSpan[], on: LocalDate): BedSpan | undefined =>
  beds.find(({ from, until }) => from <= on && (until === null || until > on));

/** A move to another bed from a day on: the old bed ends that day, the new one begins (S1). */
export function decideTransfer(of: Transfer): Result<TransferPlan, TransferRefusal> {
  const { stay, on } = of;
  const refusal = livesIn(stay) ?? decideDay(on, of.today, stay.from);
  if (refusal) return err(refusal);
  if (of.released) return err({ code: 'stays.bed-released', name: stay.name });
  const later = of.beds.map(({ from }) => from).filter((from) => from > on);
  const first = later.toSorted().at(-1);
  if (first !== undefined) return err({ code: 'stays.moved-since', name: stay.name, first });
  const now = bedOn(of.beds, on);
  if (now && now.bed === of.wish.bed) return err({ code: 'stays.same-bed', name: stay.name });
  const bed = decideBed(of.wish);
  return bed.ok ? ok({ given: bed.value, ends: now?.id ?? null }) : bed;
}
