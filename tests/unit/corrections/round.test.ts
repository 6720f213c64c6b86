import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { periodFault } from '#shared/domain/corrections/desil-period.ts';
import { type CorrectionRow, desilValue } from '#shared/domain/corrections/read-row.ts';
import { roundRow } from '#shared/domain/corrections/round-row.ts';
import type { Fault } from '#shared/domain/imports/faults.ts';
import { propertyRuns } from '#tests/support/property-runs.ts';

const TODAY = '2026-06-08';
const period = fc
  .tuple(fc.integer({ min: 2025, max: 2027 }), fc.integer({ min: 1, max: 4 }))
  .map(([year, quarter]) => `${year}-${quarter}`);
const desil = fc.option(fc.integer({ min: 1, max: 10 }));
const said = (value: string) => [{ field: 'desil' as const, value }];

describe('the answer to a round of looking up desils', () => {
  test('a desil is taken exactly when its period is neither before the record nor still to come', () => {
    fc.assert(
      fc.property(period, period, desil, desil, (held, found, before, now) => {
        const fault = periodFault(desilValue(before, held), said(desilValue(now, found)), TODAY);
        if (found > '2026-2')
          return fault?.code === 'period-future' && fault.than === '2026-2' && fault.desil === now;
        if (found < held) return fault?.code === 'period-older' && fault.than === held;
        return fault === undefined;
      }),
      { numRuns: propertyRuns(1000) },
    );
    expect(periodFault('', said(desilValue(2, '2024-1')), TODAY)).toBeUndefined();
    expect(periodFault('2|2026-2', [{ field: 'note', value: 'x' }], TODAY)).toBeUndefined();
  });

  test('only desil, note and NIK are read; a masked NIK is no fault, a broken one is', () => {
    const fault = (field: Fault['field'], shown: string): Fault => ({
      code: 'nik-not-digits',
      field,
      column: 1,
      shown,
      details: {},
    });
    const row: CorrectionRow = {
      row: 2,
      nik: null,
      code: 'BB26-0001',
      name: 'Siti',
      birthDate: null,
      guardians: [],
      values: [
        { field: 'name', value: 'SITI' },
        { field: 'desil', value: '2|2026-2' },
        { field: 'address', value: 'Jl. Lain' },
        { field: 'note', value: 'pindah KK' },
      ],
      faults: [fault('nik', '6402 •••• •••• 0001'), fault('nik', '640a'), fault('kk', '12')],
    };
    const read = roundRow(row);
    expect(read.values.map(({ field }) => field)).toEqual(['desil', 'note']);
    expect(read.faults.map(({ shown }) => shown)).toEqual(['640a']);
    expect(roundRow(read)).toEqual(read);
  });
});
