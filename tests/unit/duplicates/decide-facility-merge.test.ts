import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  decideFacilityMerge,
  type FacilityMergeSide,
} from '#shared/domain/duplicates/decide-facility-merge.ts';

type Side = Partial<FacilityMergeSide>;
const side = (changes: Side = {}): FacilityMergeSide => ({
  name: 'Suriansyah',
  school: false,
  sex: 'L',
  stays: [],
  call: null,
  request: 1,
  courses: [],
  ...changes,
});
const decide = (a: Side, b: Side) =>
  decideFacilityMerge(side({ name: 'A', ...a }), side({ name: 'B', request: 2, ...b }));

const HERE = [{ from: '2026-01-05', until: null, mode: 'residential' as const }];
const BY_DAY = [{ from: '2026-01-05', until: null, mode: 'day' as const }];
const GONE = [{ from: '2025-01-05', until: '2025-03-01', mode: 'residential' as const }];
const GONE_LATER = [{ from: '2025-02-01', until: '2025-04-01', mode: 'residential' as const }];
const NEXT = [{ from: '2025-03-01', until: '2025-03-20', mode: 'residential' as const }];

describe('which of two entries of a facility stays', () => {
  test.each<[string, Side, Side, string, string]>([
    ['the first number', {}, {}, 'first', 'number'],
    ['the first number, whichever entry is older', { request: 9 }, {}, 'second', 'number'],
    ['whoever has a number', { request: null }, {}, 'second', 'number'],
    ['the older entry', { request: null }, { request: null }, 'first', 'entered'],
    ['who lives here before the first number', {}, { stays: HERE }, 'second', 'resident'],
    ['who lives here before who did', { stays: GONE }, { stays: HERE }, 'second', 'resident'],
    ['who lived here before the first number', {}, { stays: GONE }, 'second', 'stayed'],
    ['one stay after the other', { stays: GONE }, { stays: NEXT }, 'first', 'number'],
    [
      'who comes by day though a bed is held',
      { stays: BY_DAY },
      { call: 'A1' },
      'first',
      'resident',
    ],
    ['a sex that only one bed settled', { sex: 'P' }, { stays: HERE }, 'second', 'resident'],
    ['trainings one after another', { courses: ['Jahit 1/2026'] }, {}, 'first', 'number'],
  ])('%s', (_, a, b, keep, because) => {
    expect(decide(a, b)).toEqual({ ok: true, value: { keep, because } });
  });

  test.each<[string, Side, Side, object]>([
    [
      'somebody of a school',
      {},
      { school: true },
      { code: 'duplicates.other-programme', name: 'B', other: 'A' },
    ],
    ['two who live here', { stays: HERE }, { stays: HERE }, { code: 'duplicates.two-stays' }],
    ['two who come and live', { stays: BY_DAY }, { stays: HERE }, { code: 'duplicates.two-stays' }],
    [
      'stays of the same days',
      { stays: GONE },
      { stays: GONE_LATER },
      { code: 'duplicates.stays-meet', from: '2025-02-01', until: '2025-03-01' },
    ],
    [
      'a resident and a bed held for the other',
      { call: 'A1' },
      { stays: HERE },
      { code: 'duplicates.stay-and-call', name: 'B', other: 'A', bed: 'A1' },
    ],
    [
      'two beds held',
      { call: 'A1' },
      { call: 'A2' },
      { code: 'duplicates.two-calls', name: 'A', bed: 'A1', otherBed: 'A2' },
    ],
    [
      'beds of different sexes',
      { stays: HERE },
      { stays: GONE, sex: 'P' },
      { code: 'duplicates.sexes-fixed', name: 'A', other: 'B', sex: 'L' },
    ],
    [
      'one training twice',
      { courses: ['Las 1/2026', 'Jahit 1/2026'] },
      { courses: ['Jahit 1/2026'] },
      { code: 'duplicates.same-course', course: 'Jahit 1/2026' },
    ],
  ])('refuses %s', (_, a, b, refusal) => {
    expect(decide(a, b)).toMatchObject({ ok: false, error: refusal });
  });

  const DAYS = ['2025-01-01', '2025-02-01', '2025-03-01', '2025-04-01'];
  const stay = fc.record({
    from: fc.constantFrom(...DAYS),
    until: fc.option(fc.constantFrom('2025-05-01', '2025-06-01')),
    mode: fc.constantFrom('residential' as const, 'day' as const),
  });
  const any = fc.record({
    sex: fc.constantFrom('L' as const, 'P' as const),
    stays: fc.array(stay, { maxLength: 1 }),
    call: fc.constantFrom(null, 'A1', 'A2'),
    courses: fc.subarray(['Las 1/2026', 'Jahit 1/2026']),
  });

  test('never two places of one person, and whatever order they are named in', () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        const [one, other] = [
          side({ name: 'A', request: 1, ...a }),
          side({ name: 'B', request: 2, ...b }),
        ];
        const [there, back] = [decideFacilityMerge(one, other), decideFacilityMerge(other, one)];
        expect(back.ok).toBe(there.ok);
        if (!there.ok || !back.ok) return;
        expect(back.value.because).toBe(there.value.because);
        expect(back.value.keep).toBe(there.value.keep === 'first' ? 'second' : 'first');
        const running = [...a.stays, ...b.stays].filter(({ until }) => until === null);
        expect(running.length).toBeLessThanOrEqual(1);
        const beds = [a.call, b.call].filter((bed) => bed !== null).length;
        expect(beds).toBeLessThanOrEqual(1);
      }),
    );
  });
});
