import { describe, expect, it } from 'vitest';
import { callList } from '#shared/documents/call-list.ts';
import type { Section } from '#shared/documents/document.ts';
import { supplyList } from '#shared/documents/supply-list.ts';
import { transportList } from '#shared/documents/transport-list.ts';
import { sampleCalls, sampleRides, sampleSupplies } from '#tests/support/field-paper-samples.ts';
import { allWords, columnOf, totalsOf } from '#tests/support/paper-text.ts';

const widthOf = ({ table }: Section): number =>
  table.columns.reduce((sum, { width }) => sum + width, 0);
const namesOf = (sections: readonly Section[]): string[] =>
  sections.flatMap((section) => columnOf(section, 'name'));

describe('daftar panggil', () => {
  const { sections } = callList(sampleCalls('F4', 14));

  it('is a sheet for each field officer, those without one last, every child once', () => {
    expect(sections.map(({ subtitle }) => subtitle.split(' · ')[0])).toEqual([
      'Pendamping: Muhammad Yusuf',
      'Pendamping: Rina Handayani, S.Sos.',
      'Pendamping belum tercatat',
    ]);
    expect(sections.every(({ newPage }) => newPage)).toBe(true);
    expect(namesOf(sections).toSorted()).toEqual(
      sampleCalls('F4', 14)
        .children.map(({ name }) => name)
        .toSorted(),
    );
  });

  it('says how the family is reached, what it still brings, and until when it is awaited', () => {
    const [first] = sections;
    if (first === undefined) throw new Error('no section');
    expect(columnOf(first, 'missing')[1]).toBe('pemeriksaan kesehatan, akta kelahiran');
    expect(columnOf(first, 'phone').every((phone) => phone === '' || phone.startsWith('08'))).toBe(
      true,
    );
    expect(columnOf(first, 'result').join('')).toBe('');
    expect(first.table.head.left).toBe('5 anak · ditunggu sampai 16 Juli 2026 – 17 Juli 2026');
    expect(widthOf(first)).toBeCloseTo(100, 6);
  });

  it('of who is absent is called Daftar Jemput; neither has desil or numbers', () => {
    const late = callList(sampleCalls('A4', 3, 'late'));
    expect(late.name).toBe('Daftar Jemput Penerimaan 2026/2027 Gelombang 1');
    for (const paper of [late, callList(sampleCalls('A4', 3))])
      expect(allWords(paper)).not.toMatch(/desil|(?<!\d)\d{16}(?!\d)/i);
  });
});

describe('daftar penjemputan', () => {
  it('sums the regencies first, then goes along each road, every child once', () => {
    const { sections, name } = transportList(sampleRides('F4', 13));
    expect(name).toBe('Daftar Penjemputan Penerimaan 2026/2027 Gelombang 1');
    const [summary, ...routes] = sections;
    if (summary === undefined) throw new Error('no summary');
    const places = ['Kutai Kartanegara', 'Samarinda', 'Belum tercatat'];
    expect(columnOf(summary, 'place')).toEqual([...places, 'Jumlah']);
    expect(columnOf(summary, 'all')).toEqual(['5', '4', '4', '13']);
    expect(routes.map((route) => columnOf(route, 'name').length)).toEqual([5, 4, 4]);
    expect(new Set(namesOf(routes)).size).toBe(13);
    expect(routes.map((route) => totalsOf(route).at(-1))).toEqual(['5', '4', '4']);
    expect(routes[0]?.notes[0]).toBe('Per kecamatan: Loa Kulu 2, Tenggarong 3.');
    for (const section of sections) expect(widthOf(section)).toBeCloseTo(100, 6);
  });

  it('of one regency says which and needs no sum', () => {
    const input = sampleRides('A4', 9);
    const children = input.children.filter(({ regency }) => regency === 'Samarinda');
    const { sections, name } = transportList({ ...input, children });
    expect(name).toBe('Daftar Penjemputan Samarinda Penerimaan 2026/2027 Gelombang 1');
    expect(sections.map(({ key }) => key)).toEqual(['route-Samarinda']);
    expect(allWords(transportList(input))).not.toMatch(/desil|(?<!\d)\d{16}(?!\d)/i);
  });
});

describe('tanda terima perlengkapan', () => {
  it.each(['class', 'room'] as const)(
    'by %s has its columns for sizes and fills the page',
    (by) => {
      for (const sizes of [[], ['Baju'], ['Baju', 'Celana/Rok', 'Sepatu', 'Topi']]) {
        const [first, none] = supplyList({ ...sampleSupplies('A4', by, 6), sizes }).sections;
        if (first === undefined || none === undefined) throw new Error('no section');
        expect(widthOf(first)).toBeCloseTo(100, 6);
        const labels = first.table.columns.map(({ label }) => label);
        expect(labels.filter((label) => sizes.includes(label))).toEqual(sizes);
        expect(labels.includes('Tempat tidur')).toBe(by === 'room');
        const names = columnOf(first, 'name');
        expect(names).toEqual(names.toSorted());
        expect(none.subtitle).toContain('Belum mendapat');
        expect(columnOf(first, 'left')).toEqual(['1.', '', '3.', '', '5.', '']);
      }
    },
  );
});
