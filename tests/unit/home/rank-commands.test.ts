import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankCommands, weightsOf, withRun } from '#shared/domain/home/rank-commands.ts';

const commands = [
  { id: 'home', label: 'Beranda' },
  { id: 'candidates', label: 'Calon Siswa' },
  { id: 'beds', label: 'Denah Tempat Tidur', keywords: ['kamar', 'asrama'] },
  { id: 'backup', label: 'Buat backup', keywords: ['cadangan data'] },
  { id: 'attendance', label: 'Cetak: Daftar hadir pelatihan' },
  { id: 'reserve', label: 'Cetak: Daftar cadangan' },
];
const unused = () => 0;
const found = (query: string, used: (id: string) => number = unused) =>
  rankCommands(query, commands, used).map(({ id }) => id);

describe('commands by what is typed', () => {
  it('fit by every word, whatever its case, marks and order', () => {
    expect(found('DÄFTAR hadir')).toEqual(['attendance']);
    expect(found('hadir cetak')).toEqual(['attendance']);
    expect(found('tidur denah')).toEqual(['beds']);
    expect(found('xyz')).toEqual([]);
    expect(found('daftar xyz')).toEqual([]);
  });

  it('are found by other words, and with a letter mistyped', () => {
    expect(found('kamar')).toEqual(['beds']);
    expect(found('dneah')).toEqual(['beds']);
    expect(found('bakup')).toEqual(['backup']);
  });

  it('stand by how well they fit: the beginning of the name before a word of it, before other words', () => {
    expect(found('ca')).toEqual(['candidates', 'reserve', 'backup']);
    expect(found('cadangan')).toEqual(['reserve', 'backup']);
  });

  it('stand first where what is typed is their whole name', () => {
    const same = [...commands, { id: 'print', label: 'Cetak' }];
    expect(rankCommands('cetak', same, unused).map(({ id }) => id)).toEqual([
      'print',
      'attendance',
      'reserve',
    ]);
  });

  it('stand by use where they fit equally well, or where nothing is typed', () => {
    const used = (id: string) => weightsOf(['reserve', 'beds', 'beds']).get(id) ?? 0;
    expect(found('cetak')).toEqual(['attendance', 'reserve']);
    expect(found('cetak', used)).toEqual(['reserve', 'attendance']);
    expect(found('', used).slice(0, 3)).toEqual(['beds', 'reserve', 'home']);
  });

  it('never gain one, nor lose one when nothing is typed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), (query) => {
        const all = found(query);
        expect(new Set(all).size).toBe(all.length);
        if (query.trim() === '') expect(all.length).toBe(commands.length);
      }),
    );
  });
});

describe('what was run', () => {
  it('counts the newest most, and forgets what is long ago', () => {
    const weights = weightsOf(['a', 'b']);
    expect(weights.get('b')).toBeGreaterThan(weights.get('a') ?? 0);
    const runs = Array.from({ length: 100 }, (_, at) => `run-${at}`);
    const kept = runs.reduce<string[]>((all, id) => withRun(all, id), []);
    expect(kept).toEqual(runs.slice(40));
  });
});
