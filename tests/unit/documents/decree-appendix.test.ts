import { describe, expect, it } from 'vitest';
import { decreeAppendix } from '#shared/documents/decree-appendix.ts';
import { sampleDecree } from '#tests/support/paper-samples.ts';
import { allWords, columnOf, totalsOf } from '#tests/support/paper-text.ts';

const F4 = { size: 'F4', orientation: 'portrait' } as const;
const DOTS = '………………………………';

describe('decree appendix', () => {
  it('prints every name once: the designated of all levels, then reserves', () => {
    const input = sampleDecree(F4, 20, 5);
    const { sections } = decreeAppendix(input);
    expect(sections.map(({ key }) => key)).toEqual([
      'designated-SD',
      'designated-SMP',
      'reserve-SMP',
    ]);
    const given = input.levels.flatMap((level) =>
      [...level.designated, ...level.reserve].map(({ name }) => name),
    );
    const printed = sections.flatMap((section) => columnOf(section, 'name'));
    expect(printed.toSorted()).toEqual(given.toSorted());
    expect(sections.map(totalsOf)[2]).toBe('Laki-laki 3 · Perempuan 2 · Jumlah 5');
  });

  it('leaves number and date open, and calls itself a draft, until both are typed', () => {
    const draft = decreeAppendix(sampleDecree(F4, 1, 0));
    expect(draft.sections[0]?.reference.map(({ value }) => value).slice(1, 3)).toEqual([
      DOTS,
      DOTS,
    ]);
    expect(draft.name).toBe('Lampiran Keputusan Bupati Kutai Kartanegara (DRAF)');
    const typed = { ...sampleDecree(F4, 1, 0), number: '400.9/118/2026', signedOn: '2026-06-22' };
    const final = decreeAppendix(typed);
    expect(final.sections[0]?.reference.map(({ value }) => value).slice(1, 3)).toEqual([
      '400.9/118/2026',
      '22 Juni 2026',
    ]);
    expect(allWords(final)).not.toContain('DRAF');
    expect(allWords(decreeAppendix({ ...typed, signedOn: null }))).toContain('DRAF');
  });

  it('keeps the order of the ranks, and names without a rank after them by name', () => {
    const input = sampleDecree(F4, 3, 0);
    const [sd] = input.levels;
    const [a, b, c] = sd?.designated ?? [];
    if (sd === undefined || a === undefined || b === undefined || c === undefined)
      throw new Error();
    const designated = [
      { ...a, rank: null, nameKey: 'zz' },
      { ...b, rank: 7 },
      { ...c, rank: 2 },
      { ...a, code: 'C-X', rank: null, nameKey: 'aa' },
    ];
    const [section] = decreeAppendix({ ...input, levels: [{ ...sd, designated }] }).sections;
    expect(section?.table.rows.map((row) => row.key)).toEqual([c.code, b.code, 'C-X', a.code]);
  });

  it('is signed once, at the end, and shows the NIK in full', () => {
    const { sections } = decreeAppendix(sampleDecree(F4, 2, 1));
    expect(sections.map((section) => section.signers.length)).toEqual([0, 0, 2]);
    expect(sections.slice(0, 1).flatMap((one) => columnOf(one, 'nik'))).toEqual([
      '6402010000000001',
      '6402010000000002',
    ]);
  });
});
