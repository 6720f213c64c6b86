import { Temporal } from 'temporal-polyfill';

/** What rotation looks at. `madeOn` is the local day in the manifest; it may lie, so it only adds. */
export interface Rotatable {
  readonly seq: number;
  readonly madeOn: string;
  readonly state: 'verified' | 'unproven' | 'damaged';
}

/** How many backups stay (product decision; research: Anki thins likewise). */
export const KEEP = { newest: 10, days: 14, weeks: 8, months: 12 } as const;

/**
 * The sequence numbers that may go, oldest first. The ten newest numbers stay; beyond them the newest
 * of each of the 14 latest days, 8 weeks and 12 months that have one. Order is the number's: a wrong
 * clock can only make more stay. The last verified backup never goes, damaged ones stay out of every
 * slot (they go once ten newer ones are there), and while `paused`, after a restore or a failed
 * check, nothing goes at all.
 */
export function expendable(backups: readonly Rotatable[], paused: boolean): number[] {
  if (paused) return [];
  const newestFirst = backups.toSorted((a, b) => b.seq - a.seq);
  const keep = new Set(newestFirst.slice(0, KEEP.newest).map((b) => b.seq));
  const lastVerified = newestFirst.find((b) => b.state === 'verified');
  if (lastVerified) keep.add(lastVerified.seq);
  const sound = newestFirst.filter((b) => b.state !== 'damaged');
  for (const seq of newestOfEach(sound, (day) => day, KEEP.days)) keep.add(seq);
  for (const seq of newestOfEach(sound, weekOf, KEEP.weeks)) keep.add(seq);
  for (const seq of newestOfEach(sound, (day) => day.slice(0, 7), KEEP.months)) keep.add(seq);
  return newestFirst
    .filter((b) => !keep.has(b.seq))
    .map((b) => b.seq)
    .toReversed();
}

/** The newest number of each period, for the `count` periods met first when walking back by number. */
function newestOfEach(
  newestFirst: readonly Rotatable[],
  periodOf: (day: string) => string,
  count: number,
): number[] {
  const found = new Map<string, number>();
  for (const { seq, madeOn } of newestFirst) {
    const period = periodOf(madeOn);
    if (!found.has(period) && found.size < count) found.set(period, seq);
  }
  return [...found.values()];
}

/** The Monday of the day's week. */
function weekOf(day: string): string {
  const date = Temporal.PlainDate.from(day);
  return date.subtract({ days: date.dayOfWeek - 1 }).toString();
}
