import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pagesOf, readPages } from '#shared/domain/papers/page-range.ts';
import { propertyRuns } from '#tests/support/property-runs.ts';

const read = (typed: string, pages = 9): number[] | string => {
  const chosen = readPages(typed, pages);
  return chosen.ok ? pagesOf(chosen.spans) : chosen.fault.kind;
};

describe('pages from–to', () => {
  it('are read as people write them', () => {
    expect(read('3–5')).toEqual([3, 4, 5]);
    expect(read(' 3 - 5 ')).toEqual([3, 4, 5]);
    expect(read('1, 4—5,9')).toEqual([1, 4, 5, 9]);
    expect(read('7')).toEqual([7]);
    expect(read('')).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(read(' , ', 2)).toEqual([1, 2]);
  });

  it('that do not exist, run backwards or are no numbers are named, never left away', () => {
    expect(['5-3', 'a', '3-', '-2', '1.5', '0', '10', '8-10'].map((typed) => read(typed))).toEqual([
      'backwards',
      'unreadable',
      'unreadable',
      'unreadable',
      'unreadable',
      'beyond',
      'beyond',
      'beyond',
    ]);
    expect(readPages('2,8-10', 9)).toEqual({ ok: false, fault: { kind: 'beyond', page: 10 } });
    expect(readPages('2, 5-3', 9)).toEqual({
      ok: false,
      fault: { kind: 'backwards', part: '5-3' },
    });
  });

  it('[D2] written down and read again are the same pages', () => {
    const spans = fc.array(
      fc.tuple(fc.integer({ min: 1, max: 40 }), fc.nat(10)).map(([from, more]) => ({
        from,
        to: Math.min(40, from + more),
      })),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(spans, fc.constantFrom('-', '–', ' - '), (wanted, dash) => {
        const typed = wanted.map(({ from, to }) => `${from}${dash}${to}`).join(', ');
        expect(readPages(typed, 40)).toEqual({ ok: true, spans: wanted });
      }),
      { numRuns: propertyRuns(1000) },
    );
  });
});
