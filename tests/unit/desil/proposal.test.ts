import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '#shared/days.ts';
import { lookAgainOn, proposalFault } from '#shared/domain/desil/proposal.ts';
import { propertyRuns } from '#tests/support/property-runs.ts';

const TODAY = '2026-06-08';
const day = fc.integer({ min: -400, max: 400 }).map((days) => addDays(TODAY, days));

test('a proposal is of today or before, and is looked at again after it', () => {
  fc.assert(
    fc.property(day, day, (proposedOn, checkOn) => {
      const fault = proposalFault({ proposedOn, checkOn }, TODAY);
      if (proposedOn > TODAY) return fault?.code === 'future' && fault.date === proposedOn;
      if (checkOn <= proposedOn) return fault?.code === 'order' && fault.from === proposedOn;
      return fault === undefined;
    }),
    { numRuns: propertyRuns(1000) },
  );
});

test('the day to look again that is offered is never refused', () => {
  fc.assert(
    fc.property(day, (proposedOn) => {
      const checkOn = lookAgainOn(proposedOn);
      return proposedOn > TODAY || proposalFault({ proposedOn, checkOn }, TODAY) === undefined;
    }),
    { numRuns: propertyRuns(1000) },
  );
  expect(lookAgainOn('2026-06-08')).toBe('2026-07-08');
});
