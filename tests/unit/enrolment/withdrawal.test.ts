import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  heldBy,
  NO_PERMITS,
  type HeldPlaces,
  type SiteCapacity,
} from '#shared/domain/capacity/site-capacity.ts';
import {
  decideWithdrawal,
  heldAfterLeaving,
  type BedStay,
  type Withdrawal,
  type WithdrawalPlan,
} from '#shared/domain/enrolment/decide-withdrawal.ts';
import { nextReserve, type ReserveCandidate } from '#shared/domain/enrolment/next-reserve.ts';
import { SiteSeating } from '#shared/domain/seating/site-seating.ts';
import { LEVELS, SEXES } from '#shared/vocabulary.ts';
import { capacities } from '#tests/support/order-arbitraries.ts';
import { propertyRuns } from '#tests/support/property-runs.ts';

const CHILD: Withdrawal = {
  candidate: 'BB26-0001',
  arrivedOn: '2026-07-13',
  endedOn: null,
  stays: [{ id: 7, from: '2026-07-15', until: null }],
  on: '2026-09-01',
  today: '2026-09-01',
};

/** The plan; a refusal fails the test with its code. */
function unwrapped(decided: ReturnType<typeof decideWithdrawal>): WithdrawalPlan {
  if (!decided.ok) throw new Error(decided.error.code);
  return decided.value;
}

describe('a withdrawal', () => {
  test('ends the stay in the bed on the same day', () => {
    expect(decideWithdrawal(CHILD)).toEqual({
      ok: true,
      value: { on: '2026-09-01', shorten: [7], cancel: [], ahead: false },
    });
  });

  test('can be recorded for a day long past, before the bed was given', () => {
    const plan = decideWithdrawal({ ...CHILD, on: '2026-07-14' });
    expect(plan).toMatchObject({ ok: true, value: { shorten: [], cancel: [7] } });
  });

  test('may lie ahead: the place is held until then', () => {
    expect(decideWithdrawal({ ...CHILD, on: '2026-12-19' })).toMatchObject({
      ok: true,
      value: { ahead: true, shorten: [7] },
    });
  });

  test('is refused with what stands against it', () => {
    expect(decideWithdrawal({ ...CHILD, arrivedOn: null })).toEqual({
      ok: false,
      error: { code: 'enrolments.not-arrived', candidate: 'BB26-0001' },
    });
    expect(decideWithdrawal({ ...CHILD, endedOn: '2026-08-20' })).toEqual({
      ok: false,
      error: {
        code: 'enrolments.already-ended',
        candidate: 'BB26-0001',
        endedOn: '2026-08-20',
      },
    });
    expect(decideWithdrawal({ ...CHILD, on: '2026-07-13' })).toEqual({
      ok: false,
      error: {
        code: 'enrolments.ends-before-arrival',
        arrivedOn: '2026-07-13',
        on: '2026-07-13',
      },
    });
  });

  test('leaves no stay that outlasts it and touches none that is over', () => {
    const day = fc.integer({ min: 14, max: 28 }).map((n) => `2026-07-${n}`);
    const stay = fc
      .tuple(day, fc.option(day))
      .filter(([from, until]) => until === null || until > from);
    fc.assert(
      fc.property(fc.array(stay, { maxLength: 5 }), day, (rows, on) => {
        const stays = rows.map(([from, until], id): BedStay => ({ id, from, until }));
        const decided = decideWithdrawal({ ...CHILD, stays, on });
        const { shorten, cancel } = unwrapped(decided);
        const after = stays
          .filter(({ id }) => !cancel.includes(id))
          .map((one) => (shorten.includes(one.id) ? { ...one, until: on } : one));
        expect(after.every(({ from, until }) => until !== null && from < until)).toBe(true);
        expect(after.every(({ until }) => until !== null && until <= on)).toBe(true);
        const over = stays.filter(({ until }) => until !== null && until <= on);
        expect(after).toEqual(expect.arrayContaining(over));
      }),
      { numRuns: propertyRuns(1000) },
    );
  });
});

describe('the place that becomes free', () => {
  const SITE: SiteCapacity = {
    ceiling: 100,
    classSeats: { SD: [2], SMP: [3], SMA: [] },
    beds: [
      { sex: 'L', levels: ['SD', 'SMP'], beds: 2 },
      { sex: 'P', levels: ['SD', 'SMP'], beds: 2 },
    ],
    permits: NO_PERMITS,
  };
  const HELD: readonly HeldPlaces[] = [
    { sex: 'L', level: 'SMP', count: 1, bedLevels: ['SD', 'SMP'] },
    { sex: 'L', level: 'SD', count: 1, bedLevels: null },
    { sex: 'P', level: 'SMP', count: 1, bedLevels: ['SD', 'SMP'] },
  ];
  const reserve = (reserveNo: number, facts: Partial<ReserveCandidate>): ReserveCandidate => ({
    code: `BB26-010${reserveNo}`,
    level: 'SMP',
    sex: 'L',
    reserveNo,
    gone: null,
    ...facts,
  });

  test('a girl goes: the boys ahead have no bed, the next girl fits', () => {
    const held = heldAfterLeaving(HELD, { sex: 'P', level: 'SMP', bedLevels: ['SMP', 'SD'] });
    const queue = [
      reserve(1, {}),
      reserve(2, { sex: 'P', gone: 'designated' }),
      reserve(3, { sex: 'P' }),
    ];
    const { next, passedOver } = nextReserve('SMP', queue, SITE, held);
    expect(next?.reserveNo).toBe(3);
    expect(passedOver).toEqual([
      {
        code: 'BB26-0101',
        reserveNo: 1,
        reason: { code: 'no-bed', level: 'SMP', sex: 'L', beds: 2 },
      },
      { code: 'BB26-0102', reserveNo: 2, reason: { code: 'gone', how: 'designated' } },
    ]);
  });

  test('a child whose bed still followed gives that bed back', () => {
    const held = heldAfterLeaving(HELD, { sex: 'L', level: 'SD', bedLevels: null });
    expect(held).toEqual([HELD[0], HELD[2]]);
    expect(nextReserve('SMP', [reserve(1, {})], SITE, held).next?.reserveNo).toBe(1);
  });

  test('nobody goes who does not hold such a place', () => {
    expect(() => heldAfterLeaving(HELD, { sex: 'P', level: 'SD', bedLevels: null })).toThrow(
      'Nobody holds a place of SD P',
    );
  });

  test('[A3] one child less: nobody who fitted before stops fitting, and the site holds one less', () => {
    const rows = fc.array(
      fc.record({
        sex: fc.constantFrom(...SEXES),
        level: fc.constantFrom(...LEVELS),
        count: fc.integer({ min: 1, max: 2 }),
        bedLevels: fc.option(fc.subarray([...LEVELS], { minLength: 1 })),
      }),
      { minLength: 1, maxLength: 4 },
    );
    const pick = rows.chain((held) => fc.tuple(fc.constant(held), fc.constantFrom(...held)));
    fc.assert(
      fc.property(capacities, pick, (capacity, [held, leaving]) => {
        const after = heldAfterLeaving(held, leaving);
        expect(heldBy(after)).toBe(heldBy(held) - 1);
        const [full, freer] = [SiteSeating.of(capacity, held), SiteSeating.of(capacity, after)];
        for (const level of LEVELS)
          for (const sex of SEXES) {
            const fitted = full.shortage({ level, sex }) === null;
            expect(fitted && freer.shortage({ level, sex }) !== null).toBe(false);
          }
      }),
      { numRuns: propertyRuns(1000) },
    );
  });
});
