import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTypedDate, writeTypedDate } from '#renderer/ui/typed-date.ts';
import { propertyRuns } from '#tests/support/property-runs.ts';

describe('readTypedDate', () => {
  it.each([
    ['08/06/2026', '2026-06-08'],
    ['8/6/2026', '2026-06-08'],
    ['8-6-2026', '2026-06-08'],
    ['8.6.2026', '2026-06-08'],
    [' 8 6 2026 ', '2026-06-08'],
    ['08062026', '2026-06-08'],
    ['2026-06-08', '2026-06-08'],
    ['29/02/2016', '2016-02-29'],
  ])('reads %s day first', (typed, date) => {
    expect(readTypedDate(typed)).toEqual({ kind: 'date', date });
  });

  it.each(['31/02/2013', '29/02/2015', '00/01/2013', '12/13/2013'])('refuses %s', (typed) => {
    expect(readTypedDate(typed)).toEqual({ kind: 'impossible' });
  });

  it.each(['04/05/26', '4/5', 'kemarin', '2013', '1/1/20133'])('cannot read %s', (typed) => {
    expect(readTypedDate(typed)).toEqual({ kind: 'unreadable' });
  });

  it('is empty for blanks', () => {
    expect(readTypedDate('  ')).toEqual({ kind: 'empty' });
  });

  it('reads back every date it writes', () => {
    const day = fc.date({
      min: new Date('1900-01-01T00:00:00Z'),
      max: new Date('2100-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, (drawn) => {
        const date = drawn.toISOString().slice(0, 10);
        expect(readTypedDate(writeTypedDate(date))).toEqual({ kind: 'date', date });
      }),
      { numRuns: propertyRuns(1000) },
    );
  });
});
