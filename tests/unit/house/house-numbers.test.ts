import * as fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { HouseBed, HouseFacts } from '#shared/domain/house/house-facts.ts';
import { admissible, type HouseNumbers, houseNumbers } from '#shared/domain/house/house-numbers.ts';
import { type Act, ACTS, DAYS, HouseHistory, type Sheet } from '#tests/support/house-history.ts';
import { propertyRuns } from '#tests/support/property-runs.ts';

const DAY = '2026-06-08';
const since = { from: '2026-01-01', until: null } as const;

/** The house of domain-facility 7.3: 84 beds of which 4 transit, 3 in repair, 74 stays, 5 on leave. */
function workedExample(): HouseFacts {
  const beds = Array.from({ length: 84 }, (_, index): HouseBed => ({
    ...since,
    bed: `b${index}`,
    sex: index % 2 === 0 ? 'L' : 'P',
    zone: index >= 80 ? 'transit' : 'general',
    wheelchair: index < 8,
  }));
  const stays = Array.from({ length: 74 }, (_, index) => ({
    ...since,
    stay: `s${index}`,
    sex: index % 2 === 0 ? ('L' as const) : ('P' as const),
  }));
  return {
    rated: [{ from: '2025-01-01', seats: 200 }],
    operational: [
      { from: '2026-01-01', seats: 80 },
      { from: '2026-07-01', seats: 100 },
    ],
    beds,
    outages: [73, 74, 75].map((bed) => ({ ...since, bed: `b${bed}` })),
    stays,
    // The one whose bed was released lies in none.
    held: stays.slice(1).map(({ stay }, index) => ({ ...since, stay, bed: `b${index}` })),
    leaves: [0, 1, 2, 3, 4].map((stay) => ({
      stay: `s${stay}`,
      from: '2026-06-01',
      until: null,
      releasedOn: stay === 0 ? '2026-06-05' : null,
    })),
    calls: [76, 77].map((bed) => ({ bed: `b${bed}`, from: '2026-06-05', until: null })),
  };
}

describe('[B1] the worked example of domain-facility 7.3', () => {
  const facts = workedExample();
  const numbers = houseNumbers(facts, DAY);
  it('gives exactly its numbers', () => {
    expect(numbers).toMatchObject({
      rated: 200,
      operational: 80,
      beds: 84,
      inService: 81,
      effective: 80,
      held: 73,
      released: 1,
      away: 4,
      present: 69,
      reserved: 2,
      free: 5,
      transitUnused: 4,
      freeRegular: 1,
      withoutBed: 0,
    });
    expect(admissible(numbers)).toEqual({ regular: 1, emergency: 4 });
    expect(((numbers.held / numbers.effective) * 100).toFixed(1)).toBe('91.3');
    expect(((numbers.held / numbers.rated) * 100).toFixed(1)).toBe('36.5');
  });
  it('counts more fitting beds than may be given: operational capacity binds', () => {
    expect(numbers.freeBeds.reduce((sum, { beds }) => sum + beds, 0)).toBe(6);
  });
  it('changes with the day: before the release, at the ledger’s next number, before the opening', () => {
    expect(houseNumbers(facts, '2026-06-04')).toMatchObject({ held: 74, away: 5, reserved: 0 });
    expect(houseNumbers(facts, '2026-07-01')).toMatchObject({ operational: 100, effective: 81 });
    expect(houseNumbers(facts, '2025-06-01')).toMatchObject({ beds: 0, effective: 0, held: 0 });
  });
  it('never hides that a house is over its number, and promises nothing then', () => {
    const over = houseNumbers({ ...facts, operational: [{ from: '2026-01-01', seats: 70 }] }, DAY);
    expect(over).toMatchObject({ effective: 70, free: -5, freeRegular: -9 });
    expect(admissible(over)).toEqual({ regular: 0, emergency: 0 });
  });
  it('gives what is left to an emergency first where fewer places are left than transit beds', () => {
    const few = houseNumbers({ ...facts, operational: [{ from: '2026-01-01', seats: 78 }] }, DAY);
    expect(few).toMatchObject({ free: 3, freeRegular: -1 });
    expect(admissible(few)).toEqual({ regular: 0, emergency: 3 });
  });
});

/** The numbers of a sheet of paper, counted square by square. */
function countSheet(history: HouseHistory, sheet: Sheet): Partial<HouseNumbers> {
  const squares = [...sheet.squares.values()];
  const held = squares.filter(({ released }) => !released);
  const present = held.filter(({ away }) => !away);
  const standing = history.bedsStanding(sheet);
  const usable = standing.filter(({ bed }) => (sheet.broken.get(bed) ?? 0) === 0);
  const empty = usable.filter(
    ({ bed }) => !sheet.called.has(bed) && !squares.some((square) => square.bed === bed),
  );
  const effective = Math.min(sheet.operational, usable.length);
  const free = effective - held.length - sheet.called.size;
  const transitUnused = empty.filter(({ zone }) => zone === 'transit').length;
  const ofSex = (of: typeof squares, sex: string) => of.filter((one) => one.sex === sex).length;
  return {
    operational: sheet.operational,
    beds: standing.length,
    inService: usable.length,
    effective,
    held: held.length,
    heldBySex: { L: ofSex(held, 'L'), P: ofSex(held, 'P') },
    released: squares.length - held.length,
    reserved: sheet.called.size,
    present: present.length,
    presentBySex: { L: ofSex(present, 'L'), P: ofSex(present, 'P') },
    away: held.length - present.length,
    withoutBed: held.filter(({ bed }) => bed === null).length,
    free,
    transitUnused,
    freeRegular: free - transitUnused,
  };
}

const OPERATIONS = 200;
const figures = { histories: 0, acts: 0, days: 0, leapDays: 0 };

/** What 7.3 says of every day, and of a day and the one before. */
function expectIdentities(history: HouseHistory): void {
  const facts = history.facts();
  let before: HouseNumbers | undefined;
  for (const [index, day] of DAYS.entries()) {
    const sheet = history.sheets[index];
    if (!sheet) throw new Error(`No sheet of ${day}`);
    const n = houseNumbers(facts, day);
    expect(n, `${day}`).toMatchObject(countSheet(history, sheet));
    expect(n.heldBySex.L + n.heldBySex.P, `${day}`).toBe(n.held);
    expect(n.presentBySex.L + n.presentBySex.P, `${day}`).toBe(n.present);
    expect(n.present + n.away, `${day}`).toBe(n.held);
    expect(n.free, `${day}`).toBe(n.effective - n.held - n.reserved);
    const squares = [...sheet.squares.values()].filter(({ released }) => !released);
    const lying = squares.filter(({ bed }) => bed !== null).length;
    expect(lying + n.withoutBed, `${day}`).toBe(n.held);
    expect(
      n.freeBeds.reduce((sum, { beds }) => sum + beds, 0),
      `${day}`,
    ).toBeGreaterThanOrEqual(n.free);
    const open = n.held + n.released;
    expect(open, `${day}`).toBe(sheet.squares.size);
    if (before)
      expect(before.held + before.released + sheet.came - sheet.went, `${day}`).toBe(open);
    before = n;
    figures.days += 1;
    figures.leapDays += day === '2024-02-29' ? 1 : 0;
  }
}

describe('[B1] identities of domain-facility 7.3', () => {
  const act: fc.Arbitrary<Act> = fc.record({
    act: fc.constantFrom(...ACTS),
    who: fc.nat({ max: 999 }),
    bed: fc.nat({ max: 11 }),
    from: fc.nat({ max: DAYS.length - 1 }),
    until: fc.nat({ max: 999 }),
  });
  it('hold on each day of random histories, as counted by hand', () => {
    fc.assert(
      fc.property(fc.array(act, { minLength: 700, maxLength: 700 }), (acts) => {
        const history = new HouseHistory();
        for (const one of acts) if (history.done < OPERATIONS) history.apply(one);
        expect(history.done).toBe(OPERATIONS);
        expectIdentities(history);
        figures.histories += 1;
        figures.acts += history.done;
      }),
      { numRuns: propertyRuns(1000), seed: 20_260_608 },
    );
  }, 600_000);
  afterAll(() =>
    console.log(
      `FIGURE ${figures.histories} histories with ${figures.acts} operations: the identities of 7.3 ` +
        `hold on ${figures.days} days, ${figures.leapDays} of them 29 February`,
    ),
  );
});
