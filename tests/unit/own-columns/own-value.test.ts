import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkChoices, cleanChoices, sameName } from '#shared/domain/own-columns/own-column.ts';
import { parseOwnValue, typedOwnValue } from '#shared/domain/own-columns/own-value.ts';
import { propertyRuns } from '#tests/support/property-runs.ts';

const runs = { numRuns: propertyRuns(2000) };
const parsed = (kind: 'text' | 'number' | 'date' | 'choice' | 'yes_no', typed: string) =>
  parseOwnValue({ kind, choices: ['S', 'M', 'XL'] }, typed);

describe('a value of an own column', () => {
  it('typed again as it is shown is the same value, whatever was typed', () => {
    const kinds = fc.constantFrom('text', 'number', 'date', 'choice', 'yes_no');
    const typed = fc.oneof(
      fc.string({ maxLength: 220 }),
      fc.integer().map(String),
      fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((n) => n.toFixed(3).replace('.', ',')),
      fc.constantFrom('S', 'XL', 'yes', 'no', '2026-02-28', ' 1.250,50 '),
    );
    fc.assert(
      fc.property(kinds, typed, (kind, text) => {
        const first = parsed(kind, text);
        if (!first.ok || first.value === null) return;
        expect(parsed(kind, typedOwnValue(kind, first.value))).toEqual(first);
      }),
      runs,
    );
  });

  it('keeps every number that can be written', () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999_999, max: 99_999_999 }), (thousandths) => {
        const text = (thousandths / 1000).toFixed(3).replace('.', ',');
        const value = parsed('number', text);
        expect(value.ok && Number(value.value)).toBeCloseTo(thousandths / 1000, 6);
      }),
      runs,
    );
  });

  it.each([
    ['number', '1.250,50', '1250.5'],
    ['number', '007', '7'],
    ['number', '-0', '0'],
    ['date', '2024-02-29', '2024-02-29'],
    ['text', '  dua   kata ', 'dua kata'],
    ['choice', 'XL', 'XL'],
    ['yes_no', 'no', 'no'],
    ['text', '   ', null],
  ] as const)('%s “%s” is stored as %s', (kind, typed, value) => {
    expect(parsed(kind, typed)).toEqual({ ok: true, value });
  });

  it.each([
    ['number', 'dua'],
    ['number', '1.25,0'],
    ['number', '1,2,3'],
    ['date', '2026-02-29'],
    ['date', '2026-04-31'],
    ['date', '1 Juni 2026'],
    ['choice', 'xl'],
    ['yes_no', 'ya'],
    ['text', 'a'.repeat(201)],
  ] as const)('%s refuses “%s”', (kind, typed) => {
    expect(parsed(kind, typed)).toEqual({ ok: false, error: kind });
  });
});

describe('the choices of a column', () => {
  it('are stored once each, without blanks', () => {
    expect(cleanChoices([' S', '', 's', 'M  ', ' '])).toEqual(['S', 'M']);
    expect(sameName('Ukuran  Baju', ' ukuran baju')).toBe(true);
  });

  it('are two or more, only of a choice, and keep what people were given', () => {
    expect(checkChoices({ kind: 'choice', choices: ['S'] })).toBe('too_few');
    expect(checkChoices({ kind: 'text', choices: ['S'] })).toBe('needless');
    expect(checkChoices({ kind: 'choice', choices: ['S', 'M'] }, ['L'])).toBe('lost');
    expect(checkChoices({ kind: 'choice', choices: ['S', 'M'] }, ['M'])).toBeNull();
    expect(checkChoices({ kind: 'date', choices: [] })).toBeNull();
  });
});
