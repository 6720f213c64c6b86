import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_PERMITS, type SiteCapacity } from '#shared/domain/capacity/site-capacity.ts';
import { DEFAULT_SCHOOL_POLICY } from '#shared/domain/order/policy.ts';
import { runOrder, type RunPlace, type RunResult } from '#shared/domain/order/run.ts';
import {
  canonicalRunInput,
  runInputHash,
  type RunCandidate,
  type RunInput,
} from '#shared/domain/order/run-input.ts';
import type { Level, Sex } from '#shared/vocabulary.ts';
import { ALL_GATES_PASSED } from '#tests/support/order-arbitraries.ts';

const POLICY = DEFAULT_SCHOOL_POLICY;
const site = (given: Partial<SiteCapacity> = {}): SiteCapacity => ({
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
const child = (facts: Partial<RunCandidate> = {}): RunCandidate => ({
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
const input = (candidates: readonly RunCandidate[], given: Partial<RunInput> = {}): RunInput => ({
  intakeCode: 'BB26',
  asOf: '2026-06-08',
  policy: POLICY,
  capacity: site(),
  held: [],
  candidates,
  ...given,
});
const placeOf = (result: RunResult, { code }: { code: string }): RunPlace => {
  const place = result.places.find((one) => one.code === code);
  if (place === undefined) throw new Error(`${code} has disappeared`);
  return place;
};
const children = (count: number, facts: Partial<RunCandidate> = {}) =>
  Array.from({ length: count }, () => child(facts));

describe('a run', () => {
  test('fills the places, then the reserve, then leaves out, each with the reason', () => {
    const policy = { ...POLICY, reserve: { ...POLICY.reserve, SMP: 3 } };
    const result = runOrder(input(children(40), { policy }));
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
    const result = runOrder(input([...cases.map(([one]) => one), ready]));
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
    expect(runOrder(input([child({ gates })])).total.admitted).toBe(1);
  });

  test('an intake may open wider desils; they follow in the order', () => {
    const [third, unknown, second] = [
      child({ desil: 3 }),
      child({ desil: null }),
      child({ desil: 2 }),
    ];
    const policy = { ...POLICY, admits: { desils: [1, 2, 3], notRecorded: true } };
    const result = runOrder(input([third, unknown, second], { policy }));
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
    const result = runOrder(input([...boys, girl], { capacity }));
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
    expect(runOrder(input(children(4), { capacity: site({ beds }) })).total.admitted).toBe(3);
  });

  test('the ceiling of the site is shared by the levels', () => {
    const mixed = [child({ level: 'SD' }), child({ level: 'SMP' }), child({ level: 'SD' })];
    const result = runOrder(input(mixed, { capacity: site({ ceiling: 2 }) }));
    expect(placeOf(result, mixed[2]!)).toMatchObject({
      outcome: 'reserve',
      rank: 2,
      reasons: [{ code: 'site-full', ceiling: 2 }],
    });
    expect(result.levels.map(({ binding }) => binding)).toEqual(['site-ceiling', null, null]);
  });

  test('people who hold a place already take seats, beds and ceiling', () => {
    const held = [{ sex: 'L', level: 'SMP', count: 28, bedLevels: null }] as const;
    expect(runOrder(input(children(5), { held })).total).toMatchObject({ admitted: 2, reserve: 3 });
  });

  test('nobody at all is a result too', () => {
    const result = runOrder(input([]));
    expect(result.total).toEqual({ admitted: 0, reserve: 0, leftOut: 0, all: 0, ordered: 0 });
    expect(result.places).toEqual([]);
  });
});

describe('ties', () => {
  const tied = (count: number, facts: Partial<RunCandidate> = {}) =>
    children(count, { drawNumber: null, ...facts });

  test('"12 setara untuk 5 tempat": the cut between equals is reported, not decided', () => {
    const sure = children(25);
    const equals = tied(12, { birthDate: '2014-01-01' });
    const result = runOrder(input([...equals, ...sure]));
    expect(result.undecided).toEqual([
      {
        group: 1,
        cut: 'places',
        levels: ['SMP'],
        codes: equals.map(({ code }) => code),
        places: 5,
      },
    ]);
    expect(result.tieGroups).toBe(1);
    for (const one of equals)
      expect(placeOf(result, one)).toMatchObject({ tieGroup: 1, undecided: true });
    for (const one of sure)
      expect(placeOf(result, one)).toMatchObject({ tieGroup: null, undecided: false });
  });

  test('equals who all get a place are a tie that decides nothing', () => {
    const result = runOrder(input(tied(12)));
    expect(result).toMatchObject({ tieGroups: 1, undecided: [] });
    expect(result.places.every(({ tieGroup, undecided }) => tieGroup === 1 && !undecided)).toBe(
      true,
    );
  });

  test('a girl without a bed is not left out by the tie with a boy', () => {
    const capacity = site({ beds: [{ sex: 'L', levels: ['SMP'], beds: 5 }] });
    const result = runOrder(input([...tied(2), ...tied(2, { sex: 'P' })], { capacity }));
    expect(result.undecided).toEqual([]);
    expect(result.total).toMatchObject({ admitted: 2, reserve: 2 });
  });

  test('of a tie over two sexes only the contested ones are named', () => {
    const boys = tied(3);
    const girls = tied(2, { sex: 'P' });
    const capacity = site({
      beds: [
        { sex: 'L', levels: ['SMP'], beds: 1 },
        { sex: 'P', levels: ['SMP'], beds: 9 },
      ],
    });
    const result = runOrder(input([...boys, ...girls], { capacity }));
    expect(result.undecided).toMatchObject([
      { cut: 'places', codes: boys.map(({ code }) => code), places: 1 },
    ]);
    expect(placeOf(result, girls[0]!)).toMatchObject({ tieGroup: 1, undecided: false });
  });

  test('equals at the end of the reserve list are reported as well', () => {
    const policy = { ...POLICY, reserve: { SD: 2, SMP: 2, SMA: 2 } };
    const equals = tied(3, { birthDate: '2014-01-01' });
    const result = runOrder(input([...children(30), ...equals], { policy }));
    expect(result.undecided).toEqual([
      {
        group: 1,
        cut: 'reserve',
        levels: ['SMP'],
        codes: equals.map(({ code }) => code),
        places: 2,
      },
    ]);
  });

  test('with draw numbers nothing is left undecided', () => {
    expect(runOrder(input(children(100)))).toMatchObject({ tieGroups: 0, undecided: [] });
  });
});

describe('the input of a run', () => {
  test('has one hash whatever order rows, rooms and classes come in', () => {
    const list = children(5, { vulnerabilities: ['orphan', 'street_child'] });
    const capacity = site();
    const shuffled = {
      ...capacity,
      beds: capacity.beds.toReversed(),
      classSeats: { ...capacity.classSeats, SD: [30, 25] },
    };
    const one = input(list, { capacity: { ...shuffled, beds: capacity.beds } });
    const other = input(
      list
        .toReversed()
        .map((row) => ({ ...row, vulnerabilities: row.vulnerabilities.toReversed() })),
      { capacity: { ...shuffled, classSeats: { SD: [25, 30], SMP: [30], SMA: [] } } },
    );
    expect(runInputHash(one)).toBe(runInputHash(other));
    expect(runInputHash(one)).toMatch(/^[0-9a-f]{64}$/);
  });
  test('changes its hash with anything the result depends on', () => {
    const base = input([child({ code: 'A', drawNumber: null })]);
    const [one] = base.candidates;
    const changed: RunInput[] = [
      { ...base, asOf: '2026-06-09' },
      { ...base, intakeCode: 'BB27' },
      { ...base, policy: { ...POLICY, version: 2 } },
      { ...base, capacity: site({ ceiling: 999 }) },
      { ...base, held: [{ sex: 'L', level: 'SD', count: 1, bedLevels: null }] },
      { ...base, candidates: [] },
      { ...base, candidates: [{ ...one!, desil: 2 }] },
      { ...base, candidates: [{ ...one!, gates: {} }] },
      { ...base, candidates: [{ ...one!, standing: { kind: 'closed', reason: 'died' } }] },
      { ...base, candidates: [{ ...one!, standing: { kind: 'closed', reason: 'other' } }] },
      { ...base, candidates: [{ ...one!, drawNumber: '01' }] },
    ];
    const hashes = [base, ...changed].map(runInputHash);
    expect(new Set(hashes).size).toBe(hashes.length);
  });
  test('keeps what a snapshot may keep: code and values', () => {
    const line = canonicalRunInput(input([child({ code: 'A' })])).split('\n')[1];
    expect(JSON.parse(line ?? '')).toEqual([
      'A',
      'SMP',
      'L',
      1,
      'out_of_school',
      [],
      'worthy',
      '2013-03-12',
      expect.any(String),
      'open',
      null,
      Array.from({ length: 9 }, () => 'passed'),
    ]);
  });
});

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
    expect(runOrder(input(list, { capacity })).total.all).toBe(100_000);
    return performance.now() - start;
  });
  expect(Math.min(...times)).toBeLessThan(1000);
});
