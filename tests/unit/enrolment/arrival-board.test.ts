import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  arrivalBoard,
  deskStanding,
  type ExpectedGroup,
} from '#shared/domain/enrolment/arrival-board.ts';
import { LEVELS, SEXES } from '#shared/vocabulary.ts';
import { propertyRuns } from '#tests/support/property-runs.ts';

const groups = fc
  .array(
    fc.record({
      level: fc.constantFrom(...LEVELS),
      sex: fc.constantFrom(...SEXES),
      expected: fc.integer({ min: 1, max: 300 }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
    { maxLength: 8 },
  )
  .map((all) =>
    all.map(({ share, ...one }): ExpectedGroup => ({
      ...one,
      arrived: Math.floor(one.expected * share),
    })),
  );

describe('the counter of the day', () => {
  it('[D2] adds up: the levels, the sexes and the whole count the same children', () => {
    fc.assert(
      fc.property(groups, (all) => {
        const board = arrivalBoard(all);
        const sum = (of: (group: ExpectedGroup) => number) =>
          all.reduce((total, group) => total + of(group), 0);
        expect([board.expected, board.arrived]).toEqual([
          sum(({ expected }) => expected),
          sum(({ arrived }) => arrived),
        ]);
        for (const part of ['came', 'named'] as const) {
          const whole = part === 'came' ? board.arrived : board.expected;
          expect(board[part].L + board[part].P).toBe(whole);
          const ofLevels = board.levels.reduce(
            (total, one) => total + one[part].L + one[part].P,
            0,
          );
          expect(ofLevels).toBe(whole);
        }
        expect(board.arrived).toBeLessThanOrEqual(board.expected);
      }),
      { numRuns: propertyRuns(1000) },
    );
  });

  it('shows only levels that a decree names, in their order', () => {
    const group = { sex: 'L', expected: 2, arrived: 1 } as const;
    const { levels } = arrivalBoard([
      { ...group, level: 'SMA' },
      { ...group, level: 'SD' },
    ]);
    expect(levels).toEqual([
      { level: 'SD', came: { L: 1, P: 0 }, named: { L: 2, P: 0 } },
      { level: 'SMA', came: { L: 1, P: 0 }, named: { L: 2, P: 0 } },
    ]);
  });
});

describe('how a child stands at the desk', () => {
  const facts = { arrived: false, closed: false, decree: 'signed' } as const;
  it.each([
    [facts, 'expected'],
    [{ ...facts, closed: true }, 'closed'],
    [{ ...facts, decree: 'revoked' }, 'revoked'],
    [{ ...facts, decree: 'none', closed: true }, 'not_named'],
    // Who has come is here, whatever became of the decree since.
    [{ arrived: true, closed: false, decree: 'revoked' }, 'arrived'],
  ] as const)('%o is %s', (given, standing) => {
    expect(deskStanding(given)).toBe(standing);
  });
});
