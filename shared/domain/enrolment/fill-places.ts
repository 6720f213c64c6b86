import type { Level, Sex } from '../../vocabulary.ts';

export interface PupilToPlace {
  readonly id: number;
  readonly nameKey: string;
  readonly sex: Sex;
  readonly level: Level;
  readonly grade: number;
}

export interface ClassToFill {
  readonly id: number;
  readonly grade: number;
  readonly name: string;
  readonly free: number;
  /** Who sits there already, by sex: the mix stays even. */
  readonly held: Readonly<Record<Sex, number>>;
}

export interface BedToFill {
  readonly id: number;
  readonly sex: Sex;
  /** Levels its room is open to. */
  readonly levels: readonly Level[];
  /** Sorts beds as people walk: dormitory, room, bed. */
  readonly order: string;
}

function byName(a: PupilToPlace, b: PupilToPlace): number {
  if (a.nameKey === b.nameKey) return a.id - b.id;
  return a.nameKey < b.nameKey ? -1 : 1;
}

/**
 * A class for each pupil, by grade: girls and boys are dealt in turn to the class with the fewest of
 * their sex, then the fewest pupils. Who finds no seat in the grade stays without a class.
 */
export function fillClasses(
  pupils: readonly PupilToPlace[],
  classes: readonly ClassToFill[],
): ReadonlyMap<number, number> {
  const state = classes.map((one) => ({ ...one, held: { ...one.held } }));
  const chosen = new Map<number, number>();
  for (const pupil of pupils.toSorted(byName)) {
    const [best] = state
      .filter(({ grade, free }) => grade === pupil.grade && free > 0)
      .toSorted(
        (a, b) =>
          a.held[pupil.sex] - b.held[pupil.sex] ||
          a.held.L + a.held.P - (b.held.L + b.held.P) ||
          (a.name < b.name ? -1 : 1),
      );
    if (!best) continue;
    best.free -= 1;
    best.held[pupil.sex] += 1;
    chosen.set(pupil.id, best.id);
  }
  return chosen;
}

/**
 * A bed for each pupil of its sex: the plainest rooms (open to fewest levels) first to those whom
 * they admit, grade by grade so that classmates share rooms. Rooms of another level are used last:
 * levels of rooms only warn (product.md).
 */
export function fillBeds(
  pupils: readonly PupilToPlace[],
  beds: readonly BedToFill[],
): ReadonlyMap<number, number> {
  const free = beds.toSorted(
    (a, b) => a.levels.length - b.levels.length || (a.order < b.order ? -1 : 1),
  );
  const taken = new Set<number>();
  const chosen = new Map<number, number>();
  const queue = pupils.toSorted((a, b) => a.grade - b.grade || byName(a, b));
  for (const strict of [true, false]) {
    for (const pupil of queue) {
      if (chosen.has(pupil.id)) continue;
      const bed = free.find(
        ({ id, sex, levels }) =>
          !taken.has(id) && sex === pupil.sex && (!strict || levels.includes(pupil.level)),
      );
      if (!bed) continue;
      taken.add(bed.id);
      chosen.set(pupil.id, bed.id);
    }
  }
  return chosen;
}
