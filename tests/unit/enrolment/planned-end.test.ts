import { describe, expect, test } from 'vitest';
import { plannedEnd, schoolStart } from '#shared/domain/places/academic-year.ts';

describe('the planned end of a stay', () => {
  test.each([
    // Grade, intake, day of arrival, end: three years of SMP, SMA, six of SD.
    [7, '2026/2027', '2026-06-08', '2029-07-01'],
    [7, '2026/2027', '2026-07-13', '2029-07-01'],
    [7, '2026/2027', '2027-02-01', '2029-07-01'],
    [9, '2026/2027', '2026-06-30', '2027-07-01'],
    [1, '2026/2027', '2026-06-08', '2032-07-01'],
    [10, '2026/2027', '2026-05-31', '2029-07-01'],
    // Who comes after the year of the intake has ended begins the grade in the year that runs then.
    [7, '2026/2027', '2027-07-05', '2030-07-01'],
  ])('grade %i of intake %s, come on %s: until %s', (grade, intake, day, end) => {
    expect(plannedEnd(grade, schoolStart(intake, day))).toBe(end);
  });
});
