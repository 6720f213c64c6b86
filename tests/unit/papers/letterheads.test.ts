import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '#shared/days.ts';
import {
  followedBy,
  type FormerLetterhead,
  letterheadOn,
  letterheadSince,
} from '#shared/domain/papers/letterheads.ts';

const dayOf = (n: number) => addDays('2026-01-01', n);

test('[D2] a paper of a day keeps its letterhead, whatever follows; each day has the newest begun', () => {
  const changes = fc.array(fc.record({ from: fc.nat({ max: 60 }), head: fc.nat() }));
  fc.assert(
    fc.property(changes, (asked) => {
      let former: readonly FormerLetterhead<number>[] = [];
      let present = -1;
      const taken: { from: string; head: number }[] = [];
      for (const { from, head } of asked) {
        const after = followedBy(former, present, dayOf(from));
        const since = letterheadSince(former);
        expect(after === null).toBe(since !== null && dayOf(from) < since);
        if (after === null) continue;
        const before = Array.from({ length: from }, (_, n) =>
          letterheadOn(former, present, dayOf(n)),
        );
        former = after;
        present = head;
        taken.push({ from: dayOf(from), head });
        before.forEach((old, n) => expect(letterheadOn(former, present, dayOf(n))).toBe(old));
      }
      for (let n = 0; n <= 60; n += 1) {
        const begun = taken.findLast(({ from }) => from <= dayOf(n));
        expect(letterheadOn(former, present, dayOf(n))).toBe(begun?.head ?? -1);
      }
    }),
  );
});

test('a letterhead without a day corrects the present one', () => {
  expect(followedBy([], 'lama', null)).toEqual([]);
});
