import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OWN_KINDS, type OwnColumn } from '#shared/domain/own-columns/own-column.ts';
import { parseOwnValue } from '#shared/domain/own-columns/own-value.ts';
import {
  meantByCell,
  ownCellProblem,
  ownCellText,
  settledCell,
} from '#shared/domain/own-columns/typed-cell.ts';
import { candidates as id } from '#shared/i18n/id/candidates.ts';
import { storedOwnCell, typedOwnCell } from '#renderer/features/candidates/own-cell.ts';

const SIZES = ['S', 'M', 'XL', 'XXL', 'Anak kecil'];
const columnOf = (kind: OwnColumn['kind']): OwnColumn => ({
  kind,
  choices: kind === 'choice' ? SIZES : [],
});
const WORDS = [
  { yes: 'Ya', no: 'Tidak' },
  { yes: 'Yes', no: 'No' },
];

describe('a cell of a column of the office', () => {
  test('any text is stored as it is read again, or refused with a sentence of its own', () => {
    const typed = fc.oneof(
      fc.string(),
      fc.constantFrom('', 'm', 'ya', 'T', '12,50', '1.250', '31/02/2025', '12-3-2014', 'x'),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...OWN_KINDS),
        typed,
        fc.constantFrom(...WORDS),
        (kind, text, words) => {
          const column = columnOf(kind);
          const sent = storedOwnCell(column, text);
          const problem = ownCellProblem(column, sent);
          if (problem !== undefined) {
            expect(Object.keys(id.cells)).toContain(problem);
            return;
          }
          const stored = parseOwnValue(column, sent);
          expect(stored.ok).toBe(true);
          const again = ownCellText(column, stored.ok ? stored.value : 'x');
          expect(settledCell(column, again)).toBe(again);
          expect(storedOwnCell(column, typedOwnCell(column, again, words))).toBe(again);
        },
      ),
      { numRuns: 300 },
    );
  });

  test.each([
    ['choice', 'm', 'M'],
    ['choice', 'xl', 'XL'],
    ['choice', 'x', 'x'],
    ['choice', 'an', 'Anak kecil'],
    ['choice', 'L', 'L'],
    ['yes_no', 'y', 'yes'],
    ['yes_no', 'Belum', 'no'],
    ['yes_no', 'mungkin', 'mungkin'],
    ['text', '  a b ', 'a b'],
  ] as const)('%s: “%s” means “%s”', (kind, typed, meant) => {
    expect(meantByCell(columnOf(kind), typed)).toBe(meant);
  });

  test('equal numbers are equal texts, a day is written as the list writes it', () => {
    expect(storedOwnCell(columnOf('number'), '1.250,50')).toBe('1250,5');
    expect(ownCellText(columnOf('number'), '1250.5')).toBe('1250,5');
    expect(storedOwnCell(columnOf('date'), '8/6/2026')).toBe('2026-06-08');
    const words = { yes: 'Ya', no: 'Tidak' };
    expect(typedOwnCell(columnOf('date'), '2026-06-08', words)).toBe('08/06/2026');
    expect(typedOwnCell(columnOf('yes_no'), 'no', words)).toBe('Tidak');
    expect(ownCellText(columnOf('text'), null)).toBe('');
  });
});
