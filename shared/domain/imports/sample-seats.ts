import type { LocalDate, Sex } from '../../vocabulary.ts';
import type { PupilBed, SchoolPlaces } from './check-pupils.ts';
import type { ImportClass } from './class-name.ts';
import { PupilLimits } from './pupil-limits.ts';

/** What of a school the samples are made from. */
export type SamplePlaces = Pick<SchoolPlaces, 'classes' | 'beds' | 'limits'>;

/** Where a pupil of the samples sits and sleeps; `index` counts the sexes that were asked for. */
interface SampleSeat {
  readonly index: number;
  /** Null where the school has no class yet. */
  readonly group: ImportClass | null;
  readonly entryOn: LocalDate;
  /** Null where no bed is free. */
  readonly bed: PupilBed | null;
}

/** The first day of the school year a day lies in, or the day itself before it. */
function yearBegan(today: LocalDate): LocalDate {
  const year = Number(today.slice(0, 4));
  const began = today.slice(5) >= '07-01' ? year : year - 1;
  const first = `${began}-07-14`;
  return first < today ? first : today;
}

const turned = <T>(list: readonly T[], by: number): readonly T[] => {
  const at = list.length === 0 ? 0 : by % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
};

/**
 * Gives each pupil a class of the school that still has a seat, one class after the other, and a
 * free bed. Who finds no seat is left out; where nobody finds one all stand in the first class, and
 * the dry run says that it is full.
 */
export function seatPupils(
  sexes: readonly Sex[],
  { classes, beds, limits }: SamplePlaces,
  today: LocalDate,
): SampleSeat[] {
  const began = yearBegan(today);
  const counted = new PupilLimits(limits);
  const opened = new Map(limits.classes.map(({ id, from }) => [id, from]));
  const taken = new Set<number>();
  const bedOf = (sex: Sex): PupilBed | null => {
    const found = beds.find(
      (bed) =>
        bed.sex === sex && bed.freeFrom !== null && bed.freeFrom <= today && !taken.has(bed.id),
    );
    if (found) taken.add(found.id);
    return found ?? null;
  };
  const seats = sexes.flatMap((sex, index): SampleSeat[] => {
    for (const group of turned(classes, index)) {
      const since = opened.get(group.id) ?? began;
      const entryOn = since > began ? since : began;
      const held = { level: group.level, sex, classId: group.id, from: entryOn, until: null };
      if (counted.look(held).length > 0) continue;
      counted.take(held);
      return [{ index, group, entryOn, bed: bedOf(sex) }];
    }
    return [];
  });
  if (seats.length > 0) return seats;
  return sexes.map((_, index) => ({ index, group: classes[0] ?? null, entryOn: began, bed: null }));
}
