import { describe, expect, it } from 'vitest';
import {
  decideCorrection,
  decideRemoval,
  type NamedBefore,
} from '#shared/domain/decrees/decide-change.ts';

const child: NamedBefore = {
  name: 'Siti Nurhaliza',
  level: 'SD',
  grade: 1,
  decree: '400.3/1/2026',
  arrived: false,
};

describe('a name of an earlier decree', () => {
  it('is taken out where it stands, and only there', () => {
    expect(decideRemoval(child)).toBeNull();
    expect(decideRemoval({ ...child, arrived: true })).toBeNull();
    expect(decideRemoval({ ...child, decree: null })).toEqual({
      code: 'decrees.not-in-decree',
      name: 'Siti Nurhaliza',
    });
  });

  it('is corrected field by field, from what the decree says to what it should say', () => {
    expect(decideCorrection(child, { name: 'Siti Nurhalizah' })).toEqual({
      ok: true,
      value: [{ field: 'name', before: 'Siti Nurhaliza', after: 'Siti Nurhalizah' }],
    });
    // The record says it right already; the signed paper does not.
    expect(decideCorrection(child, { was: 'Siti Nurhalija' })).toMatchObject({
      value: [{ field: 'name', before: 'Siti Nurhalija', after: 'Siti Nurhaliza' }],
    });
    expect(decideCorrection(child, { name: 'Siti N.', level: 'SMP', grade: 7 })).toMatchObject({
      value: [
        { field: 'name', after: 'Siti N.' },
        { field: 'level', before: 'SD', after: 'SMP' },
      ],
    });
  });

  it('is not corrected where nothing differs, no decree names it, or the grade does not fit', () => {
    const code = (...given: Parameters<typeof decideCorrection>) => {
      const decided = decideCorrection(...given);
      return decided.ok ? 'ok' : decided.error.code;
    };
    expect(code(child, {})).toBe('decrees.correction-same');
    expect(code(child, { name: child.name, level: 'SD' })).toBe('decrees.correction-same');
    expect(code({ ...child, decree: null }, { name: 'X' })).toBe('decrees.not-in-decree');
    expect(code(child, { level: 'SMP' })).toBe('decrees.grade-misfit');
    expect(code(child, { level: 'SMP', grade: 6 })).toBe('decrees.grade-misfit');
  });

  it('keeps its level once the child has come: the seat at the school is what counts', () => {
    const here = { ...child, arrived: true };
    expect(decideCorrection(here, { level: 'SMP', grade: 7 })).toEqual({
      ok: false,
      error: { code: 'decrees.level-arrived', name: child.name, level: 'SD' },
    });
    expect(decideCorrection(here, { name: 'Siti N.' })).toMatchObject({ ok: true });
  });
});
