import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderedList } from '#shared/documents/ordered-list.ts';
import { sampleOrderedList } from '#tests/support/paper-samples.ts';
import { allWords, columnOf, kindsOf, totalsOf } from '#tests/support/paper-text.ts';
import { propertyRuns } from '#tests/support/property-runs.ts';

const A4 = { size: 'A4', orientation: 'portrait' } as const;
type Input = ReturnType<typeof sampleOrderedList>;

const sectionOf = (input: Input) => {
  const [section] = orderedList(input).sections;
  if (section === undefined) throw new Error('no section');
  return section;
};
const shuffled = (input: Input, order: readonly Input['levels'][0]['candidates'][0][]): Input => ({
  ...input,
  levels: input.levels.map((level) => ({ ...level, candidates: order })),
});

describe('ordered list', () => {
  it('puts inside, cut, reserve, left out in this order, every candidate exactly once', () => {
    const input = sampleOrderedList(A4, [4, 3, 2]);
    const candidates = input.levels[0]?.candidates ?? [];
    const expected = sectionOf(input);
    expect(kindsOf(expected.table.rows)).toEqual([
      'record',
      'record',
      'record',
      'record',
      'cut',
      'record',
      'record',
      'record',
      'cut',
      'record',
      'record',
    ]);
    expect(columnOf(expected, 'rank')).toEqual(['1', '2', '3', '4', '5', '6', '7', '—', '—']);
    fc.assert(
      fc.property(fc.shuffledSubarray([...candidates], { minLength: 9 }), (order) => {
        expect(sectionOf(shuffled(input, order))).toEqual(expected);
      }),
      { numRuns: propertyRuns(1000) },
    );
  });

  it('says at the cut what limits and what follows', () => {
    const cut = (input: Input) =>
      sectionOf(input).table.rows.find((row) => row.key === 'cut-places');
    expect(cut(sampleOrderedList(A4, [40, 2, 0]))).toMatchObject({
      text: 'Batas 40 tempat SMP: kursi kelas VII. Berikutnya cadangan.',
    });
    expect(cut(sampleOrderedList(A4, [2, 0, 0]))).toMatchObject({
      text: 'Batas 2 tempat SMP: kursi kelas VII.',
    });
  });

  it('sums so that the parts give the whole', () => {
    expect(totalsOf(sectionOf(sampleOrderedList(A4, [270, 96, 138])))).toBe(
      'Masuk 270 · Cadangan 96 · Tidak masuk 138 · Laki-laki 252 · Perempuan 252 · Jumlah 504',
    );
  });

  it('gives the reason of everybody left out at a meeting', () => {
    const section = sectionOf(sampleOrderedList(A4, [1, 1, 1]));
    expect(columnOf(section, 'reason')).toEqual([
      'Masuk',
      'Cadangan 1: kursi habis di urutan sebelumnya',
      'Tidak masuk: kunjungan rumah belum dicatat',
    ]);
  });

  it('shows a wall neither desil nor reason nor birth date', () => {
    const model = orderedList({ ...sampleOrderedList(A4, [2, 2, 2]), audience: 'wall' });
    const columns = model.sections[0]?.table.columns.map(({ key }) => key);
    expect(columns).toEqual(['rank', 'code', 'name', 'sex', 'district', 'result']);
    const words = allWords(model);
    for (const secret of ['kunjungan rumah', 'kursi habis', 'Januari', '"desil"', 'NIK']) {
      expect(words).not.toContain(secret);
    }
  });

  it('calls a draft a draft, and a frozen run not', () => {
    const input = sampleOrderedList(A4, [1, 0, 0]);
    expect(allWords(orderedList(input))).toContain('DRAF');
    expect(sectionOf(input).notes).toEqual(['Urutan ini percobaan dan belum disahkan.']);
    const frozen = orderedList({ ...input, run: { ...input.run, draft: false } });
    expect(allWords(frozen)).not.toMatch(/DRAF|percobaan/i);
  });

  it('says in words that nobody stands on it', () => {
    expect(kindsOf(sectionOf(sampleOrderedList(A4, [0, 0, 0])).table.rows)).toEqual(['empty']);
  });
});
