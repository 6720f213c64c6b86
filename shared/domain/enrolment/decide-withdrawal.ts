import { err, ok, type Result } from '../../result.ts';
import type { Level, LocalDate, Sex } from '../../vocabulary.ts';
import type { HeldPlaces } from '../capacity/site-capacity.ts';

/** How a child's time at the school ends (domain brief R4); all of them free seat and bed. */
export const END_REASONS = [
  'withdrawn',
  'transferred_out',
  'dropped_out',
  'expelled',
  'graduated',
  'deceased',
] as const;
export type EndReason = (typeof END_REASONS)[number];

/** A stay in a bed, half-open; `until` null while nobody ended it. */
export interface BedStay {
  readonly id: number;
  readonly from: LocalDate;
  readonly until: LocalDate | null;
}

export interface Withdrawal {
  readonly candidate: string;
  /** Null for who never arrived: there is a call to take back, not a stay to end. */
  readonly arrivedOn: LocalDate | null;
  /** The day the stay ended, where somebody ended it already. */
  readonly endedOn: LocalDate | null;
  readonly stays: readonly BedStay[];
  /** The first day on which the child no longer holds a place. */
  readonly on: LocalDate;
  readonly today: LocalDate;
}

/** Why nothing is ended, each with what the person needs to see. */
export type WithdrawalRefusal =
  | { readonly code: 'enrolments.not-arrived'; readonly candidate: string }
  | {
      readonly code: 'enrolments.already-ended';
      readonly candidate: string;
      readonly endedOn: LocalDate;
    }
  /** A stay lasts a day at least; an arrival that never was is undone, not ended. */
  | {
      readonly code: 'enrolments.ends-before-arrival';
      readonly arrivedOn: LocalDate;
      readonly on: LocalDate;
    };

/** What is written when a child leaves. Stays come first: none may outlast the enrolment. */
export interface WithdrawalPlan {
  readonly on: LocalDate;
  /** Stays that go on after the day: they end on it. */
  readonly shorten: readonly number[];
  /** Stays that would only begin on the day or later: they never come to be. */
  readonly cancel: readonly number[];
  /** The day lies ahead: until then the place is held, and July can be read from February. */
  readonly ahead: boolean;
}

/**
 * Whether and how a child's time at the school ends. Always possible once the child is there, also
 * for a day long past: what is already true can be recorded. Seat and bed are free from `on`.
 */
export function decideWithdrawal(of: Withdrawal): Result<WithdrawalPlan, WithdrawalRefusal> {
  const { candidate, arrivedOn, endedOn, on } = of;
  if (arrivedOn === null) return err({ code: 'enrolments.not-arrived', candidate });
  if (endedOn !== null) return err({ code: 'enrolments.already-ended', candidate, endedOn });
  if (on <= arrivedOn) return err({ code: 'enrolments.ends-before-arrival', arrivedOn, on });
  const lasting = of.stays.filter(({ until }) => until === null || until > on);
  return ok({
    on,
    shorten: lasting.filter(({ from }) => from < on).map(({ id }) => id),
    cancel: lasting.filter(({ from }) => from >= on).map(({ id }) => id),
    ahead: on > of.today,
  });
}

/** The place one child holds: its bed's room, or null while the bed follows. */
export interface OnePlace {
  readonly sex: Sex;
  readonly level: Level;
  readonly bedLevels: readonly Level[] | null;
}

const sameRoomLevels = (a: readonly Level[] | null, b: readonly Level[] | null): boolean =>
  a === null || b === null
    ? a === b
    : a.length === b.length && a.every((level) => b.includes(level));

/**
 * The held places as they are once this child is gone: what the next reserve is looked for with,
 * before anything is written. Throws where nobody holds such a place.
 */
export function heldAfterLeaving(held: readonly HeldPlaces[], leaving: OnePlace): HeldPlaces[] {
  const at = held.findIndex(
    ({ sex, level, bedLevels, count }) =>
      count > 0 &&
      sex === leaving.sex &&
      level === leaving.level &&
      sameRoomLevels(bedLevels, leaving.bedLevels),
  );
  if (at < 0) throw new RangeError(`Nobody holds a place of ${leaving.level} ${leaving.sex}`);
  return held
    .map((row, i) => (i === at ? { ...row, count: row.count - 1 } : row))
    .filter(({ count }) => count > 0);
}
