import { expect, it } from 'vitest';
import { SECONDS, secondsOf, typedInExcel } from '../../e2e/support/key-list.ts';

it('[C2] seconds are keys, moves and decisions, each by its own measure', () => {
  expect(SECONDS).toEqual({ key: 0.28, move: 1.1, decision: 1.35 });
  expect(secondsOf({ keys: 100, moves: 10, decisions: 4 })).toBeCloseTo(28 + 11 + 5.4);
  expect(secondsOf({ keys: 0, moves: 0, decisions: 0 })).toBe(0);
});

it('[C2] cells typed into a spreadsheet are their letters and one Tab or Enter each', () => {
  expect(typedInExcel([])).toEqual({ keys: 0, moves: 0, decisions: 0 });
  expect(typedInExcel([['Siti', 'P', ''], ['Aji']])).toEqual({ keys: 12, moves: 0, decisions: 0 });
});
