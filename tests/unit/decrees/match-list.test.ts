import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Listed, matchList } from '#shared/domain/decrees/match-list.ts';
import { nameKey } from '#shared/domain/people/name-key.ts';

const child = (at: number, name: string, more: Partial<Listed> = {}): Listed => ({
  candidate: `uid-${at}`,
  code: `BB26-000${at}`,
  nik: `640201010101000${at}`,
  nameKey: nameKey(name),
  closed: false,
  decree: null,
  ...more,
});
const PEOPLE = [
  child(1, 'Siti Nurhaliza'),
  child(2, 'Muhammad Rizki'),
  child(3, 'Muhammad Rizki'),
  child(4, "Ma'ruf Amin", { closed: true }),
  child(5, 'Dewi Lestari', { decree: 'SK/1' }),
];
const read = (text: string) =>
  matchList(text, PEOPLE).map(({ line, candidate, problem }) => [line, candidate, problem]);

describe('a pasted list', () => {
  it('is read by code, NIK or name, whatever stands beside it and before it', () => {
    expect(
      read('No\tNama\tL/P\tJenjang\n1\tSITI NURHALIZA\tP\tSD\n\n2\tMuhammad Rizki\tbb26-0003\tL'),
    ).toEqual([
      [2, 'uid-1', null],
      [4, 'uid-3', null],
    ]);
    expect(read("1. siti nurhaliza\n2) '6402010101010002")).toEqual([
      [1, 'uid-1', null],
      [2, 'uid-2', null],
    ]);
  });

  it('names every line that means nobody, several, the same again, or who may not be named', () => {
    expect(
      read(
        'Anak Tak Dikenal\nMuhammad Rizki\nSiti Nurhaliza;P\nBB26-0001\nMaruf Amin\nMa’ruf Amin\nDewi Lestari',
      ),
    ).toEqual([
      [1, null, 'unknown'],
      [2, null, 'several'],
      [3, 'uid-1', null],
      [4, 'uid-1', 'twice'],
      [5, null, 'unknown'],
      [6, 'uid-4', 'closed'],
      [7, 'uid-5', 'designated'],
    ]);
    expect(read('')).toEqual([]);
  });

  it('leaves no line out in silence, and takes nobody twice', () => {
    const cell = fc.oneof(
      fc.constantFrom('Siti Nurhaliza', 'BB26-0002', 'BB26-0003', '6402010101010001', 'x y'),
      fc.string({ maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 8 }), (lines) => {
        const text = lines.join('\n');
        const matched = matchList(text, PEOPLE);
        const raw = text.split(/\r?\n/);
        const told = new Set(matched.map(({ line }) => line));
        for (const [at, line] of raw.entries())
          if (/\p{L}{4,}/u.test(line)) expect([line, told.has(at + 1)]).toEqual([line, true]);
        const taken = matched.filter(({ problem }) => problem === null);
        expect(new Set(taken.map(({ candidate }) => candidate)).size).toBe(taken.length);
        expect(taken.every(({ candidate }) => candidate !== null)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});
