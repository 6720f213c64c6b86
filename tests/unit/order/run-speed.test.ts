import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runOrder } from '#shared/domain/order/run.ts';
import { type RunCandidate } from '#shared/domain/order/run-input.ts';
import type { Level } from '#shared/vocabulary.ts';
import { child, runInput, site } from '#tests/support/run-samples.ts';

test('a run of 100,000 candidates takes at most a second', () => {
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
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    expect(runOrder(runInput(list, { capacity })).total.all).toBe(100_000);
    return performance.now() - start;
  });
  expect(Math.min(...times)).toBeLessThan(1000);
});
