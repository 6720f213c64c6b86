import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OWN_CARES } from '#shared/domain/own-columns/own-column.ts';
import { seesCare } from '#shared/domain/own-columns/sees-care.ts';
import { ROLES } from '#shared/vocabulary.ts';

describe('who sees what stands in a column of the office', () => {
  test('plain everybody, private who writes, health only who reads people and has the tick', () => {
    fc.assert(
      fc.property(fc.subarray([...ROLES]), fc.boolean(), (roles, seesHealth) => {
        const seen = OWN_CARES.filter((care) => seesCare({ roles, seesHealth }, care));
        const writes = roles.includes('head') || roles.includes('officer');
        const reads = writes || roles.includes('companion') || roles.includes('reader');
        expect(seen).toEqual([
          'plain',
          ...(writes ? ['private'] : []),
          ...(reads && seesHealth ? ['health'] : []),
        ]);
      }),
      { numRuns: 100 },
    );
    expect(OWN_CARES.filter((care) => seesCare(null, care))).toEqual(['plain']);
  });
});
