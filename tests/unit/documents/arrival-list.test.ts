import { describe, expect, it } from 'vitest';
import { arrivalList, type ArrivalListInput } from '#shared/documents/arrival-list.ts';
import { samplePaper, sampleStudent } from '#tests/support/paper-samples.ts';
import { allWords, columnOf, totalsOf } from '#tests/support/paper-text.ts';

const child = (i: number) => {
  const { name, nameKey, code, sex } = sampleStudent(i);
  return { name, nameKey, code, sex, guardian: i % 3 === 0 ? null : `Wali ${String(i)}` };
};
const list = (more: Partial<ArrivalListInput> = {}): ArrivalListInput => ({
  ...samplePaper({ size: 'F4', orientation: 'portrait' }),
  intakeName: 'Gelombang 2026/2027',
  asOf: '2026-07-13',
  levels: [
    { level: 'SD', children: [3, 1, 2].map(child) },
    { level: 'SMA', children: [7].map(child) },
  ],
  ...more,
});

describe('daftar kedatangan', () => {
  it('has each expected child once by name, a box to tick, the code to type later, room to sign', () => {
    const { sections, name, format } = arrivalList(list());
    expect(name).toBe('Daftar Kedatangan Gelombang 2026/2027');
    expect(format.size).toBe('F4');
    expect(sections.map(({ title, newPage }) => [title, newPage])).toEqual([
      ['Daftar Kedatangan, Jenjang SD', true],
      ['Daftar Kedatangan, Jenjang SMA', true],
    ]);
    const [sd] = sections;
    if (sd === undefined) throw new Error('no section');
    const names = columnOf(sd, 'name');
    expect(names).toEqual([...names].sort());
    expect(columnOf(sd, 'code').toSorted()).toEqual([1, 2, 3].map((i) => child(i).code));
    expect(columnOf(sd, 'box')).toEqual(Array(3).fill('[\u00a0\u00a0\u00a0\u00a0]'));
    expect(columnOf(sd, 'signature')).toEqual(['', '', '']);
    expect(columnOf(sd, 'guardian').filter((text) => text === '')).toHaveLength(1);
    expect(sd.table).toMatchObject({ tall: true });
    expect(totalsOf(sd)).toBe('Laki-laki 1 · Perempuan 2 · Jumlah 3');
  });

  it('fills the width of the page and goes round without identity numbers or desil', () => {
    for (const section of arrivalList(list()).sections) {
      const sum = section.table.columns.reduce((all, { width }) => all + width, 0);
      expect(sum).toBeCloseTo(100, 6);
    }
    expect(allWords(arrivalList(list()))).not.toMatch(/desil|(?<!\d)\d{16}(?!\d)/i);
  });

  it('of one level says which', () => {
    const [sd] = list().levels;
    if (sd === undefined) throw new Error('no level');
    expect(arrivalList(list({ levels: [sd] })).name).toBe(
      'Daftar Kedatangan SD Gelombang 2026/2027',
    );
  });
});
