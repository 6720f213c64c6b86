import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  offeredReasons,
  type OwnReason,
  REASON_CODES,
  reasonFault,
  withReason,
} from '#shared/domain/reasons/reason-lists.ts';

const of = (code: string, more: Partial<OwnReason> = {}): OwnReason => ({
  list: 'leave',
  code,
  offered: true,
  words: [],
  ...more,
});
const one = fc.record({
  list: fc.constant('leave' as const),
  code: fc.constantFrom(...REASON_CODES.leave),
  offered: fc.boolean(),
  words: fc.uniqueArray(fc.constantFrom('Ikut orang tua', 'Bekerja', 'Menikah', 'Sakit lama'), {
    maxLength: 2,
  }),
});

describe('reasons of an office', () => {
  test('[D2] whatever is accepted leaves something to choose, and every choice stands for a standard code', () => {
    fc.assert(
      fc.property(fc.array(one, { maxLength: 12 }), (acts) => {
        let reasons: readonly OwnReason[] = [];
        for (const act of acts) {
          if (reasonFault(reasons, act) !== null) continue;
          reasons = withReason(reasons, act);
          const offered = offeredReasons(reasons, 'leave');
          expect(offered.length).toBeGreaterThan(0);
          for (const { code } of offered) expect(REASON_CODES.leave).toContain(code);
          const words = offered.flatMap(({ word }) => word ?? []);
          expect(new Set(words).size).toBe(words.length);
        }
        const usual = REASON_CODES.leave.reduce((all, code) => withReason(all, of(code)), reasons);
        expect(usual).toEqual([]);
      }),
    );
  });

  test('own words stand under their standard reason, which may be hidden', () => {
    const reasons = withReason([], of('graduated', { offered: false, words: ['Lulus paket C'] }));
    expect(offeredReasons(reasons, 'leave').slice(-2)).toEqual([
      { code: 'graduated', word: 'Lulus paket C' },
      { code: 'deceased', word: null },
    ]);
    expect(offeredReasons(reasons, 'close')).toHaveLength(REASON_CODES.close.length);
  });

  test('the same words twice, words that hurt, and an empty list are refused', () => {
    const known = [of('expelled', { words: ['Bekerja'] })];
    const words = (...typed: string[]) => reasonFault(known, of('withdrawn', { words: typed }));
    expect(words('bekerja')).toEqual({ kind: 'double', word: 'bekerja' });
    expect(words('Menikah', 'menikah')).toEqual({ kind: 'double', word: 'menikah' });
    expect(words('Anak cacat')).toEqual({ kind: 'hurts', word: 'Anak cacat' });
    const hidden = REASON_CODES.leave.slice(1).map((code) => of(code, { offered: false }));
    const last = of(REASON_CODES.leave[0], { offered: false });
    expect(reasonFault(hidden, last)).toEqual({ kind: 'none-left' });
    expect(reasonFault(hidden, { ...last, words: ['Pulang'] })).toBeNull();
  });
});
