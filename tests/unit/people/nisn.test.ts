import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitsBirthYear } from '#shared/domain/people/nisn.ts';
import { CandidateForm } from '#shared/validation/candidate-form.ts';
import { candidateForm } from '#tests/support/candidate-form.ts';
import { propertyRuns } from '#tests/support/property-runs.ts';

test('[C1] a NISN fits the year of birth it begins with and no other', () => {
  const year = fc.integer({ min: 1990, max: 2025 });
  fc.assert(
    fc.property(year, year, fc.stringMatching(/^\d{7}$/), (born, other, serial) => {
      const nisn = `${String(born).slice(1)}${serial}`;
      expect(fitsBirthYear(nisn, `${other}-03-04`)).toBe(born === other);
    }),
    { numRuns: propertyRuns(500) },
  );
  expect(fitsBirthYear('', '2013-03-04')).toBe(true);
  expect(fitsBirthYear('0121234567', null)).toBe(true);
});

test.each([
  [{ person: { nisn: '012345678' } }, 'candidates.nisn'],
  [{ family: { postal: '7551' } }, 'candidates.postal'],
  [{ family: { kksNo: 'belum' } }, 'candidates.assistance-no'],
  [{ candidacy: { lastNpsn: '3040123' } }, 'candidates.npsn'],
])('[C1] a form with %j is refused: %s', (changes, problem) => {
  const read = CandidateForm.safeParse(candidateForm(changes));
  expect(read.error?.issues.map(({ message }) => message)).toEqual([problem]);
});
