import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decideMerge, type MergeSide } from '#shared/domain/duplicates/decide-merge.ts';
import { fuller } from '#shared/domain/duplicates/fuller.ts';
import { sideBySide } from '#shared/domain/duplicates/side-by-side.ts';
import { propertyRuns } from '#tests/support/property-runs.ts';

const side = (changes: Partial<MergeSide> = {}): MergeSide => ({
  name: 'Rizki',
  first: 1,
  pupil: false,
  decree: null,
  run: null,
  ...changes,
});
const decide = (a: Partial<MergeSide>, b: Partial<MergeSide>) =>
  decideMerge(side({ name: 'A', ...a }), side({ name: 'B', first: 2, ...b }));

describe('which of two entries stays', () => {
  test.each<[string, Partial<MergeSide>, Partial<MergeSide>, string, string]>([
    ['the first code', {}, {}, 'first', 'code'],
    ['the first code, whichever was entered first', { first: 9 }, {}, 'second', 'code'],
    ['whoever has a code', { first: null }, {}, 'second', 'code'],
    ['a pupil before the first code', {}, { pupil: true }, 'second', 'pupil'],
    ['a signed name before the first code', {}, { decree: 'SK 1' }, 'second', 'decree'],
    ['a pupil who was in a run too', { run: 3 }, { pupil: true, run: 3 }, 'second', 'pupil'],
  ])('%s', (_, a, b, keep, because) => {
    expect(decide(a, b)).toEqual({ ok: true, value: { keep, because } });
  });

  test.each<[string, Partial<MergeSide>, Partial<MergeSide>, object]>([
    ['two pupils', { pupil: true }, { pupil: true }, { code: 'duplicates.both-pupils', name: 'A' }],
    [
      'two signed names',
      { decree: 'SK 1' },
      { decree: 'SK 2' },
      { code: 'duplicates.in-decree', name: 'B', decree: 'SK 2' },
    ],
    [
      'a signed name beside a pupil',
      { pupil: true },
      { decree: 'SK 2' },
      { code: 'duplicates.in-decree', name: 'B' },
    ],
    [
      'one who was admitted in a frozen order under the later code',
      {},
      { run: 4 },
      { code: 'duplicates.in-run', name: 'B', run: 4 },
    ],
  ])('refuses %s', (_, a, b, refusal) => {
    expect(decide(a, b)).toMatchObject({ ok: false, error: refusal });
  });

  test('whatever order they are named in', () => {
    const any = fc.record({
      first: fc.option(fc.nat({ max: 9 })),
      pupil: fc.boolean(),
      decree: fc.constantFrom(null, 'SK 1'),
      run: fc.constantFrom(null, 2),
    });
    fc.assert(
      fc.property(any, any, (a, b) => {
        fc.pre(a.first !== b.first);
        const [one, other] = [side({ name: 'A', ...a }), side({ name: 'B', ...b })];
        const [there, back] = [decideMerge(one, other), decideMerge(other, one)];
        expect(back.ok).toBe(there.ok);
        if (there.ok && back.ok) {
          expect(back.value.keep).toBe(there.value.keep === 'first' ? 'second' : 'first');
          expect(back.value.because).toBe(there.value.because);
        }
      }),
      { numRuns: propertyRuns(2000) },
    );
  });
});

test('the fuller value is proposed, a blank never, and of equals that of the entry that stays', () => {
  expect(fuller('', 'Jl. Pelita', 'first')).toBe('second');
  expect(fuller('Jl. Pelita', '  ', 'second')).toBe('first');
  expect(fuller('M. Rizki', 'Muhammad Rizki', 'first')).toBe('second');
  expect(fuller('Rizki', 'Riski', 'second')).toBe('second');
  expect(fuller(null, null, 'first')).toBe('first');
});

test('[C4] row 11: side by side a blank is like nothing, and what both leave blank is not shown', () => {
  const blank = {
    name: 'Dewi Lestari',
    sex: 'P',
    birth_place: '',
    birth_date: '2014-01-05',
    nik: '',
    nisn: '',
    kk: '',
    mother: '',
    others: '',
    phones: '',
    address: '',
    region: '',
    school: '',
    school_status: '',
    recommendation: '',
    desil: '',
    intakes: '',
    class: '',
    requests: '',
    request_state: '',
    stay: '',
    left: '',
    bed: '',
    assessed: '',
    training: '',
    attachments: '',
    entered: '',
  };
  const rows = sideBySide(blank, {
    ...blank,
    name: 'DEWI  lestary',
    birth_date: '2014-05-01',
    address: 'Jl. Pelita 3',
    sex: 'L',
  });
  expect(rows.map(({ field, match }) => [field, match])).toEqual([
    ['name', 'alike'],
    ['sex', 'differs'],
    ['birth_date', 'alike'],
    ['address', 'blank'],
  ]);
});
