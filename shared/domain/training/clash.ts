import type { LocalDate } from '../../vocabulary.ts';

/** A lesson that comes back every week; days half-open, 1 is Monday, times `HH:MM`. */
export interface Slot {
  readonly slot: string;
  readonly cohort: string;
  readonly weekday: number;
  readonly start: string;
  readonly end: string;
  readonly from: LocalDate;
  readonly until: LocalDate | null;
  readonly instructor: string | null;
  readonly workshop: string | null;
  /** Everyone who sits in it. */
  readonly people: readonly string[];
}

const FAR = '9999-12-31';

/** Whether two lessons are ever at the same time. */
export const atOneTime = (a: Slot, b: Slot): boolean =>
  a.weekday === b.weekday &&
  a.start < b.end &&
  b.start < a.end &&
  a.from < (b.until ?? FAR) &&
  b.from < (a.until ?? FAR);

export interface Clash {
  readonly kind: 'instructor' | 'workshop' | 'person';
  /** Who or what would be in two places. */
  readonly who: string;
  readonly with: Slot;
}

/** What stands in the way of a lesson: the first clash of each kind, instructor before workshop. */
export function clashesOf(wanted: Slot, others: readonly Slot[]): readonly Clash[] {
  const near = others.filter((other) => other.slot !== wanted.slot && atOneTime(wanted, other));
  const found: Clash[] = [];
  for (const kind of ['instructor', 'workshop'] as const) {
    const own = wanted[kind];
    const other = own === null ? undefined : near.find((one) => one[kind] === own);
    if (own !== null && other) found.push({ kind, who: own, with: other });
  }
  for (const other of near) {
    const person = wanted.people.find((one) => other.people.includes(one));
    if (person === undefined || other.cohort === wanted.cohort) continue;
    return [...found, { kind: 'person', who: person, with: other }];
  }
  return found;
}
