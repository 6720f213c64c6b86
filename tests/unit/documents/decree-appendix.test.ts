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

  it('holds of an amendment the differences only: added, taken out, corrected', () => {
    const sample = sampleDecree(F4, 1, 0);
    const [sd, smp] = sample.levels;
    const [added, wrong] = [sd?.designated[0], smp?.designated[0]];
    if (sd === undefined || added === undefined || wrong === undefined) throw new Error();
    const out = { ...wrong, code: 'C-9', name: 'Yang Dikeluarkan', nameKey: 'yang' };
    const from = '400.9/118/2026';
    const { sections } = decreeAppendix({
      ...sample,
      levels: [{ ...sd, designated: [added] }],
      changes: [
        { kind: 'name', person: wrong, level: 'SMP', from, before: 'Sitti', after: wrong.name },
        { kind: 'level', person: wrong, level: 'SMP', from, before: 'SD', after: 'SMP' },
        { kind: 'removed', person: out, level: 'SMP', from, before: '', after: '' },
      ],
    });
    expect(sections.map(({ key, title }) => [key, title])).toEqual([
      ['designated-SD', 'Daftar Calon Siswa yang Ditetapkan, Jenjang SD'],
      ['removed-SMP', 'Daftar Calon Siswa yang Dikeluarkan, Jenjang SMP'],
      ['corrected', 'Daftar Perbaikan Penulisan'],
    ]);
    const [, removed, corrected] = sections;
    if (removed === undefined || corrected === undefined) throw new Error();
    expect([columnOf(removed, 'name'), columnOf(removed, 'from')]).toEqual([[out.name], [from]]);
    expect([columnOf(corrected, 'before'), columnOf(corrected, 'after')]).toEqual([
      ['Sitti', 'SD'],
      [wrong.name, 'SMP'],
    ]);
    // One child with two lines is one child.
    expect(totalsOf(corrected)).toMatch(/Jumlah 1$/);
    expect(sections.map((section) => section.signers.length)).toEqual([0, 0, 2]);
    const nobody = decreeAppendix({
      ...sample,
      levels: [],
      changes: [{ kind: 'removed', person: out, level: 'SMP', from, before: '', after: '' }],
    });
    expect(nobody.sections.map(({ key, newPage }) => [key, newPage])).toEqual([
      ['removed-SMP', true],
    ]);
    expect(nobody.sections[0]?.reference).toHaveLength(4);
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
