import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countAttendance, prefill } from '#shared/domain/training/attendance.ts';
import { decideCertificate, nextNumber } from '#shared/domain/training/certificate.ts';
import { type Slot, atOneTime, clashesOf } from '#shared/domain/training/clash.ts';
import { employmentAt, followUpDays } from '#shared/domain/training/follow-up.ts';
import { quotaOf } from '#shared/domain/training/quota.ts';
import { lessonDays } from '#shared/domain/training/session-days.ts';
import { orderSeatWaiters } from '#shared/domain/training/training-order.ts';
import { DEFAULT_WAITLIST_POLICY } from '#shared/domain/waitlist/waitlist-order.ts';
import { propertyRuns } from '#tests/support/property-runs.ts';

const SLOT: Slot = {
  slot: 'a',
  cohort: 'jahit',
  weekday: 1,
  start: '08:00',
  end: '10:15',
  from: '2026-06-01',
  until: null,
  instructor: 'Rina',
  workshop: 'Bengkel 1',
  people: ['Yakobus'],
};

describe('the timetable', () => {
  it('clashes where instructor, workshop or person would be in two places', () => {
    const other = { ...SLOT, slot: 'b', cohort: 'las', start: '10:00', end: '12:00' };
    expect(clashesOf(SLOT, [other]).map(({ kind, who }) => [kind, who])).toEqual([
      ['instructor', 'Rina'],
      ['workshop', 'Bengkel 1'],
      ['person', 'Yakobus'],
    ]);
    const apart = { ...other, instructor: 'Agus', workshop: 'Bengkel 2', people: ['Marten'] };
    expect(clashesOf(SLOT, [apart])).toEqual([]);
    for (const free of [
      { ...other, start: '10:15' },
      { ...other, weekday: 2 },
      { ...other, from: '2026-05-01', until: '2026-06-01' },
    ]) {
      expect(clashesOf(SLOT, [free])).toEqual([]);
    }
    expect(clashesOf(SLOT, [SLOT])).toEqual([]);
  });

  it('clashes exactly where some minute of some day belongs to both', () => {
    const time = fc.integer({ min: 7, max: 16 });
    const slot = fc.record({
      weekday: fc.integer({ min: 1, max: 2 }),
      start: time,
      length: fc.integer({ min: 1, max: 4 }),
      from: fc.integer({ min: 1, max: 20 }),
      days: fc.option(fc.integer({ min: 1, max: 8 })),
    });
    const two = (value: number) => String(value).padStart(2, '0');
    const made = (one: typeof slot extends fc.Arbitrary<infer T> ? T : never): Slot => ({
      ...SLOT,
      weekday: one.weekday,
      start: `${two(one.start)}:00`,
      end: `${two(one.start + one.length)}:00`,
      from: `2026-06-${two(one.from)}`,
      until: one.days === null ? null : `2026-06-${two(one.from + one.days)}`,
    });
    fc.assert(
      fc.property(slot, slot, (a, b) => {
        const shares = (day: number, hour: number, one: typeof a) =>
          day >= one.from &&
          (one.days === null || day < one.from + one.days) &&
          hour >= one.start &&
          hour < one.start + one.length;
        let met = false;
        for (let day = 1; day <= 40; day += 1)
          for (let hour = 7; hour < 21; hour += 1)
            met ||= a.weekday === b.weekday && shares(day, hour, a) && shares(day, hour, b);
        expect(atOneTime(made(a), made(b))).toBe(met);
      }),
      { numRuns: propertyRuns(1000) },
    );
  });

  it('gives every week its day, half-open at both ends', () => {
    const monday = { weekday: 1, from: '2026-06-01', until: null };
    expect(lessonDays(monday, '2026-06-01', '2026-06-22')).toEqual([
      '2026-06-01',
      '2026-06-08',
      '2026-06-15',
    ]);
    expect(
      lessonDays(
        { weekday: 7, from: '2026-06-10', until: '2026-06-21' },
        '2026-06-01',
        '2027-01-01',
      ),
    ).toEqual(['2026-06-14']);
  });
});

describe('attendance', () => {
  it('is filled in by leave: hospital S, unauthorised A, an internship is none, others I', () => {
    const leave = (kind: Parameters<typeof prefill>[0][number]['kind']) =>
      prefill([{ kind, from: '2026-06-08', until: '2026-06-10' }], '2026-06-09');
    expect(leave('hospital')).toEqual({ kind: 'code', code: 'S', source: 'leave' });
    expect(leave('unauthorised')).toEqual({ kind: 'code', code: 'A', source: 'leave' });
    expect(leave('internship')).toEqual({ kind: 'internship' });
    expect([leave('home'), leave('holiday')].map((one) => one.kind === 'code' && one.code)).toEqual(
      ['I', 'I'],
    );
    const back = [{ kind: 'home' as const, from: '2026-06-08', until: '2026-06-10' }];
    expect(prefill(back, '2026-06-10')).toEqual({ kind: 'code', code: 'H', source: 'typed' });
    expect(
      prefill([{ kind: 'home', from: '2026-06-08', until: null }], '2027-01-01'),
    ).toMatchObject({
      code: 'I',
    });
  });

  it('counts late as present, shows I and S without counting them, rounds down', () => {
    const row = (code: 'H' | 'I' | 'S' | 'A', late = false) => ({ code, late });
    expect(
      countAttendance([row('H'), row('H', true), row('I'), row('S'), row('A'), row('H')]),
    ).toEqual({ present: 3, late: 1, permitted: 1, sick: 1, absent: 1, held: 6, perMille: 500 });
    expect(countAttendance([row('H'), row('H'), row('I')]).perMille).toBe(666);
    expect(countAttendance([]).perMille).toBeNull();
  });
});

describe('a certificate', () => {
  const units = [
    { code: 'J.01', core: true, result: 'K' as const },
    { code: 'J.02', core: true, result: 'K' as const },
    { code: 'J.09', core: false, result: null },
  ];
  it('of training asks for 80 % and every core unit K', () => {
    expect(decideCertificate({ perMille: 800 }, units, 80)).toEqual({
      kind: 'training',
      lacks: [],
    });
    expect(decideCertificate({ perMille: 799 }, units, 80)).toEqual({
      kind: 'attended',
      lacks: [{ code: 'attendance', perMille: 799, neededPercent: 80 }],
    });
    const one = [{ code: 'J.01', core: true, result: 'BK' as const }, ...units.slice(1)];
    expect(decideCertificate({ perMille: null }, one, 80)).toEqual({
      kind: 'attended',
      lacks: [{ code: 'no-sessions' }, { code: 'units', units: ['J.01'] }],
    });
  });
  it('takes the number after the last', () => {
    expect(nextNumber('041/PEL/2026', '001')).toBe('042/PEL/2026');
    expect(nextNumber('PEL-099', '001')).toBe('PEL-100');
    expect(nextNumber(null, '001/PEL/2026')).toBe('001/PEL/2026');
    expect(nextNumber('tanpa', '001/PEL/2026')).toBe('001/PEL/2026');
  });
});

describe('what follows', () => {
  it('is due 3, 6, 12 months on, at the last day of a shorter month', () => {
    expect(followUpDays('2026-06-08').map(({ due }) => due)).toEqual([
      '2026-09-08',
      '2026-12-08',
      '2027-06-08',
    ]);
    expect(followUpDays('2027-08-31').map(({ due }) => due)).toEqual([
      '2027-11-30',
      '2028-02-29',
      '2028-08-31',
    ]);
  });

  it('counts who works of all that were due, reached or not', () => {
    const of = (
      outcome: Parameters<typeof employmentAt>[0][number]['outcome'],
      related = false,
    ) => ({
      months: 3 as const,
      outcome,
      related,
    });
    const [three, six] = employmentAt([
      of('formal', true),
      of('self_employed'),
      of('supported', true),
      of('none', true),
      of('untraceable'),
      of(null),
    ]);
    expect(three).toEqual({
      months: 3,
      due: 6,
      working: 3,
      supported: 1,
      selfEmployed: 1,
      related: 2,
      untraceable: 1,
      notDone: 1,
    });
    expect(six).toMatchObject({ months: 6, due: 0, working: 0 });
  });

  it('keeps 1 % of private and 2 % of public workers, rounded up', () => {
    expect(quotaOf('private', 0)).toBe(0);
    expect([1, 100, 101].map((workers) => quotaOf('private', workers))).toEqual([1, 1, 2]);
    expect(quotaOf('government', 50)).toBe(1);
    expect(quotaOf('state_owned', 51)).toBe(2);
  });

  it('waits for a seat in the order of the house', () => {
    const one = (name: string, desil: number | null, more = {}) => ({
      name,
      desil,
      withoutIdentity: false,
      vulnerability: 0 as const,
      waitingSince: '2026-05-01',
      drawNumber: 'aa',
      ...more,
    });
    const order = orderSeatWaiters(
      [
        one('tanpa desil', null),
        one('desil 2', 2),
        one('tanpa identitas', null, { withoutIdentity: true }),
        one('desil 1, rentan', 1, { vulnerability: 3 }),
        one('desil 2, lebih lama', 2, { waitingSince: '2026-04-01' }),
        one('desil 2, undian', 2, { drawNumber: '0f' }),
      ],
      DEFAULT_WAITLIST_POLICY,
    );
    expect(order.map(({ name }) => name)).toEqual([
      'desil 1, rentan',
      'tanpa identitas',
      'desil 2, lebih lama',
      'desil 2, undian',
      'desil 2',
      'tanpa desil',
    ]);
  });
});
