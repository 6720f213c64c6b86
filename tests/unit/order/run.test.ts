import { describe, expect, test } from 'vitest';
import { runOrder } from '#shared/domain/order/run.ts';
import { type RunCandidate } from '#shared/domain/order/run-input.ts';
import type { Level, Sex } from '#shared/vocabulary.ts';
import { ALL_GATES_PASSED } from '#tests/support/order-arbitraries.ts';
import { child, children, placeOf, POLICY, runInput, site } from '#tests/support/run-samples.ts';

describe('a run', () => {
  test('fills the places, then the reserve, then leaves out, each with the reason', () => {
    const policy = { ...POLICY, reserve: { ...POLICY.reserve, SMP: 3 } };
    const result = runOrder(runInput(children(40), { policy }));
    expect(result.total).toEqual({ admitted: 30, reserve: 3, leftOut: 7, all: 40, ordered: 40 });
    expect(result.levels[1]).toMatchObject({ level: 'SMP', admitted: 30, binding: 'class-seats' });
    expect(result.levels[0]).toMatchObject({ level: 'SD', all: 0, binding: null });
    const [first, thirtyFirst, last] = [0, 30, 39].map((i) => result.places[i]);
    expect(first).toMatchObject({ outcome: 'admitted', rank: 1, reasons: [{ code: 'fits' }] });
    expect(thirtyFirst).toMatchObject({
      outcome: 'reserve',
      rank: 31,
      position: 31,
      reserveNo: 1,
      reasons: [{ code: 'no-seat', level: 'SMP', seats: 30 }],
    });
    expect(last).toMatchObject({
      outcome: 'left_out',
      rank: 40,
      reserveNo: null,
      reasons: [{ code: 'no-seat' }, { code: 'reserve-full', level: 'SMP', reserve: 3 }],
    });
  });

  test('whoever is not ordered stands behind, each with every reason, the weightiest first', () => {
    const cases: [RunCandidate, object[]][] = [
      [child({ desil: 3 }), [{ code: 'desil-not-admitted', desil: 3 }]],
      [child({ desil: null }), [{ code: 'desil-not-recorded' }]],
      [
        child({ gates: { ...ALL_GATES_PASSED, home_visit: { value: 'failed' } } }),
        [{ code: 'gate-failed', gate: 'home_visit' }],
      ],
      [
        child({
          desil: 9,
          gates: {
            ...ALL_GATES_PASSED,
            child_consent: { value: 'deferred' },
            home_visit: { value: 'open' },
          },
        }),
        [
          { code: 'desil-not-admitted', desil: 9 },
          { code: 'gate-open', gate: 'home_visit' },
          { code: 'gate-deferred', gate: 'child_consent' },
        ],
      ],
      [
        child({ standing: { kind: 'closed', reason: 'moved_away' }, desil: 3 }),
        [{ code: 'closed', reason: 'moved_away' }],
      ],
      [child({ standing: { kind: 'designated' } }), [{ code: 'designated' }]],
      [child({ standing: { kind: 'arrived' } }), [{ code: 'arrived' }]],
    ];
    const ready = child();
    const result = runOrder(runInput([...cases.map(([one]) => one), ready]));
    expect(placeOf(result, ready)).toMatchObject({ position: 1, outcome: 'admitted' });
    for (const [i, [one, reasons]] of cases.entries())
      expect(placeOf(result, one)).toMatchObject({
        outcome: 'left_out',
        rank: null,
        reserveNo: null,
        position: i + 2,
        tieGroup: null,
        reasons,
      });
  });

  test('a gate that may follow or is excepted keeps nobody out', () => {
    const gates = {
      ...ALL_GATES_PASSED,
      documents: { value: 'open' },
      health_check: { value: 'open' },
      home_visit: { value: 'excepted', reason: 'flood' },
    } as const;
    expect(runOrder(runInput([child({ gates })])).total.admitted).toBe(1);
  });

  test('an intake may open wider desils; they follow in the order', () => {
    const [third, unknown, second] = [
      child({ desil: 3 }),
      child({ desil: null }),
      child({ desil: 2 }),
    ];
    const policy = { ...POLICY, admits: { desils: [1, 2, 3], notRecorded: true } };
    const result = runOrder(runInput([third, unknown, second], { policy }));
    expect([second, unknown, third].map((one) => placeOf(result, one).rank)).toEqual([1, 2, 3]);
  });

  test('a child is skipped only for want of a bed of that sex, and stays first in reserve', () => {
    const boys = children(3);
    const girl = child({ sex: 'P' });
    const capacity = site({
      beds: [
        { sex: 'L', levels: ['SMP'], beds: 1 },
        { sex: 'P', levels: ['SMP'], beds: 5 },
      ],
    });
    const result = runOrder(runInput([...boys, girl], { capacity }));
    expect(result.places.map(({ outcome, reserveNo }) => [outcome, reserveNo])).toEqual([
      ['admitted', null],
      ['reserve', 1],
      ['reserve', 2],
      ['admitted', null],
    ]);
    expect(placeOf(result, boys[1]!).reasons).toEqual([
      { code: 'no-bed', level: 'SMP', sex: 'L', beds: 1 },
    ]);
    expect(result.levels[1]?.binding).toBe('beds');
  });

  test('three free identical beds are one pool', () => {
    const beds = Array.from({ length: 3 }, () => ({
      sex: 'L' as Sex,
      levels: ['SMP'] as Level[],
      beds: 1,
    }));
    expect(runOrder(runInput(children(4), { capacity: site({ beds }) })).total.admitted).toBe(3);
  });

  test('the ceiling of the site is shared by the levels', () => {
    const mixed = [child({ level: 'SD' }), child({ level: 'SMP' }), child({ level: 'SD' })];
    const result = runOrder(runInput(mixed, { capacity: site({ ceiling: 2 }) }));
    expect(placeOf(result, mixed[2]!)).toMatchObject({
      outcome: 'reserve',
      rank: 2,
      reasons: [{ code: 'site-full', ceiling: 2 }],
    });
    expect(result.levels.map(({ binding }) => binding)).toEqual(['site-ceiling', null, null]);
  });

  test('people who hold a place already take seats, beds and ceiling', () => {
    const held = [{ sex: 'L', level: 'SMP', count: 28, bedLevels: null }] as const;
    expect(runOrder(runInput(children(5), { held })).total).toMatchObject({
      admitted: 2,
      reserve: 3,
    });
  });

  test('nobody at all is a result too', () => {
    const result = runOrder(runInput([]));
    expect(result.total).toEqual({ admitted: 0, reserve: 0, leftOut: 0, all: 0, ordered: 0 });
    expect(result.places).toEqual([]);
  });
});
