import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { houseNumbers } from '#shared/domain/house/house-numbers.ts';
import { type MealMonth, mealMonth } from '#shared/domain/house/meal-days.ts';
import { type Act, ACTS, DAYS, HouseHistory } from '#tests/support/house-history.ts';
import { propertyRuns } from '#tests/support/property-runs.ts';

const stay = (name: string, from: string, until: string | null = null) => ({
  stay: `${name}-${from}`,
  person: name,
  name,
  sex: 'P' as const,
  from,
  until,
});
const marksOf = (month: MealMonth, person: string): string =>
  (month.lines.find((line) => line.person === person)?.marks ?? [])
    .map((mark) => ({ present: '•', away: '-', none: ' ' })[mark])
    .join('');

describe('meals of a month', () => {
  it('count the day of coming and of coming back, not the day of leaving', () => {
    const month = mealMonth(
      {
        stays: [stay('Rusmini', '2026-06-03', '2026-06-09')],
        leaves: [
          {
            stay: 'Rusmini-2026-06-03',
            from: '2026-06-05',
            until: '2026-06-07',
            releasedOn: '2026-06-06',
          },
        ],
      },
      '2026-06-15',
      '2026-06-10',
    );
    expect(marksOf(month, 'Rusmini')).toBe('  ••--••  ');
    expect(month).toMatchObject({ from: '2026-06-01', told: 10 });
    expect(month.days).toHaveLength(30);
  });

  it('have one line for who left and came back, and none for who was there on no day', () => {
    const facts = {
      stays: [
        stay('Rusmini', '2026-06-01', '2026-06-03'),
        stay('Rusmini', '2026-06-05'),
        stay('Sehari', '2026-06-04', '2026-06-04'),
        stay('Nanti', '2026-06-07'),
      ],
      leaves: [],
    };
    const month = mealMonth(facts, '2026-06-01', '2026-06-06');
    expect(month.lines.map(({ person }) => person)).toEqual(['Rusmini']);
    expect(marksOf(month, 'Rusmini')).toBe('••  ••');
  });

  it('tell nothing of a month that has not begun', () => {
    const month = mealMonth(
      { stays: [stay('A', '2026-01-01')], leaves: [] },
      '2026-07-01',
      DAYS[0]!,
    );
    expect(month).toMatchObject({ told: 0, lines: [] });
  });

  it('[B2] sum to Ada di panti on each day of random histories, as counted by hand', () => {
    const act: fc.Arbitrary<Act> = fc.record({
      act: fc.constantFrom(...ACTS),
      who: fc.nat({ max: 999 }),
      bed: fc.nat({ max: 11 }),
      from: fc.nat({ max: DAYS.length - 1 }),
      until: fc.nat({ max: 999 }),
    });
    const months = ['2024-02-01', '2024-03-01', '2024-04-01', '2024-05-01'];
    let days = 0;
    fc.assert(
      fc.property(fc.array(act, { minLength: 200, maxLength: 300 }), (acts) => {
        const history = new HouseHistory();
        for (const one of acts) history.apply(one);
        const facts = history.facts();
        const stays = facts.stays.map((one) => ({ ...one, person: one.stay, name: one.stay }));
        for (const month of months) {
          const meals = mealMonth({ ...facts, stays }, month, '2024-05-20');
          for (const [index, day] of meals.days.slice(0, meals.told).entries()) {
            const eats = meals.lines.filter(({ marks }) => marks[index] === 'present');
            const sheet = history.sheets[DAYS.indexOf(day)]!;
            const there = [...sheet.squares.values()].filter(({ away }) => !away);
            expect(eats.map(({ person }) => person).sort(), `${day}`).toEqual(
              there.map((square) => square.stay).sort(),
            );
            expect(houseNumbers(facts, day).present, `${day}`).toBe(eats.length);
            days += 1;
          }
        }
      }),
      { numRuns: propertyRuns(500), seed: 20_260_608 },
    );
    console.log(`FIGURE meals: ${days} days of random histories have the people of Ada di panti`);
  }, 300_000);
});
