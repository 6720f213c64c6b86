import { addDays } from '../../days.ts';
import type { LocalDate } from '../../vocabulary.ts';

/** What may follow an arrival, in the order in which a new pupil needs it. */
export const FOLLOW_UPS = ['bed', 'class', 'health', 'nis'] as const;
export type FollowUp = (typeof FOLLOW_UPS)[number];

/** One thing that a pupil who has come still lacks. */
export interface Lacking {
  readonly what: FollowUp;
  /** Day of the arrival. */
  readonly from: LocalDate;
  /** A day that somebody promised for it; null where none did. */
  readonly promised: LocalDate | null;
  readonly uid: string;
  readonly name: string;
  readonly nameKey: string;
}

/** One task: of how many pupils, by when the first, and whose that is. */
export interface FollowTask {
  readonly what: FollowUp;
  readonly people: number;
  readonly on: LocalDate;
  readonly first: { readonly uid: string; readonly name: string };
}

/** By when one thing is to follow: the promised day, else so many days after the arrival. */
export const followDay = ({ from, promised }: Lacking, days: number): LocalDate =>
  promised ?? addDays(from, days);

/**
 * What is to follow the arrivals, a task a kind, with its earliest day. Of several pupils of that
 * day the first by name stands for them.
 */
export function followTasks(lacking: readonly Lacking[], days: number): FollowTask[] {
  return FOLLOW_UPS.flatMap((what) => {
    const own = lacking
      .filter((one) => one.what === what)
      .map((one) => ({ ...one, on: followDay(one, days) }))
      .toSorted((a, b) => compare(a.on, b.on) || compare(a.nameKey, b.nameKey));
    const [first] = own;
    if (first === undefined) return [];
    const { on, uid, name } = first;
    return [{ what, people: own.length, on, first: { uid, name } }];
  });
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
