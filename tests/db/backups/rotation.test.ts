import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expendable, KEEP, type Rotatable } from '#electron/data/backups/rotation.ts';
import { propertyRuns } from '#tests/support/property-runs.ts';

const DAY_MS = 86_400_000;
const START = Date.parse('2026-06-08T00:00:00Z');
const dayAt = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

const state = fc.constantFrom<Rotatable['state']>('verified', 'verified', 'unproven', 'damaged');
/** One backup after the other; the clock mostly goes on, and sometimes jumps up to ten years. */
const jump = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 2 }) },
  { weight: 1, arbitrary: fc.integer({ min: -3650, max: 3650 }) },
);
const life = fc.array(fc.record({ jump, state, paused: fc.boolean() }), { maxLength: 120 });

describe('expendable', () => {
  it('keeps the newest ten and the last verified through any life with any clock', () => {
    fc.assert(
      fc.property(life, (steps) => {
        let kept: Rotatable[] = [];
        let clock = START;
        for (const [seq, step] of steps.entries()) {
          clock += step.jump * DAY_MS;
          kept.push({ seq, madeOn: dayAt(clock), state: step.state });
          const gone = new Set(expendable(kept, step.paused));
          const most = step.paused ? steps.length : 10 + 14 + 8 + 12 + 1;
          expect(gone.size > 0 && step.paused).toBe(false);
          const newest = kept.toSorted((a, b) => b.seq - a.seq).slice(0, KEEP.newest);
          for (const { seq: number } of newest) expect(gone.has(number)).toBe(false);
          const lastVerified = kept.filter((b) => b.state === 'verified').at(-1);
          expect(lastVerified !== undefined && gone.has(lastVerified.seq)).toBe(false);
          kept = kept.filter((b) => !gone.has(b.seq));
          expect(kept.length).toBeLessThanOrEqual(most);
        }
      }),
      { numRuns: propertyRuns(10_000) },
    );
  });

  it('does not depend on the order given, and settles at once', () => {
    fc.assert(
      fc.property(life, fc.infiniteStream(fc.nat()), (steps, order) => {
        let clock = START;
        const all = steps.map((step, seq): Rotatable => {
          clock += step.jump * DAY_MS;
          return { seq, madeOn: dayAt(clock), state: step.state };
        });
        const gone = expendable(all, false);
        const shuffled = all
          .map((backup) => ({ backup, key: Number(order.next().value) }))
          .toSorted((a, b) => a.key - b.key)
          .map(({ backup }) => backup);
        expect(expendable(shuffled, false)).toEqual(gone);
        const rest = all.filter((b) => !gone.includes(b.seq));
        expect(expendable(rest, false)).toEqual([]);
      }),
      { numRuns: propertyRuns(1000) },
    );
  });

  it('keeps a day, a week and a month of a steady office', () => {
    const backups = Array.from({ length: 800 }, (_, i): Rotatable => ({
      seq: i + 1,
      madeOn: dayAt(START + Math.floor(i / 2) * DAY_MS),
      state: 'verified',
    }));
    const gone = new Set(expendable(backups, false));
    const kept = backups.filter((b) => !gone.has(b.seq)).map((b) => b.madeOn);
    expect(new Set(kept.slice(-10)).size).toBe(5);
    const days = [...new Set(kept)].toReversed();
    expect(days.slice(0, 14)).toEqual(
      Array.from({ length: 14 }, (_, i) => dayAt(START + (399 - i) * DAY_MS)),
    );
    expect(new Set(kept.map((day) => day.slice(0, 7))).size).toBe(12);
    expect(kept.length).toBeLessThanOrEqual(5 + 14 + 8 + 12);
  });

  it('thins damaged ones first and never the only good one', () => {
    const backups = Array.from({ length: 40 }, (_, i): Rotatable => ({
      seq: i + 1,
      madeOn: dayAt(START + i * DAY_MS),
      state: i === 0 ? 'verified' : 'damaged',
    }));
    expect(expendable(backups, false)).toEqual(Array.from({ length: 29 }, (_, i) => i + 2));
    expect(expendable(backups, true)).toEqual([]);
  });
});
