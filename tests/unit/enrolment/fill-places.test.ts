import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type BedToFill,
  type ClassToFill,
  fillBeds,
  fillClasses,
  type PupilToPlace,
} from '#shared/domain/enrolment/fill-places.ts';
import type { Level, Sex } from '#shared/vocabulary.ts';
import { propertyRuns } from '#tests/support/property-runs.ts';

const GRADE_LEVEL: Record<number, Level> = { 1: 'SD', 7: 'SMP', 8: 'SMP', 10: 'SMA' };
const sex = fc.constantFrom<Sex>('L', 'P');
const grade = fc.constantFrom(1, 7, 8, 10);

const pupils = fc
  .array(fc.record({ sex, grade, nameKey: fc.string({ maxLength: 4 }) }), { maxLength: 40 })
  .map((all) =>
    all.map((one, id): PupilToPlace => ({ ...one, id, level: GRADE_LEVEL[one.grade] ?? 'SD' })),
  );
const classes = fc
  .array(fc.record({ grade, free: fc.nat(8), held: fc.record({ L: fc.nat(5), P: fc.nat(5) }) }), {
    maxLength: 6,
  })
  .map((all) => all.map((one, id): ClassToFill => ({ ...one, id, name: `K-${id}` })));
const beds = fc
  .array(
    fc.record({
      sex,
      levels: fc.subarray<Level>(['SD', 'SMP', 'SMA'], { minLength: 1 }),
    }),
    { maxLength: 40 },
  )
  .map((all) =>
    all.map((one, id): BedToFill => ({ ...one, id, order: String(id).padStart(4, '0') })),
  );

const tally = <K>(values: Iterable<K>): Map<K, number> => {
  const counts = new Map<K, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};
const byId = (chosen: ReadonlyMap<number, number>) => [...chosen].toSorted(([a], [b]) => a - b);
const pupil = (id: number, more: Partial<PupilToPlace> = {}): PupilToPlace => ({
  id,
  nameKey: `n${id}`,
  sex: 'L',
  level: 'SMP',
  grade: 7,
  ...more,
});

describe('classes', () => {
  it('[A3] never take more than their free seats, only the own grade, and leave nobody who fits', () => {
    fc.assert(
      fc.property(pupils, classes, (people, rooms) => {
        const chosen = fillClasses(people, rooms);
        const used = tally(chosen.values());
        for (const room of rooms) expect(used.get(room.id) ?? 0).toBeLessThanOrEqual(room.free);
        for (const one of people) {
          const room = rooms.find(({ id }) => id === chosen.get(one.id));
          if (room) expect(room.grade).toBe(one.grade);
          else {
            const left = rooms.filter(
              ({ id, grade: of, free }) => of === one.grade && (used.get(id) ?? 0) < free,
            );
            expect(left).toEqual([]);
          }
        }
      }),
      { numRuns: propertyRuns(1000) },
    );
  });

  it('do not depend on the order in which the pupils come', () => {
    fc.assert(
      fc.property(pupils, classes, (people, rooms) => {
        const again = fillClasses(people.toReversed(), rooms);
        expect(byId(again)).toEqual(byId(fillClasses(people, rooms)));
      }),
      { numRuns: propertyRuns(1000) },
    );
  });

  it('mix girls and boys evenly, counting who sits there already', () => {
    const room = (id: number, held: { L: number; P: number }): ClassToFill => ({
      id,
      grade: 7,
      name: `VII-${id}`,
      free: 30,
      held,
    });
    const people = [0, 1, 2, 3].map((id) => pupil(id, { sex: id % 2 === 0 ? 'L' : 'P' }));
    const chosen = fillClasses(people, [room(1, { L: 2, P: 0 }), room(2, { L: 0, P: 2 })]);
    const of = (classId: number) => people.filter(({ id }) => chosen.get(id) === classId);
    expect(of(1).map((one) => one.sex)).toEqual(['P', 'P']);
    expect(of(2).map((one) => one.sex)).toEqual(['L', 'L']);
  });
});

describe('beds', () => {
  it('[A3] go to one pupil each, of their sex, until none of the sex is free', () => {
    fc.assert(
      fc.property(pupils, beds, (people, all) => {
        const chosen = fillBeds(people, all);
        expect(new Set(chosen.values()).size).toBe(chosen.size);
        for (const one of people) {
          const bed = all.find(({ id }) => id === chosen.get(one.id));
          if (bed) expect(bed.sex).toBe(one.sex);
        }
        for (const of of ['L', 'P'] as const) {
          const waiting = people.filter((one) => one.sex === of).length;
          const free = all.filter((bed) => bed.sex === of).length;
          const placed = people.filter((one) => one.sex === of && chosen.has(one.id)).length;
          expect(placed).toBe(Math.min(waiting, free));
        }
      }),
      { numRuns: propertyRuns(1000) },
    );
  });

  it('use a room of another level only when the own ones are full', () => {
    const bed = (id: number, levels: readonly Level[]): BedToFill => ({
      id,
      sex: 'L',
      levels,
      order: String(id),
    });
    const chosen = fillBeds(
      [pupil(1), pupil(2), pupil(3, { level: 'SD', grade: 1 })],
      [bed(1, ['SD']), bed(2, ['SMP']), bed(3, ['SD'])],
    );
    expect(chosen.get(1)).toBe(2);
    expect(chosen.get(3)).toBe(1);
    expect(chosen.get(2)).toBe(3);
  });
});
