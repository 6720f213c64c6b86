import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offsetWords, testPage } from '#shared/documents/test-page.ts';
import { NO_OFFSET, offsetOn, type PrinterProfile } from '#shared/domain/papers/printer-offset.ts';
import { samplePaper } from '#tests/support/paper-samples.ts';
import { propertyRuns } from '#tests/support/property-runs.ts';

const day = (n: number): string => `2026-07-${String(n).padStart(2, '0')}`;
const tenths = fc.integer({ min: -200, max: 200 });
const profiles: fc.Arbitrary<PrinterProfile[]> = fc.uniqueArray(
  fc.record({
    printer: fc.constantFrom('Epson', 'Canon'),
    size: fc.constantFrom('A4' as const, 'F4' as const),
    right: tenths,
    down: tenths,
    from: fc.integer({ min: 1, max: 9 }).map(day),
  }),
  { selector: ({ printer, size, from }) => `${printer}${size}${from}`, maxLength: 12 },
);

describe('the offset of a printer', () => {
  it('[D2] is the newest that began by the day, of that printer and paper alone', () => {
    fc.assert(
      fc.property(profiles, fc.integer({ min: 1, max: 9 }), (set, on) => {
        const of = { printer: 'Epson', size: 'A4', day: day(on) } as const;
        let expected = NO_OFFSET;
        for (let n = 1; n <= on; n += 1) {
          const begun = set.find(
            (one) => one.printer === 'Epson' && one.size === 'A4' && one.from === day(n),
          );
          if (begun) expected = { right: begun.right, down: begun.down };
        }
        expect(offsetOn(set, of)).toEqual(expected);
      }),
      { numRuns: propertyRuns(1000) },
    );
  });

  it('stands in words on the page to measure, with printer, paper and day', () => {
    expect(offsetWords({ right: 25, down: -5 })).toBe('2,5 mm ke kanan, 0,5 mm ke atas');
    expect(offsetWords({ right: -200, down: 0 })).toBe('20,0 mm ke kiri');
    expect(offsetWords({ right: 0, down: 10 })).toBe('1,0 mm ke bawah');
    expect(offsetWords(NO_OFFSET)).toBe('tidak digeser');
    const input = samplePaper({ size: 'F4', orientation: 'landscape' });
    const page = testPage({ ...input, printer: 'Epson L3210', offset: NO_OFFSET });
    expect(page.format).toEqual({ size: 'F4', orientation: 'portrait' });
    expect(page.sections[0]).toMatchObject({ width: 215, height: 330 });
    expect(page.sections[0]?.lines.slice(0, 4)).toEqual([
      'Pencetak: Epson L3210',
      'Kertas: F4, 215 × 330 mm',
      'Dicetak: 20 Juli 2026, 10.05 WITA, oleh Siti Norhayati',
      'Geseran yang dipakai: tidak digeser',
    ]);
  });
});
