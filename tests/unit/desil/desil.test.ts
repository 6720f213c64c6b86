import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { desilAsOf, type DesilFact } from '#shared/domain/desil/desil-as-of.ts';
import {
  comparePeriods,
  parsePeriod,
  periodLabel,
  periodOf,
} from '#shared/domain/desil/dtsen-period.ts';
import { parseDesil } from '#shared/domain/desil/parse-desil.ts';
import { propertyRuns } from '#tests/support/property-runs.ts';

describe('a desil as offices write it', () => {
  test.each([
    [1, 1],
    ['1', 1],
    [' 2 ', 2],
    ['01', 1],
    ['1.0', 1],
    ['2,00', 2],
    ['I', 1],
    ['II', 2],
    ['iv', 4],
    ['D1', 1],
    ['d 2', 2],
    ['Desil 1', 1],
    ['DESIL I', 1],
    ['DESIL: II', 2],
    ['desil ke-2', 2],
    ['desil 1 (miskin ekstrem)', 1],
    ['Desil II (miskin)', 2],
    ['１０', 10],
    ['10', 10],
  ])('%j is %i', (text, desil) => {
    expect(parseDesil(text)).toEqual({ kind: 'desil', desil });
  });

  test.each([
    'belum ada',
    'Belum Terdata',
    'tidak terdata',
    'BELUM',
    'tdk ada',
    'belum ada/tidak terdata',
  ])('%j is looked up and not recorded', (text) => {
    expect(parseDesil(text)).toEqual({ kind: 'not-recorded' });
  });

  test.each(['', '  ', '-', '–', '.', '?', null])('%j says nothing', (text) => {
    expect(parseDesil(text)).toEqual({ kind: 'empty' });
  });

  test.each([
    [0, 0],
    ['11', 11],
    ['desil 99', 99],
  ])('%j is out of range', (text, found) => {
    expect(parseDesil(text)).toEqual({ kind: 'refused', code: 'out-of-range', found });
  });

  test.each([
    '1-4',
    '1 – 2',
    '1/2',
    '1 s.d. 4',
    '1 s/d 4',
    '1 sampai 4',
    'desil 1 atau 2',
    '1,2',
    'I-II',
    'desil 1 & desil 2',
  ])('%j is a range: ask', (text) => {
    expect(parseDesil(text)).toMatchObject({ kind: 'refused', code: 'several' });
  });

  test.each(['miskin', 'xi', 'satu', '1a', '-1', '1.5', 'desil'])('%j is not a desil', (text) => {
    expect(parseDesil(text)).toMatchObject({ kind: 'refused', code: 'unreadable' });
  });

  test('ten sorts after two: it is a number', () => {
    const desils = ['10', '2', '1'].map((text) => parseDesil(text));
    expect(desils.map((read) => (read.kind === 'desil' ? read.desil : null))).toEqual([10, 2, 1]);
  });

  test('whatever is typed, a desil is 1 to 10', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.double(), fc.integer()), (input) => {
        const read = parseDesil(input);
        if (read.kind === 'desil') expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]).toContain(read.desil);
      }),
      { numRuns: propertyRuns(1000) },
    );
  });
});

describe('a DTSEN period', () => {
  test.each([
    ['Triwulan II 2026', '2026-2'],
    ['triwulan 2 tahun 2026', '2026-2'],
    ['TW II/2026', '2026-2'],
    ['TW 4 2025', '2025-4'],
    ['Q1 2026', '2026-1'],
    ['2026-2', '2026-2'],
    ['2026 TW III', '2026-3'],
    ['2026/Triwulan IV', '2026-4'],
    ['Triwulan V 2026', null],
    ['2026', null],
    ['Triwulan II', null],
    ['2026-13', null],
    ['', null],
  ])('%j is %j', (text, period) => {
    expect(parsePeriod(text)).toBe(period);
  });

  test('is written out, compared and found from a day', () => {
    expect(periodLabel('2026-2')).toBe('Triwulan II 2026');
    expect(periodOf('2026-06-30')).toBe('2026-2');
    expect(periodOf('2026-07-01')).toBe('2026-3');
    expect(periodOf('2026-12-31')).toBe('2026-4');
    expect(comparePeriods('2025-4', '2026-1')).toBeLessThan(0);
    expect(comparePeriods('2026-2', '2026-1')).toBeGreaterThan(0);
    expect(comparePeriods('2026-2', '2026-2')).toBe(0);
  });

  test('reads back its own label', () => {
    for (const period of ['2026-1', '2026-2', '2026-3', '2026-4'])
      expect(parsePeriod(periodLabel(period))).toBe(period);
  });
});

describe('the desil that holds on a day', () => {
  const fact = (desil: number | null, asOf: string, period = '2026-1', verified = true) => ({
    desil,
    asOf,
    period,
    verified,
  });

  test('is the last verified one at or before it', () => {
    const facts = [fact(2, '2026-05-01'), fact(1, '2026-02-01'), fact(4, '2026-06-02')];
    expect(desilAsOf(facts, '2026-06-01')?.desil).toBe(2);
    expect(desilAsOf(facts, '2026-06-02')?.desil).toBe(4);
    expect(desilAsOf(facts, '2026-01-31')).toBeUndefined();
  });
  test('ignores what nobody stands for', () => {
    expect(
      desilAsOf([fact(1, '2026-01-01'), fact(5, '2026-02-01', '2026-1', false)], '2026-03-01')
        ?.desil,
    ).toBe(1);
  });
  test('"not recorded" is a fact and replaces an older desil', () => {
    expect(desilAsOf([fact(1, '2026-01-01'), fact(null, '2026-02-01')], '2026-03-01')?.desil).toBe(
      null,
    );
  });
  test('of one day the later period holds, of one period the later recorded', () => {
    const sameDay = [fact(3, '2026-05-01', '2026-2'), fact(1, '2026-05-01', '2026-1')];
    expect(desilAsOf(sameDay, '2026-05-01')?.desil).toBe(3);
    expect(desilAsOf([fact(3, '2026-05-01'), fact(1, '2026-05-01')], '2026-05-01')?.desil).toBe(1);
  });
  test('a later day never brings back an older fact', () => {
    const facts = fc.array(
      fc.record<DesilFact>({
        desil: fc.option(fc.integer({ min: 1, max: 10 })),
        period: fc.constantFrom('2026-1', '2026-2'),
        asOf: fc.integer({ min: 10, max: 28 }).map((day) => `2026-05-${day}`),
        verified: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(facts, (given) => {
        const early = desilAsOf(given, '2026-05-15');
        const late = desilAsOf(given, '2026-05-28');
        if (early !== undefined) expect((late?.asOf ?? '') >= early.asOf).toBe(true);
      }),
      { numRuns: propertyRuns(1000) },
    );
  });
});
