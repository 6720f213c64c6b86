import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DUE_GROUPS, groupDue } from '#shared/domain/home/due-groups.ts';

const items = fc.array(fc.record({ id: fc.integer(), left: fc.integer({ min: -40, max: 40 }) }));

describe('what is due in groups', () => {
  it('has every item once, the longest overdue first, nothing overdue after today', () => {
    fc.assert(
      fc.property(items, (given) => {
        const groups = groupDue(given);
        const shown = DUE_GROUPS.flatMap((group) => groups[group]);
        expect(shown).toEqual(given.toSorted((a, b) => a.left - b.left));
        expect(groups.late.every(({ left }) => left < 0)).toBe(true);
        expect(groups.today.every(({ left }) => left === 0)).toBe(true);
        expect(groups.ahead.every(({ left }) => left > 0)).toBe(true);
      }),
    );
  });
});
