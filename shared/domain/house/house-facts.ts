import type { LocalDate, Sex, Zone } from '../../vocabulary.ts';

/** Half-open: `from` counts, `until` does not; null while nobody has ended it. */
export interface Span {
  readonly from: LocalDate;
  readonly until: LocalDate | null;
}

export interface HouseBed extends Span {
  readonly bed: string;
  readonly sex: Sex;
  readonly zone: Zone;
  /** In a room that a wheelchair enters and turns in. */
  readonly wheelchair: boolean;
}

/** A bed that nobody can be given meanwhile: repair, dirty, isolation, closed. */
export interface Outage extends Span {
  readonly bed: string;
}

/** A residential stay. Same day in and out: 0 nights, held on no day. */
export interface HouseStay extends Span {
  readonly stay: string;
  readonly sex: Sex;
}

export interface BedHeld extends Span {
  readonly stay: string;
  readonly bed: string;
}

export interface LeaveSpan extends Span {
  readonly stay: string;
  /** The day on which a person gave the bed to others; null while it waits for who is away. */
  readonly releasedOn: LocalDate | null;
}

/** A bed held for somebody who was called, from the call until it ends. */
export interface CallSpan extends Span {
  readonly bed: string;
}

/** Entries of a capacity ledger: the latest at or before a day holds. */
export interface LedgerStep {
  readonly from: LocalDate;
  readonly seats: number;
}

/** Everything that the numbers of a house on a day follow from (domain-facility 7.3). */
export interface HouseFacts {
  readonly rated: readonly LedgerStep[];
  /** What of it is run at present; empty while nobody has set it: then the rated number holds. */
  readonly operational: readonly LedgerStep[];
  readonly beds: readonly HouseBed[];
  readonly outages: readonly Outage[];
  readonly stays: readonly HouseStay[];
  readonly held: readonly BedHeld[];
  readonly leaves: readonly LeaveSpan[];
  readonly calls: readonly CallSpan[];
}

export const covers = ({ from, until }: Span, day: LocalDate): boolean =>
  from <= day && (until === null || until > day);

/** The number that holds on a day; undefined before the first entry. Entries in order of their days. */
export const ledgerOn = (steps: readonly LedgerStep[], day: LocalDate): number | undefined =>
  steps.findLast(({ from }) => from <= day)?.seats;
