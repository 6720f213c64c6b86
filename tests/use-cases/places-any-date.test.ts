import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DAYS } from '#tests/support/limit-school.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { propertyRuns } from '#tests/support/property-runs.ts';
import {
  calledSchool,
  type CalledSchool,
  countDay,
  historyStep,
  live,
} from '#tests/support/places-history.ts';
import { free } from '#tests/support/small-site.ts';

describe('[D2] free places', () => {
  let office: TestOffice;
  let school: CalledSchool;
  beforeAll(() => {
    office = newOffice();
    school = calledSchool(office);
  });
  afterAll(() => office.close());

  function shownOn(on: string) {
    const day = free(office, on);
    return {
      on,
      building: day.building.seats + day.building.permitted,
      held: day.held,
      called: day.called,
      levels: day.levels
        .filter(({ level }) => level !== 'SMA')
        .map(({ level, maxL, maxP, places }) => ({ level, maxL, maxP, places })),
      total: day.total.places,
    };
  }

  it(
    '[D2] places at any date equal an independent count over random histories with permits, health holds, names taken out, closures and planned ends',
    { timeout: 900_000 },
    () => {
      let compared = 0;
      let freed = 0;
      fc.assert(
        fc.property(fc.array(historyStep, { minLength: 4, maxLength: 12 }), (steps) => {
          office.raw.exec('SAVEPOINT history');
          try {
            for (const step of steps) live(office, school, step);
            const days = DAYS.map((on) => ({ shown: shownOn(on), counted: countDay(office, on) }));
            for (const { shown, counted } of days) expect(shown).toEqual(counted);
            const held = days.map(({ counted }) => counted.held.all);
            freed += held.some((people, at) => people < (held[at - 1] ?? 0)) ? 1 : 0;
            compared += DAYS.length;
          } finally {
            office.raw.exec('ROLLBACK TO history');
            office.raw.exec('RELEASE history');
          }
        }),
        { numRuns: propertyRuns(2000) },
      );
      expect(office.incidents).toEqual([]);
      // The histories are worth comparing: in many of them somebody goes.
      expect(freed).toBeGreaterThan(compared / DAYS.length / 10);
      console.log(`FIGURE ${compared} days compared, ${freed} histories with an end in them`);
    },
  );
});
