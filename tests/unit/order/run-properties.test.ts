import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runOrder } from '#shared/domain/order/run.ts';
import type { RunCandidate, RunInput } from '#shared/domain/order/run-input.ts';
import { propertyRuns } from '#tests/support/property-runs.ts';
import { bestSeating } from '#tests/support/seating-oracle.ts';
import { drawn, inOrder, inputs, outcomes } from '#tests/support/run-cases.ts';

const runs = { numRuns: propertyRuns(1000) };
const WORTH = { admitted: 0, reserve: 1, left_out: 2 } as const;

describe('properties of a run', () => {
  test('[A3] nobody disappears: ranked + left out = all, each once, each with a reason', () => {
    fc.assert(
      fc.property(inputs(25), (input) => {
        const result = runOrder(input);
        const codes = result.places.map(({ code }) => code);
        expect(codes.toSorted()).toEqual(input.candidates.map(({ code }) => code).toSorted());
        const { admitted: inside, reserve, leftOut, all } = result.total;
        expect(inside + reserve + leftOut).toBe(all);
        expect(all).toBe(input.candidates.length);
        for (const key of ['admitted', 'reserve', 'leftOut', 'all', 'ordered'] as const)
          expect(result.levels.reduce((sum, level) => sum + level[key], 0)).toBe(result.total[key]);
        for (const level of result.levels) {
          const places = result.places.filter((place) => place.level === level.level);
          expect(places.map(({ position }) => position)).toEqual(places.map((_, i) => i + 1));
          const reserveNos = places.flatMap(({ reserveNo }) => reserveNo ?? []);
          expect(reserveNos).toEqual(reserveNos.map((_, i) => i + 1));
          expect(reserveNos.length).toBeLessThanOrEqual(input.policy.reserve[level.level]);
        }
        for (const { outcome, reasons } of result.places)
          expect(outcome === 'admitted').toBe(reasons[0].code === 'fits');
      }),
      runs,
    );
  });

  test('[A3] a run is stable under shuffling', () => {
    const shuffled = inputs(20).chain((input) =>
      fc
        .shuffledSubarray([...input.candidates], { minLength: input.candidates.length })
        .map((candidates) => [input, { ...input, candidates }] as const),
    );
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        expect(runOrder(one)).toEqual(runOrder(other));
      }),
      runs,
    );
  });

  test('[A3] the places of a run equal brute force for up to 8 people', () => {
    fc.assert(
      fc.property(inputs(8), (input) => {
        const result = runOrder(input);
        const byCode = new Map(input.candidates.map((one) => [one.code, one]));
        const order = inOrder(result, input.policy);
        const needs = order.flatMap(({ code }) => byCode.get(code) ?? []);
        const seated = order.flatMap(({ outcome }, i) => (outcome === 'admitted' ? [i] : []));
        expect(seated).toEqual(bestSeating(needs, input.capacity));
      }),
      runs,
    );
  });

  test('[A3] a recorded poorer desil never gives a worse rank or outcome', () => {
    fc.assert(
      fc.property(inputs(), fc.nat(), (given, pick) => {
        const input = drawn(given);
        const richer = input.candidates[pick % Math.max(1, input.candidates.length)];
        fc.pre(richer?.desil === 2 && input.policy.admits.desils.includes(1));
        const poorer = {
          ...input,
          candidates: input.candidates.map((one) => (one === richer ? { ...one, desil: 1 } : one)),
        };
        const place = (of: RunInput) =>
          runOrder(of).places.find(({ code }) => code === richer.code)!;
        const [before, after] = [place(input), place(poorer)];
        expect(WORTH[after.outcome]).toBeLessThanOrEqual(WORTH[before.outcome]);
        if (before.rank !== null) expect(after.rank ?? Infinity).toBeLessThanOrEqual(before.rank);
      }),
      runs,
    );
  });

  test('[A3] population honesty: someone ranked lower changes nobody above', () => {
    fc.assert(
      fc.property(inputs(), (given) => {
        const input = drawn(given);
        const order = inOrder(runOrder(input), input.policy);
        const last = order.at(-1);
        fc.pre(last !== undefined);
        const without = {
          ...input,
          candidates: input.candidates.filter(({ code }) => code !== last.code),
        };
        const [all, fewer] = [outcomes(runOrder(input)), outcomes(runOrder(without))];
        for (const [code, outcome] of fewer) expect(all.get(code)).toBe(outcome);
      }),
      runs,
    );
  });

  test('[A3] no justified envy, no waste: whoever waits could not be seated with those before', () => {
    fc.assert(
      fc.property(inputs(8), (input) => {
        const result = runOrder(input);
        const byCode = new Map(input.candidates.map((one) => [one.code, one]));
        const inside: RunCandidate[] = [];
        for (const { code, outcome } of inOrder(result, input.policy)) {
          const one = byCode.get(code)!;
          const fits = bestSeating([...inside, one], input.capacity).length === inside.length + 1;
          expect(fits).toBe(outcome === 'admitted');
          if (fits) inside.push(one);
        }
      }),
      runs,
    );
  });
});
