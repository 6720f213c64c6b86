import { describe, expect, test } from 'vitest';
import {
  decidePlannedEnd,
  type PlannedEndChange,
} from '#shared/domain/enrolment/decide-planned-end.ts';
import { comingSchoolYears } from '#shared/domain/places/academic-year.ts';

const change: PlannedEndChange = {
  candidate: 'Adi',
  arrivedOn: '2026-02-01',
  endedOn: null,
  before: '2029-07-01',
  until: '2030-07-01',
  today: '2026-06-08',
};

describe('another planned end', () => {
  test('is any day after today', () => {
    expect(decidePlannedEnd(change)).toEqual({ ok: true, value: { until: '2030-07-01' } });
    expect(decidePlannedEnd({ ...change, until: '2026-06-09' }).ok).toBe(true);
  });

  test.each([
    [{ until: '2026-06-08' }, 'enrolments.planned-end-past'],
    [{ arrivedOn: '2026-07-13', until: '2026-07-13' }, 'enrolments.planned-end-past'],
    [{ until: '2029-07-01' }, 'enrolments.planned-end-same'],
    [{ endedOn: '2026-06-01' }, 'enrolments.already-ended'],
  ])('%j is refused: %s', (given, code) => {
    expect(decidePlannedEnd({ ...change, ...given })).toMatchObject({ error: { code } });
  });
});

test.each([
  ['2026-02-10', ['2026-07-01', '2027-07-01']],
  ['2026-06-30', ['2026-07-01', '2027-07-01']],
  ['2026-07-01', ['2027-07-01', '2028-07-01']],
])('the school years to come on %s', (today, days) => {
  expect(comingSchoolYears(today, 2)).toEqual(days);
});
