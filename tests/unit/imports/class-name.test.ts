import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  classFinder,
  classKey,
  nearClasses,
  readClassName,
} from '#shared/domain/imports/class-name.ts';
import { levelOfGrade } from '#shared/domain/places/grade-level.ts';

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const grades = fc.integer({ min: 1, max: 12 });
/** "I", "V" and "X" after a Roman numeral would be part of it. */
const letters = fc.constantFrom(...'ABCDEFGHJKLMNOPQRSTUWYZ'.split(''));
const before = fc.constantFrom('', 'Kelas ', 'KELAS ', 'kls. ', 'Rombel ', 'SMP ', 'Kelas SD ');
const between = fc.constantFrom('', ' ', '-', ' - ', '.', '/', '_');
const office = ROMAN.flatMap((roman, index) =>
  ['A', 'B', 'C'].map((letter, at) => ({
    id: index * 3 + at,
    name: `${roman}-${letter}`,
    grade: index + 1,
    level: levelOfGrade(index + 1),
  })),
);

describe('names of classes', () => {
  it('of one class are one, with digits or Roman numerals, however they are joined', () => {
    fc.assert(
      fc.property(grades, letters, before, between, fc.boolean(), fc.boolean(), (...given) => {
        const [grade, letter, word, join, roman, small] = given;
        const numeral = roman ? (ROMAN[grade - 1] ?? '') : String(grade);
        const name = `${word}${numeral}${join}${letter}`;
        const written = small ? name.toLowerCase() : name;
        expect(readClassName(written)).toEqual({ grade, rest: letter.toLowerCase() });
        expect(classKey(written)).toBe(classKey(`${grade}${letter}`));
      }),
    );
  });

  it('of two classes are never one', () => {
    fc.assert(
      fc.property(grades, letters, grades, letters, (g, l, grade, letter) => {
        fc.pre(g !== grade || l !== letter);
        expect(classKey(`${g}${l}`)).not.toBe(classKey(`${ROMAN[grade - 1] ?? ''}-${letter}`));
      }),
    );
  });

  it('find the class of the office, and none where none or two are meant', () => {
    const find = classFinder(office);
    expect(find('7a')?.name).toBe('VII-A');
    expect(find('VIIB')?.name).toBe('VII-B');
    expect(find('7F')).toBeUndefined();
    expect(find('7')).toBeUndefined();
    const twice = [...office, { id: 99, name: '7 A', grade: 7, level: 'SMP' as const }];
    expect(classFinder(twice)('7A')).toBeUndefined();
  });

  it('without a grade are taken whole; a word that begins like a numeral is a word', () => {
    expect(readClassName('Melati')).toEqual({ grade: null, rest: 'melati' });
    expect(readClassName('Ixora')).toEqual({ grade: null, rest: 'ixora' });
    expect(readClassName('Kelas Ivory')).toEqual({ grade: null, rest: 'ivory' });
    expect(readClassName('2013')).toEqual({ grade: null, rest: '2013' });
    expect(readClassName('Kelas')).toEqual({ grade: null, rest: 'kelas' });
    expect(readClassName('')).toEqual({ grade: null, rest: '' });
    const named = [{ id: 1, name: 'Melati', grade: 1, level: 'SD' as const }];
    expect(classFinder(named)('MELATI ')?.id).toBe(1);
  });

  it('near a wrong one are those of its grade; of a word those that hold it', () => {
    expect(nearClasses(office, '7F').map(({ name }) => name)).toEqual(['VII-A', 'VII-B', 'VII-C']);
    expect(nearClasses(office, 'Mawar')).toEqual([]);
    const named = [{ id: 1, name: 'Melati Putih', grade: 1, level: 'SD' as const }];
    expect(nearClasses(named, 'melati').map(({ id }) => id)).toEqual([1]);
  });
});
