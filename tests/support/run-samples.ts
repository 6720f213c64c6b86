import { NO_PERMITS, type SiteCapacity } from '#shared/domain/capacity/site-capacity.ts';
import { DEFAULT_SCHOOL_POLICY } from '#shared/domain/order/policy.ts';
import { type RunPlace, type RunResult } from '#shared/domain/order/run.ts';
import { type RunCandidate, type RunInput } from '#shared/domain/order/run-input.ts';
import { ALL_GATES_PASSED } from '#tests/support/order-arbitraries.ts';

export const POLICY = DEFAULT_SCHOOL_POLICY;
/** A site with room in every direction but the classes. */
export const site = (given: Partial<SiteCapacity> = {}): SiteCapacity => ({
  ceiling: 1000,
  classSeats: { SD: [30, 30], SMP: [30], SMA: [] },
  beds: [
    { sex: 'L', levels: ['SD', 'SMP', 'SMA'], beds: 100 },
    { sex: 'P', levels: ['SD', 'SMP', 'SMA'], beds: 100 },
  ],
  permits: NO_PERMITS,
  ...given,
});

let next = 0;
/** An open candidate of the SMP who passed every gate, with a code and draw number of their own. */
export const child = (facts: Partial<RunCandidate> = {}): RunCandidate => ({
  code: `BB26-${String((next += 1)).padStart(4, '0')}`,
  level: 'SMP',
  sex: 'L',
  desil: 1,
  schoolStatus: 'out_of_school',
  vulnerabilities: [],
  recommendation: 'worthy',
  birthDate: '2013-03-12',
  drawNumber: String(next).padStart(8, '0'),
  gates: ALL_GATES_PASSED,
  standing: { kind: 'open' },
  ...facts,
});
export const runInput = (
  candidates: readonly RunCandidate[],
  given: Partial<RunInput> = {},
): RunInput => ({
  intakeCode: 'BB26',
  asOf: '2026-06-08',
  policy: POLICY,
  capacity: site(),
  held: [],
  candidates,
  ...given,
});
export const placeOf = (result: RunResult, { code }: { code: string }): RunPlace => {
  const place = result.places.find((one) => one.code === code);
  if (place === undefined) throw new Error(`${code} has disappeared`);
  return place;
};
export const children = (count: number, facts: Partial<RunCandidate> = {}) =>
  Array.from({ length: count }, () => child(facts));
