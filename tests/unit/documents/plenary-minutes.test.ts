import { describe, expect, it } from 'vitest';
import type { Section } from '#shared/documents/document.ts';
import type { Letter } from '#shared/documents/person-sections.ts';
import { plenaryMinutes } from '#shared/documents/plenary-minutes.ts';
import { sampleMinutes } from '#tests/support/minutes-samples.ts';
import { allWords, columnOf } from '#tests/support/paper-text.ts';

const isLetter = (section: Letter | Section): section is Letter => section.kind === 'letter';

function parts(input = sampleMinutes('F4')) {
  const model = plenaryMinutes(input);
  const record = model.sections.find(isLetter);
  if (!record) throw new Error('no record');
  return { model, record, lists: model.sections.filter((one) => !isLetter(one)) as Section[] };
}
const words = ({ blocks }: Letter): string =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])).join(' ');
const tableOf = ({ blocks }: Letter, name: string) => {
  const found = blocks.find((block) => block.kind === 'table' && block.name === name);
  if (found?.kind !== 'table') throw new Error(`no ${name}`);
  return found.table.rows.map((row) =>
    row.kind === 'record'
      ? Object.values(row.cells).map((cell) => (cell.kind === 'text' ? cell.text : ''))
      : [],
  );
};

describe('the minutes of the meeting', () => {
  it('say the day in words, where, who was there and what there was to give', () => {
    const { record } = parts();
    expect(words(record)).toContain(
      'Pada hari ini Senin tanggal dua puluh dua bulan Juni tahun dua ribu dua puluh enam (22 Juni 2026), pukul 09.00 WITA, bertempat di Aula Dinas Sosial Tenggarong',
    );
    expect(words(record)).toContain(
      'tempat tidur laki-laki 150 dan perempuan 148, daya tampung gedung 1.000, sudah terisi 210',
    );
    expect(tableOf(record, 'Daftar hadir').map(([, name]) => name)).toEqual([
      'Rina Handayani, S.Sos.',
      'Muhammad Yusuf',
      'dr. Lestari',
    ]);
  });

  it('count each level as its appendix lists it, and add the levels up', () => {
    const { record, lists } = parts();
    const [smp, sum] = tableOf(record, 'Hasil');
    expect(smp).toEqual(['SMP', '40', '72', '20', '20', '40', '12', '20']);
    expect(sum).toEqual(['Jumlah', ...(smp ?? []).slice(1)]);
    const [order] = lists;
    expect(order && columnOf(order, 'code')).toHaveLength(72);
    expect(new Set(order && columnOf(order, 'code')).size).toBe(72);
    expect(order?.reference[0]).toEqual({ label: 'Lampiran I', value: 'Berita Acara Rapat Pleno' });
  });

  it('name what departs from the order with its reason, and say so where nothing does', () => {
    const { lists, record } = parts();
    const last = lists.at(-1);
    expect(last && columnOf(last, 'reason')).toEqual(['Akta kelahiran dalam proses']);
    expect(JSON.stringify(record)).toContain('1 penyimpangan dari urutan');
    const none = parts({ ...sampleMinutes('A4'), overrides: [] });
    expect(none.lists).toHaveLength(1);
    expect(JSON.stringify(none.record)).toContain('Tidak ada nama yang menyimpang dari urutan');
  });

  it('are signed by three, and leave open what nobody knows yet', () => {
    const { record } = parts();
    expect(record.signers.flat()).toHaveLength(3);
    const draft = sampleMinutes('A4');
    const open = parts({
      ...draft,
      run: { ...draft.run, draft: true },
      number: null,
      day: null,
      attendees: [],
      secondName: null,
    });
    expect(open.record.subtitle).toBe('Nomor: ………………………………');
    expect(tableOf(open.record, 'Daftar hadir')).toHaveLength(8);
    expect(allWords(open.model)).toContain('DRAF: urutan ini belum disahkan');
    expect(open.model.name).toContain('(DRAF)');
  });
});
