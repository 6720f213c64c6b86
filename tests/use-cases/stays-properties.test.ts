import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { houseNumbers } from '#shared/domain/house/house-numbers.ts';
import type { Facility } from '../support/facility.ts';
import { propertyRuns } from '../support/property-runs.ts';
import { brokenRules, factsOf, heldAndAllowed } from '../support/stay-checks.ts';
import { newDesk } from '../support/stay-desk.ts';
import { commandOf, DAYS, operation, type World } from '../support/stay-operations.ts';

const FIRST_ENTRY = {
  stay: null,
  kind: 'equipment',
  severity: 'light',
  on: DAYS[0],
  time: null,
  account: 'Lampu mati',
  told: [],
};
const figures = { sequences: 0, done: 0, refused: 0, full: 0 };

/** The identities of domain-facility 7.3, on every day that anything happens. */
function expectIdentities(house: Facility): void {
  const facts = factsOf(house);
  for (const day of DAYS) {
    const numbers = houseNumbers(facts, day);
    const open = facts.stays.filter(
      ({ from, until }) => from <= day && (until === null || until > day),
    );
    expect(numbers.held + numbers.released, 'held and released are all').toBe(open.length);
    expect(numbers.heldBySex.L + numbers.heldBySex.P, 'by sex').toBe(numbers.held);
    expect(numbers.present + numbers.away, 'present and away').toBe(numbers.held);
    expect(numbers.free).toBe(numbers.effective - numbers.held - numbers.reserved);
    const { held, allowed } = heldAndAllowed(house, day);
    expect(held, 'counted afresh').toBe(numbers.held);
    expect(Math.max(held - allowed, 0), `too many on ${day}`).toBe(0);
    if (held === allowed) figures.full += 1;
  }
}

/** What the screen says of today is what the rows say. */
function expectScreen({ house, now }: World): void {
  const today = DAYS[now] ?? '';
  const numbers = houseNumbers(factsOf(house), today);
  expect(house.office.must('stays.count', {})).toMatchObject({
    present: numbers.present,
    presentMale: numbers.presentBySex.L,
    presentFemale: numbers.presentBySex.P,
    held: numbers.held,
    reserved: numbers.reserved,
    away: numbers.away + numbers.released,
    noBed: numbers.withoutBed,
  });
}

describe('stays', () => {
  it('[B3] random sequences of commands never break a rule or an identity of 7.3', () => {
    fc.assert(
      fc.property(fc.array(operation, { minLength: 10, maxLength: 40 }), (operations) => {
        const world: World = { house: newDesk({ operational: 3 }), now: 0 };
        const { office } = world.house;
        // Calls come by plain SQL and stand in no history. An undo that one of them stands in the way
        // of is refused by naming an entry, so there is one from the start.
        office.must('stays.reportIncident', FIRST_ENTRY);
        for (const op of operations) {
          const command = commandOf(world, op);
          if (!command) continue;
          const reply = office.call(...command);
          expect({ command, incidents: office.incidents }).toEqual({ command, incidents: [] });
          figures[reply.ok ? 'done' : 'refused'] += 1;
          if (!reply.ok) continue;
          expect({ command, broken: brokenRules(world.house) }).toEqual({ command, broken: [] });
          expectIdentities(world.house);
          expectScreen(world);
        }
        figures.sequences += 1;
        office.close();
      }),
      { numRuns: propertyRuns(1000) },
    );
  }, 600_000);

  afterAll(() =>
    console.log(
      `FIGURE ${figures.sequences} sequences: ${figures.done} acts done, ${figures.refused} refused, ` +
        `the house full on ${figures.full} of the days looked at`,
    ),
  );
});
