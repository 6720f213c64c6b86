import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runOrder } from '#shared/domain/order/run.ts';
import { runInputHash, type RunCandidate } from '#shared/domain/order/run-input.ts';
import type { Level } from '#shared/vocabulary.ts';
import { child, runInput, site } from '#tests/support/run-samples.ts';

/** Best of three, in whole milliseconds: what else the computer does only ever adds. */
function best(work: () => void): number {
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.round(Math.min(...times));
}

// Printed, not asserted: the bench holds the limit, where nothing else runs beside it.
test('the time of a run of 100,000 candidates is shown', () => {
  const { next: draw } = {
    next: fc.sample(fc.integer({ min: 1, max: 2 ** 31 }), { numRuns: 100_000, seed: 1 }),
  };
  const levels: Level[] = ['SD', 'SMP', 'SMA'];
  const list = draw.map((n, i): RunCandidate => ({
    ...child(),
    code: `K${String(i).padStart(6, '0')}`,
    level: levels[n % 3] ?? 'SD',
    sex: n % 2 === 0 ? 'L' : 'P',
    desil: (n % 10) + 1 > 5 ? 1 : 2,
    birthDate: `20${10 + (n % 8)}-${String((n % 12) + 1).padStart(2, '0')}-11`,
    drawNumber: i % 2 === 0 ? null : n.toString(16).padStart(64, '0'),
  }));
  const capacity = site({ classSeats: { SD: [540], SMP: [270], SMA: [270] } });
  const input = runInput(list, { capacity });
  const run = best(() => expect(runOrder(input).total.all).toBe(100_000));
  const hash = best(() => expect(runInputHash(input)).toMatch(/^[0-9a-f]{64}$/));
  console.log(`FIGURE run 100000 candidates: ${run} ms, hash of its input: ${hash} ms`);
});
