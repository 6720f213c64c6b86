import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellsOf } from '#shared/domain/candidates/cells.ts';
import { readVisitText, VISIT_REASONS, visitText } from '#shared/domain/candidates/visit-result.ts';
import { findLevel } from '#shared/domain/places/grade-level.ts';
import { cellProblem } from '#shared/validation/cell-value.ts';
import { GRADES_OF, LEVELS } from '#shared/vocabulary.ts';
import { id } from '#shared/i18n/id.ts';
import { en } from '#shared/i18n/en.ts';
import type { VisitWords } from '#renderer/features/candidates/visit-cell.ts';
import { storedText, typedProblem, typedText } from '#renderer/features/candidates/read-cell.ts';
import { cellAfter, editMove, editStart } from '#renderer/ui/grid-edit.ts';

const facts = {
  name: 'Siti Aminah',
  sex: 'P',
  birthPlace: '',
  birthDate: null,
  grade: 7,
  visit: 'open',
  visitReason: '',
  recommendation: 'none',
} as const;

const wordsOf = ({ candidates: { cells } }: typeof id | typeof en) => ({
  values: cells.visits,
  reasons: cells.visitReasons as VisitWords['reasons'],
});

const RESULTS = [
  '',
  'worthy',
  'very_urgent',
  ...Object.entries(VISIT_REASONS).flatMap(([value, reasons]) =>
    reasons.map((reason) => `${value}:${reason}`),
  ),
  'failed:not_stated',
  'deferred:not_stated',
];

describe('cells of the list', () => {
  test('a grade names its level, and no other number does', () => {
    for (const level of LEVELS)
      for (const grade of GRADES_OF[level]) expect(findLevel(grade)).toBe(level);
    expect([0, 13, 99].map(findLevel)).toEqual([undefined, undefined, undefined]);
  });

  test('the result of a visit is shown as it was answered, with why it was none', () => {
    for (const result of RESULTS) {
      const answer = readVisitText(result);
      if (typeof answer === 'string') throw new Error(result);
      const { value, reason, recommendation } = answer;
      expect(visitText(answer)).toBe(result);
      const row = { visit: value, visitReason: reason, recommendation: recommendation ?? 'worthy' };
      expect(cellsOf({ ...facts, ...row }).visit).toBe(result);
    }
    expect(cellsOf({ ...facts, visit: 'excepted' }).visit).toBe('excepted');
    expect(cellProblem('visit', 'excepted')).toBe('visit-unknown');
    for (const bare of ['failed', 'deferred', 'failed: '])
      expect(cellProblem('visit', bare)).toBe('visit-reason');
    expect(cellProblem('visit', `failed:${'x'.repeat(201)}`)).toBe('visit-unknown');
  });

  test('what is shown is read back as what is stored, in both languages', () => {
    for (const words of [wordsOf(id), wordsOf(en)])
      for (const result of [...RESULTS, 'failed:sudah bekerja: di kapal'])
        expect(storedText('visit', typedText('visit', result, words), words)).toBe(result);
  });

  test('one letter is a result, two are a no or a delay with its reason, in both languages', () => {
    for (const words of [wordsOf(id), wordsOf(en)]) {
      const first = (word: string) => word.slice(0, 1).toLowerCase();
      for (const value of ['worthy', 'very_urgent'] as const)
        expect(storedText('visit', first(words.values[value]), words)).toBe(value);
      for (const value of ['failed', 'deferred'] as const)
        for (const reason of VISIT_REASONS[value]) {
          const keys = first(words.values[value]) + first(words.reasons[reason]);
          expect(storedText('visit', keys, words)).toBe(`${value}:${reason}`);
        }
      // Who could not be met says nothing about the home; a no has to say why.
      expect(storedText('visit', first(words.values.deferred), words)).toBe('deferred:not_met');
      expect(typedProblem('visit', first(words.values.failed), words)).toBe('visit-reason');
    }
  });

  test('dates are typed day first, letters choose, blanks are tidied, the rest is kept as typed', () => {
    const words = wordsOf(id);
    expect(storedText('birthDate', '12-3-2014', words)).toBe('2014-03-12');
    expect(typedText('birthDate', '2014-03-12', words)).toBe('12/03/2014');
    expect(storedText('birthDate', '31/02/2014', words)).toBe('31/02/2014');
    expect(typedProblem('birthDate', '31/02/2014', words)).toBe('date');
    expect(typedProblem('birthDate', '', words)).toBeUndefined();
    expect(storedText('sex', 'perempuan', words)).toBe('P');
    expect(typedProblem('sex', 'x', words)).toBe('sex-empty');
    expect(storedText('name', '  Siti   Aminah ', words)).toBe('Siti Aminah');
    expect(typedProblem('visit', 'q', words)).toBe('visit-unknown');
  });

  test('any text is either stored unchanged by reading it again, or refused with a known sentence', () => {
    const words = wordsOf(id);
    const field = fc.constantFrom('name', 'sex', 'birthPlace', 'birthDate', 'grade', 'visit');
    fc.assert(
      fc.property(field, fc.string(), (column, typed) => {
        const problem = typedProblem(column, typed, words);
        const text = storedText(column, typed, words);
        if (problem === undefined) {
          expect(storedText(column, typedText(column, text, words), words)).toBe(text);
        } else expect(Object.keys(id.candidates.problems)).toContain(problem);
      }),
    );
  });
});

describe('keys of a cell', () => {
  const key = (name: string, shiftKey = false) => ({ key: name, shiftKey });

  test('a letter replaces, F2 and Enter keep, Delete empties, the others are not of the cell', () => {
    expect(editStart(key('a'))).toEqual({ keep: false, text: 'a' });
    expect(editStart(key('F2'))).toEqual({ keep: true, text: '' });
    expect(editStart(key('Enter'))).toEqual({ keep: true, text: '' });
    expect(editStart(key('Delete'))).toEqual({ keep: false, text: '' });
    for (const other of [' ', 'ArrowDown', 'Tab', 'Escape', 'F8'])
      expect(editStart(key(other))).toBeNull();
    expect(editStart({ ...key('z'), ctrlKey: true })).toBeNull();
  });

  test('Enter goes down, Tab to the next cell that can be changed, Shift back', () => {
    expect(
      [key('Enter'), key('Enter', true), key('Tab'), key('Tab', true), key('a')].map(editMove),
    ).toEqual(['down', 'up', 'next', 'previous', null]);
    const size = { items: 3, editable: [1, 2, 4] };
    expect(cellAfter({ item: 0, column: 2 }, 'next', size)).toEqual({ item: 0, column: 4 });
    expect(cellAfter({ item: 0, column: 4 }, 'next', size)).toEqual({ item: 1, column: 1 });
    expect(cellAfter({ item: 1, column: 1 }, 'previous', size)).toEqual({ item: 0, column: 4 });
    expect(cellAfter({ item: 2, column: 4 }, 'next', size)).toEqual({ item: 2, column: 4 });
    expect(cellAfter({ item: 2, column: 1 }, 'down', size)).toEqual({ item: 2, column: 1 });
  });

  test('Tab there and back ends where it began, away from the edges', () => {
    const size = { items: 5, editable: [1, 2, 4] };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3 }), fc.constantFrom(1, 2, 4), (item, column) => {
        const on = cellAfter({ item, column }, 'next', size);
        expect(cellAfter({ item: on.item, column: on.column ?? 0 }, 'previous', size)).toEqual({
          item,
          column,
        });
      }),
    );
  });
});
