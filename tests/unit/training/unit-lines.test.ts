import { expect, it } from 'vitest';
import { readUnits, writeUnits } from '#renderer/features/training/unit-lines.ts';

it('units typed or pasted one a line come back as they were', () => {
  const units = [
    { code: 'J.01', title: 'Mengukur, memotong', core: true },
    { code: 'J.09', title: 'Menghias', core: false },
  ];
  expect(writeUnits(units)).toBe('* J.01, Mengukur, memotong\nJ.09, Menghias');
  expect(readUnits(`${writeUnits(units)}\n\n`)).toEqual(units);
  expect(readUnits('*J.02\tMenjahit')).toEqual([{ code: 'J.02', title: 'Menjahit', core: true }]);
  // A line without a name is refused by the schema at its field, not dropped.
  expect(readUnits('J.03')).toEqual([{ code: 'J.03', title: '', core: false }]);
});
