import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FAMILY_LETTERS } from '#shared/domain/enrolment/family-letters.ts';
import { type LetterFacts, receives } from '#shared/domain/enrolment/letter-receiver.ts';
import { answerBy } from '#shared/domain/enrolment/answer-by.ts';

const named: LetterFacts = {
  outcome: null,
  rank: null,
  reasons: [],
  ended: false,
  designated: true,
  arrived: false,
};
const left = (more: Partial<LetterFacts> = {}): LetterFacts => ({
  ...named,
  outcome: 'left_out',
  designated: false,
  ...more,
});

describe('who gets a letter', () => {
  it('tells nobody no who is still being checked', () => {
    const open = left({ reasons: [{ code: 'gate-open', gate: 'home_visit' }] });
    expect(receives('not-accepted-letter', open)).toBe('still-checked');
    const looked = left({ reasons: [{ code: 'desil-not-recorded' }] });
    expect(receives('not-accepted-letter', looked)).toBe('still-checked');
    expect(receives('not-accepted-letter', left({ rank: 12 }))).toBe('gets');
    const failed = left({ reasons: [{ code: 'gate-failed', gate: 'home_visit' }] });
    expect(receives('not-accepted-letter', failed)).toBe('gets');
  });

  it('calls nobody who has come, and tells nobody in a decree that they wait', () => {
    expect(receives('reregistration-letter', { ...named, arrived: true })).toBe('arrived');
    expect(receives('acceptance-letter', { ...named, arrived: true })).toBe('gets');
    const waiting = left({ outcome: 'reserve', rank: 6 });
    expect(receives('reserve-letter', waiting)).toBe('gets');
    expect(receives('reserve-letter', { ...waiting, designated: true })).toBe('designated');
  });

  it('writes to no family whose candidacy has ended, and never yes and no to the same child', () => {
    const facts = fc.record({
      outcome: fc.constantFrom(null, 'admitted', 'reserve', 'left_out'),
      rank: fc.option(fc.integer({ min: 1, max: 900 })),
      reasons: fc.constant([]),
      ended: fc.boolean(),
      designated: fc.boolean(),
      arrived: fc.boolean(),
    }) satisfies fc.Arbitrary<LetterFacts>;
    fc.assert(
      fc.property(facts, (of) => {
        const got = FAMILY_LETTERS.filter((letter) => receives(letter, of) === 'gets');
        if (of.ended) expect(got).toEqual([]);
        const results = ['acceptance-letter', 'reserve-letter', 'not-accepted-letter'];
        expect(got.filter((letter) => results.includes(letter)).length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 100 },
    );
  });
});

describe('until when a family answers', () => {
  const week = { days: 5, holidays: new Set(['2026-06-16']) } as const;

  it('is seven working days, two calendar days in the week before the term', () => {
    // Monday 8 June; Tuesday the 16th is a holiday.
    expect(answerBy('2026-06-08', '2026-07-13', week)).toBe('2026-06-18');
    expect(answerBy('2026-07-05', '2026-07-13', week)).toBe('2026-07-14');
    expect(answerBy('2026-07-06', '2026-07-13', week)).toBe('2026-07-08');
    expect(answerBy('2026-07-18', '2026-07-13', week)).toBe('2026-07-20');
  });
});
