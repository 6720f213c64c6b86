import { describe, expect, test } from 'vitest';
import { NO_PERMITS, type SiteCapacity } from '#shared/domain/capacity/site-capacity.ts';
import { decideArrival, type Arrival } from '#shared/domain/enrolment/decide-arrival.ts';
import { nextReserve, type ReserveCandidate } from '#shared/domain/enrolment/next-reserve.ts';
import { DEFAULT_GATE_NEEDS } from '#shared/domain/gates/gate-need.ts';
import { ALL_GATES_PASSED } from '#tests/support/order-arbitraries.ts';

const site: SiteCapacity = {
  ceiling: 4,
  classSeats: { SD: [], SMP: [3], SMA: [1] },
  beds: [
    { sex: 'L', levels: ['SMP'], beds: 2 },
    { sex: 'P', levels: ['SMP', 'SMA'], beds: 2 },
  ],
  permits: NO_PERMITS,
};
const arrival = (given: Partial<Arrival> = {}): Arrival => ({
  candidate: 'BB26-0187',
  sex: 'L',
  level: 'SMP',
  decree: 'signed',
  arrived: false,
  closedReason: null,
  heldElsewhere: null,
  gates: ALL_GATES_PASSED,
  needs: DEFAULT_GATE_NEEDS,
  capacity: site,
  held: [],
  ...given,
});
const refusal = (given: Partial<Arrival>) => {
  const decision = decideArrival(arrival(given));
  return decision.ok ? null : decision.error;
};
const there = (sex: 'L' | 'P', level: 'SMP' | 'SMA', count: number) => ({
  sex,
  level,
  count,
  bedLevels: null,
});

describe('an arrival', () => {
  test('of a signed name with seat, bed and place is fine', () => {
    expect(decideArrival(arrival())).toEqual({ ok: true, value: [] });
  });
  test('names what may follow, as a task', () => {
    const gates = {
      ...ALL_GATES_PASSED,
      documents: { value: 'deferred', dueOn: '2026-08-01' },
    } as const;
    expect(decideArrival(arrival({ gates }))).toMatchObject({
      value: [{ code: 'follows', missing: { gate: 'documents', dueOn: '2026-08-01' } }],
    });
  });
  test('warns where only a room of another level has a bed', () => {
    expect(decideArrival(arrival({ level: 'SMA' }))).toEqual({
      ok: true,
      value: [{ code: 'room-of-other-level', level: 'SMA', sex: 'L' }],
    });
  });
  test('needs the decree', () => {
    const candidate = 'BB26-0187';
    expect(refusal({ decree: 'none' })).toEqual({ code: 'enrolments.not-signed', candidate });
    expect(refusal({ decree: 'revoked' })).toEqual({
      code: 'enrolments.decree-revoked',
      candidate,
    });
    expect(refusal({ arrived: true })).toEqual({ code: 'enrolments.already-arrived', candidate });
  });
  test('needs a candidacy that runs and a person who is nowhere else', () => {
    expect(refusal({ closedReason: 'pindah_domisili' })).toEqual({
      code: 'enrolments.candidacy-closed',
      candidate: 'BB26-0187',
      reason: 'pindah_domisili',
    });
    expect(refusal({ heldElsewhere: { site: 'SRT 58', since: '2025-07-14' } })).toEqual({
      code: 'enrolments.held-elsewhere',
      candidate: 'BB26-0187',
      site: 'SRT 58',
      since: '2025-07-14',
    });
  });
  test('needs the gates of the intake', () => {
    const gates = { ...ALL_GATES_PASSED, health_check: { value: 'open' } } as const;
    expect(refusal({ gates })).toEqual({
      code: 'enrolments.gates-missing',
      gates: ['health_check'],
    });
  });
  test('is refused at each limit, with its numbers', () => {
    expect(refusal({ held: [there('L', 'SMP', 2), there('P', 'SMP', 2)] })).toEqual({
      code: 'enrolments.site-full',
      ceiling: 4,
      held: 4,
    });
    expect(refusal({ held: [there('L', 'SMP', 1), there('P', 'SMP', 2)] })).toEqual({
      code: 'enrolments.level-full',
      level: 'SMP',
      seats: 3,
      held: 3,
    });
    expect(refusal({ held: [there('L', 'SMP', 2)] })).toEqual({
      code: 'enrolments.no-bed',
      sex: 'L',
      beds: 2,
      held: 2,
    });
  });
  test('a permit opens the limit', () => {
    const permits = { ...NO_PERMITS, beds: { L: 1, P: 0 } };
    expect(refusal({ held: [there('L', 'SMP', 2)], capacity: { ...site, permits } })).toBeNull();
  });
});

describe('the next reserve', () => {
  const reserve = (
    reserveNo: number,
    sex: 'L' | 'P',
    gone: ReserveCandidate['gone'] = null,
    level: ReserveCandidate['level'] = 'SMP',
  ): ReserveCandidate => ({ code: `R${reserveNo}`, level, sex, reserveNo, gone });
  const boysFull = [there('L', 'SMP', 2)];

  test('is the first who fits; everyone passed over is named with the reason', () => {
    const list = [reserve(3, 'P'), reserve(1, 'L'), reserve(4, 'P'), reserve(2, 'P', 'called')];
    expect(nextReserve('SMP', list, site, boysFull)).toEqual({
      next: list[0],
      passedOver: [
        { code: 'R1', reserveNo: 1, reason: { code: 'no-bed', level: 'SMP', sex: 'L', beds: 2 } },
        { code: 'R2', reserveNo: 2, reason: { code: 'gone', how: 'called' } },
      ],
    });
  });
  test('comes from the level of the place', () => {
    const list = [reserve(1, 'P', null, 'SMA'), reserve(2, 'P')];
    expect(nextReserve('SMP', list, site, boysFull)).toEqual({ next: list[1], passedOver: [] });
  });
  test('is nobody where nobody fits, and then says why for each', () => {
    const { next, passedOver } = nextReserve('SMP', [reserve(1, 'L')], site, boysFull);
    expect(next).toBeNull();
    expect(passedOver).toHaveLength(1);
    expect(nextReserve('SMP', [], site, [])).toEqual({ next: null, passedOver: [] });
  });
  test('[A3] passes over exactly those ahead, in order, and no place is left unused', () => {
    const list = [reserve(1, 'L'), reserve(2, 'L', 'closed'), reserve(3, 'P')];
    const { next, passedOver } = nextReserve('SMP', list, site, boysFull);
    expect([...passedOver.map(({ reserveNo }) => reserveNo), next?.reserveNo]).toEqual([1, 2, 3]);
  });
});
