import { LEVELS, type Level, type LocalDate, type Sex } from '../../vocabulary.ts';

/** What changes places on a day, in the order in which a day tells it: people, room, calendar. */
export const CHANGE_KINDS = [
  'planned-end',
  'leaving',
  'arriving',
  'class-opens',
  'class-closes',
  'class-seats',
  'ceiling',
  'beds-open',
  'beds-close',
  'permit-begins',
  'permit-ends',
  'intake-opens',
  'intake-closes',
  'meeting',
  'term-starts',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** One thing known today that happens on a day to come. */
export interface PlaceChange {
  readonly on: LocalDate;
  readonly kind: ChangeKind;
  /** Class, room, intake; empty where the kind says it all. */
  readonly name: string;
  readonly level: Level | null;
  readonly sex: Sex | null;
  /** People, seats, beds, or the new number of the ledger. */
  readonly count: number;
  /** Of closing beds: who still lies in one on that day. */
  readonly toMove: number;
}

export interface ChangeDay {
  readonly on: LocalDate;
  readonly changes: readonly PlaceChange[];
}

const levelOrder = (level: Level | null): number => (level === null ? -1 : LEVELS.indexOf(level));

const compare = (a: PlaceChange, b: PlaceChange): number =>
  CHANGE_KINDS.indexOf(a.kind) - CHANGE_KINDS.indexOf(b.kind) ||
  levelOrder(a.level) - levelOrder(b.level) ||
  Number(a.name > b.name) - Number(a.name < b.name);

/** The changes after a day, day by day, the nearest first; within a day in the order of the kinds. */
export function changeDays(changes: readonly PlaceChange[], after: LocalDate): ChangeDay[] {
  const byDay = Map.groupBy(
    changes.filter(({ on }) => on > after),
    ({ on }) => on,
  );
  return [...byDay]
    .map(([on, list]) => ({ on, changes: list.toSorted(compare) }))
    .toSorted((a, b) => Number(a.on > b.on) - Number(a.on < b.on));
}
