import { describe, expect, test } from 'vitest';
import type { Cell } from '#shared/domain/imports/cell.ts';
import { checkCells } from '#tests/support/import-row.ts';

/** The sound row was born in 2013. */
describe('the NISN of a row', () => {
  test.each<[Cell, string | null]>([
    ['0131234567', '0131234567'],
    ['013 123 4567', '0131234567'],
    [131234567, '0131234567'],
    ['131234567', '0131234567'],
    ['belum ada', null],
    ['-', null],
    [null, null],
  ])('[C1] written as %s is read as %s', (nisn, read) => {
    expect(checkCells({ nisn })).toMatchObject({
      faults: [],
      warnings: [],
      values: { nisn: read },
    });
  });

  test.each<[Cell, string, string | undefined]>([
    ['01312345', 'nisn-length', '0001312345'],
    ['01312345678', 'nisn-length', undefined],
    ['013123456O', 'nisn-not-digits', undefined],
  ])('[C1] written as %s is a fault: %s', (nisn, code, to) => {
    const { faults, values } = checkCells({ nisn });
    expect(faults).toMatchObject([{ code, field: 'nisn' }]);
    expect(faults[0]?.suggestion?.to).toBe(to);
    expect(values).toBeNull();
  });

  test('[C1] of another year of birth is taken, with a warning', () => {
    expect(checkCells({ nisn: '0101234567' })).toMatchObject({
      warnings: [{ code: 'nisn-year' }],
      values: { nisn: '0101234567' },
    });
  });
});
