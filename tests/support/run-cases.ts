import fc from 'fast-check';
import { type SiteCapacity } from '#shared/domain/capacity/site-capacity.ts';
import { DEFAULT_SCHOOL_POLICY } from '#shared/domain/order/policy.ts';
import { compareForDisplay } from '#shared/domain/order/school-order.ts';
import { runOrder, type RunResult } from '#shared/domain/order/run.ts';
import type { RunCandidate, RunInput } from '#shared/domain/order/run-input.ts';
import { capacities, policies, runCandidates } from '#tests/support/order-arbitraries.ts';

/** A run of these candidates on an empty site. */
export const inputOf = (
  candidates: readonly RunCandidate[],
  capacity: SiteCapacity,
  policy = DEFAULT_SCHOOL_POLICY,
): RunInput => ({ intakeCode: 'BB26', asOf: '2026-06-08', policy, capacity, held: [], candidates });

/** Runs of up to `most` candidates under any policy. */
export const inputs = (most = 12): fc.Arbitrary<RunInput> =>
  fc
    .tuple(runCandidates(most), capacities, policies)
    .map(([candidates, capacity, policy]) => inputOf(candidates, capacity, policy));

/** Distinct draw numbers, so that nothing is left to the code. */
export const drawn = (input: RunInput): RunInput => ({
  ...input,
  candidates: input.candidates.map((one, i) => ({
    ...one,
    drawNumber: ((i * 7) % 13).toString(16).padStart(4, '0') + i,
  })),
});

/** Outcome by candidate code. */
export const outcomes = (result: RunResult) =>
  new Map(result.places.map(({ code, outcome }) => [code, outcome]));
/** Codes of who got a place. */
export const admitted = (input: RunInput): Set<string> =>
  new Set(
    runOrder(input)
      .places.filter(({ outcome }) => outcome === 'admitted')
      .map(({ code }) => code),
  );

/** The ordered of the whole site, first to last. */
export const inOrder = (result: RunResult, policy = DEFAULT_SCHOOL_POLICY) =>
  result.places
    .filter(({ rank }) => rank !== null)
    .toSorted((a, b) => compareForDisplay(a.candidate, b.candidate, policy));
