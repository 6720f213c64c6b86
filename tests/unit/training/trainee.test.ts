import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seatsOn } from '#shared/domain/training/seats.ts';
import { seatUntil, type TraineeDays, traineeState } from '#shared/domain/training/trainee.ts';
import { propertyRuns } from '#tests/support/property-runs.ts';

const NONE: TraineeDays = {
  waitingFrom: null,
  registeredOn: null,
  startedOn: null,
  endedOn: null,
  dayFrom: null,
  pauses: [],
};

const dayOf = (index: number): string =>
  `2026-${String(1 + Math.floor(index / 28)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`;

describe('the state of a trainee', () => {
  it('follows from the days: proposed, waiting, registered, active, paused, ended', () => {
    const trainee: TraineeDays = {
      ...NONE,
      waitingFrom: '2026-01-05',
      registeredOn: '2026-02-01',
      startedOn: '2026-02-03',
      endedOn: '2026-05-01',
      pauses: [{ from: '2026-03-01', until: '2026-03-10' }],
    };
    expect(
      [
        '2026-01-04',
        '2026-01-05',
        '2026-02-01',
        '2026-02-03',
        '2026-03-01',
        '2026-03-09',
        '2026-03-10',
        '2026-04-30',
        '2026-05-01',
      ].map((day) => traineeState(trainee, day)),
    ).toEqual([
      'proposed',
      'waiting',
      'registered',
      'active',
      'paused',
      'paused',
      'active',
      'active',
      'ended',
    ]);
  });

  it('is paused while nobody has ended the pause, and ends though never registered', () => {
    const open = { ...NONE, registeredOn: '2026-01-01', startedOn: '2026-01-01' };
    const paused = { ...open, pauses: [{ from: '2026-02-01', until: null }] };
    expect(traineeState(paused, '2026-12-31')).toBe('paused');
    expect(traineeState({ ...NONE, endedOn: '2026-02-01' }, '2026-02-01')).toBe('ended');
    expect(seatUntil(open, '2026-06-01')).toBe('2026-06-01');
    expect(seatUntil({ endedOn: '2026-03-01' }, '2026-06-01')).toBe('2026-03-01');
    expect(seatUntil(open, null)).toBeNull();
  });
});

const holder = fc
  .record({
    start: fc.nat({ max: 160 }),
    length: fc.nat({ max: 90 }),
    registered: fc.boolean(),
    ended: fc.boolean(),
    day: fc.option(fc.nat({ max: 200 })),
    wheelchair: fc.boolean(),
  })
  .map(({ start, length, registered, ended, day, wheelchair }) => ({
    registeredOn: registered ? dayOf(start) : null,
    endedOn: ended ? dayOf(start + length) : null,
    dayFrom: day === null ? null : dayOf(day),
    wheelchair,
  }));

describe('free seats', () => {
  it('are what an independent count leaves, at every day of random histories', () => {
    let days = 0;
    fc.assert(
      fc.property(
        fc.array(holder, { maxLength: 40 }),
        fc.record({
          seats: fc.integer({ min: 1, max: 30 }),
          daySeats: fc.nat({ max: 10 }),
          until: fc.option(fc.integer({ min: 40, max: 200 }).map(dayOf)),
          workshop: fc.option(
            fc.record({
              seats: fc.integer({ min: 1, max: 30 }),
              wheelchairStations: fc.nat({ max: 5 }),
            }),
          ),
        }),
        (trainees, limits) => {
          // The other way round: walk through the days and keep the tally as people come and go.
          for (let index = 0; index < 220; index += 5) {
            const day = dayOf(index);
            const over = limits.until !== null && day >= limits.until;
            let held = 0;
            let byDay = 0;
            let wheels = 0;
            for (const one of trainees) {
              if (over || one.registeredOn === null || one.registeredOn > day) continue;
              if (one.endedOn !== null && one.endedOn <= day) continue;
              held += 1;
              if (one.dayFrom !== null && one.dayFrom <= day) byDay += 1;
              if (one.wheelchair) wheels += 1;
            }
            const cap = Math.min(limits.seats, limits.workshop?.seats ?? limits.seats);
            const seats = seatsOn(limits, trainees, day);
            expect(seats).toMatchObject({ seats: cap, held, free: cap - held, heldByDay: byDay });
            expect(seats.freeByDay).toBe(Math.min(cap - held, limits.daySeats - byDay));
            expect(seats.freeWheelchair).toBe(
              limits.workshop === null
                ? null
                : Math.min(cap - held, limits.workshop.wheelchairStations - wheels),
            );
            days += 1;
          }
        },
      ),
      { numRuns: propertyRuns(1000) },
    );
    console.log(`FIGURE ${days} days of random cohorts: free seats equal an independent count`);
  });

  it('name the limit that is met first', () => {
    const limits = { seats: 16, daySeats: 2, until: null };
    expect(seatsOn({ ...limits, workshop: null }, [], '2026-06-08').binding).toBe('seats');
    const small = { seats: 10, wheelchairStations: 2 };
    expect(seatsOn({ ...limits, workshop: small }, [], '2026-06-08')).toMatchObject({
      binding: 'workshop',
      seats: 10,
    });
  });
});
