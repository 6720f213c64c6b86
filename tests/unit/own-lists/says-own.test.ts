import fc from 'fast-check';
import { expect, test } from 'vitest';
import { saysOwn } from '#shared/domain/own-lists/says-own.ts';

test('somebody stands on a list by own columns when every column says what is asked, empty where empty is', () => {
  const said = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('M', 'S'));
  const asked = fc.dictionary(
    fc.constantFrom('a', 'b', 'c'),
    fc.constantFrom<string | null>('M', 'S', null),
  );
  fc.assert(
    fc.property(said, asked, (person, list) => {
      const wrong = Object.keys(list).filter((uid) =>
        list[uid] === null ? Object.hasOwn(person, uid) : person[uid] !== list[uid],
      );
      expect(saysOwn(person, list)).toBe(wrong.length === 0);
    }),
    { numRuns: 100 },
  );
});
