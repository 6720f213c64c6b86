import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '#shared/days.ts';
import { heldUntil, holdOn } from '#shared/domain/enrolment/health-hold.ts';
import { GATE_VALUES } from '#shared/vocabulary.ts';

it('keeps a seat for a deferred health check with a review date, and for nothing else', () => {
  for (const value of GATE_VALUES)
    expect(heldUntil({ value, dueOn: '2026-06-20' })).toBe(
      value === 'deferred' ? '2026-06-20' : null,
    );
  expect(heldUntil({ value: 'deferred' })).toBeNull();
  expect(heldUntil(undefined)).toBeNull();
});

it('[D2] a seat is kept on every day before its review date, and asks for a person from then on', () => {
  const day = fc.integer({ min: 0, max: 400 }).map((days) => addDays('2026-06-01', days));
  fc.assert(
    fc.property(fc.option(day, { nil: null }), day, (until, today) => {
      const hold = holdOn(until, today);
      if (until === null) expect(hold).toBe('none');
      else expect(hold).toBe(today < until ? 'held' : 'review');
      // Never again kept once it was to be looked at: days only go on.
      if (hold === 'review') expect(holdOn(until, addDays(today, 1))).toBe('review');
    }),
    { numRuns: 100 },
  );
});
