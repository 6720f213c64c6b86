import { describe, expect, test } from 'vitest';
import { answersWithFacts, type AnsweringFacts } from '#shared/domain/gates/answer-from-facts.ts';
import { answersOf, gateMarks } from '#shared/domain/gates/gate-marks.ts';
import type { GateAnswers } from '#shared/domain/gates/gate-need.ts';
import { AGE_BANDS } from '#shared/domain/people/age.ts';
import { GATES, GATE_VALUES } from '#shared/vocabulary.ts';

const FACTS: AnsweringFacts = {
  desil: undefined,
  birthDate: null,
  level: 'SD',
  ageDay: '2026-07-01',
  ages: AGE_BANDS,
};
const filled = (facts: Partial<AnsweringFacts>, recorded: GateAnswers = {}) =>
  answersWithFacts(recorded, { ...FACTS, ...facts });

describe('a gate that the record answers', () => {
  test('nothing known answers nothing', () => {
    expect(filled({})).toEqual({});
  });
  test('a desil that was looked up passes the desil check', () => {
    expect(filled({ desil: { value: 2, admitted: true } })).toEqual({
      desil_check: { value: 'passed' },
    });
  });
  test('a desil outside the intake fails it, and says so', () => {
    expect(filled({ desil: { value: 5, admitted: false } })).toEqual({
      desil_check: { value: 'failed', reason: 'desil_outside' },
    });
  });
  test.each([
    ['2018-03-12', { value: 'passed' }],
    ['2010-03-12', { value: 'passed' }],
    ['2020-08-12', undefined],
    ['2021-03-12', { value: 'failed', reason: 'below-floor' }],
    ['2026-08-01', { value: 'failed', reason: 'not-born' }],
  ])('born %s for SD answers the age check with %j', (birthDate, answer) => {
    expect(filled({ birthDate }).age_check).toEqual(answer);
  });
  test('what a person answered is never overruled', () => {
    const recorded: GateAnswers = {
      desil_check: { value: 'failed', reason: 'desil_tidak_sesuai' },
      age_check: { value: 'excepted', reason: 'note of a psychologist' },
    };
    expect(
      filled({ desil: { value: 1, admitted: true }, birthDate: '2021-03-12' }, recorded),
    ).toEqual(recorded);
  });
});

test('stored marks give the values back', () => {
  for (const value of GATE_VALUES) {
    const answers = Object.fromEntries(GATES.map((gate) => [gate, { value }])) as GateAnswers;
    expect(answersOf(gateMarks(answers))).toEqual(answers);
  }
  expect(gateMarks({ home_visit: { value: 'failed' } })).toHaveLength(GATES.length);
  expect(answersOf(gateMarks({ home_visit: { value: 'failed' } }))).toMatchObject({
    desil_check: { value: 'open' },
    home_visit: { value: 'failed' },
  });
});
