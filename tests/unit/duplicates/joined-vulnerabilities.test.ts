import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinedVulnerabilities } from '#shared/domain/duplicates/joined-vulnerabilities.ts';

const list = fc
  .uniqueArray(fc.constantFrom('child_labour', 'neglected', 'orphan', 'street_child'))
  .map((codes) => JSON.stringify(codes));
const codes = (stored: string): string[] => JSON.parse(stored) as string[];

test('each code once, whichever of the two said it; what adds nothing changes nothing', () => {
  fc.assert(
    fc.property(list, list, (first, second) => {
      const joined = joinedVulnerabilities(first, second);
      expect(codes(joined).toSorted()).toEqual(
        [...new Set([...codes(first), ...codes(second)])].toSorted(),
      );
      expect(joinedVulnerabilities(joined, first)).toBe(joined);
      expect(joinedVulnerabilities(joined, second)).toBe(joined);
    }),
  );
  expect(joinedVulnerabilities('["street_child","orphan"]', '[]')).toBe(
    '["street_child","orphan"]',
  );
});
