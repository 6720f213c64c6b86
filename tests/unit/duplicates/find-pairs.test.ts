import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare } from '#shared/domain/duplicates/compare.ts';
import { findPairs, type FoundPair, stepsFor } from '#shared/domain/duplicates/find-pairs.ts';
import {
  type DuplicateFacts,
  type DuplicateSubject,
  subjectOf,
} from '#shared/domain/duplicates/subject.ts';
import { propertyRuns } from '#tests/support/property-runs.ts';

function found(subjects: readonly DuplicateSubject[]): FoundPair[] {
  const work = findPairs(subjects);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** The slow way: each held against all others. */
function oracle(subjects: readonly DuplicateSubject[]): FoundPair[] {
  const pairs: FoundPair[] = [];
  subjects.forEach((a, first) =>
    subjects.forEach((b, second) => {
      const comparison = first < second ? compare(a, b) : null;
      if (comparison) pairs.push({ ...comparison, first, second });
    }),
  );
  return pairs.toSorted((a, b) => b.score - a.score || a.first - b.first || a.second - b.second);
}

const word = fc.constantFrom('Budi', 'Santoso', 'Santosa', 'Kurniawan', 'Kurniwan', 'Dewi', 'Nur');
const sheets: fc.Arbitrary<DuplicateFacts> = fc.record({
  name: fc.array(word, { maxLength: 3 }).map((words) => words.join(' ')),
  sex: fc.constantFrom('L' as const, 'P' as const),
  birthDate: fc.constantFrom(null, '2015-03-08', '2015-08-03', '2015-03-09', '2011-12-30'),
  nik: fc.constantFrom(null, '6472010803150001', '6472010803150002', '6472019905110003'),
  kk: fc.constantFrom(null, '6472012001100007', '6472012001100008'),
  // One spelling each: two spellings of both names are the exception that `lookUpKeys` states.
  mother: fc.constantFrom(null, 'Siti Aminah', 'St. Aminah', 'Aminah Siti', 'Rusdiana'),
  phones: fc.array(fc.constantFrom('-', '081255501234'), { maxLength: 2 }),
  address: fc.constantFrom('', '-', 'Jl. Pelita 3'),
  rt: fc.constantFrom('', '4'),
  village: fc.constantFrom('', 'Sambutan'),
});

describe('looking for pairs', () => {
  test('[C4] row 11: finds what holding each against all others finds, in the same order', () => {
    fc.assert(
      fc.property(fc.array(sheets, { maxLength: 12 }), (list) => {
        const subjects = list.map(subjectOf);
        expect(found(subjects)).toEqual(oracle(subjects));
      }),
      { numRuns: propertyRuns(2000) },
    );
  });
  test('[C4] row 11: entries without a name meet nobody, whatever else they share', () => {
    const blank = { name: '-', sex: 'L', birthDate: '2015-03-08', nik: null } as const;
    const rest = { mother: 'Siti', phones: [], address: '', rt: '', village: '' };
    const subject = subjectOf({ ...blank, ...rest, kk: '6472012001100007' });
    expect(found([subject, subject])).toEqual([]);
  });
  test('tells after each step how far it is', () => {
    const [subject] = fc.sample(sheets, { numRuns: 1, seed: 1 }).map(subjectOf);
    if (!subject) throw new Error('no sample');
    const steps = [...findPairs([subject, subject, subject])];
    expect(steps).toEqual(Array.from({ length: stepsFor(3) }, (_, index) => index + 1));
    expect(found([])).toEqual([]);
  });
});
