import { expect, test } from '@playwright/test';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { classRoster } from '#shared/documents/class-roster.ts';
import { decreeAppendix } from '#shared/documents/decree-appendix.ts';
import { dtsenProposal } from '#shared/documents/dtsen-proposal.ts';
import { mealRecap } from '#shared/documents/meal-recap.ts';
import { orderedList } from '#shared/documents/ordered-list.ts';
import { sampleMeals } from '../support/house-paper-samples.ts';
import { paperHarness } from '../support/paper-harness/build.ts';
import { pdfFacts, pdfImages, pdfPages, printPapers } from '../support/paper-harness/run.ts';
import type { PrintedPaper } from '../support/paper-harness/run.ts';
import { sampleDecree, sampleOrderedList, sampleRoster } from '../support/paper-samples.ts';
import { sampleProposals } from '../support/proposal-samples.ts';
import { LETTER_PAGES, letterPapers } from './support/letter-papers.ts';
import { timesIn } from './support/times-in.ts';

const A4 = { size: 'A4', orientation: 'portrait' } as const;
const F4 = { size: 'F4', orientation: 'portrait' } as const;
const POINTS = { A4: [595.28, 841.89], F4: [609.45, 935.43] } as const;

const folder = join('test-results', 'papers');

const MAY = { first: '2026-05-01', today: '2026-06-08' };

const papers = {
  'roster-a4-of-all-classes': classRoster(sampleRoster(A4, 33, 30)),
  'roster-f4-of-all-classes': classRoster(sampleRoster(F4, 33, 30)),
  'roster-of-a-class-of-40': classRoster({ ...sampleRoster(A4, 1, 40), practice: true }),
  'ordered-list-landscape': orderedList({
    ...sampleOrderedList({ size: 'F4', orientation: 'landscape' }, [40, 12, 20]),
    audience: 'wall',
  }),
  'meal-recap-of-200-a4': mealRecap(sampleMeals('A4', MAY, 200)),
  'meal-recap-of-200-f4': mealRecap(sampleMeals('F4', MAY, 200)),
  'dtsen-proposal-A4': dtsenProposal(sampleProposals('A4', 60)),
  'dtsen-proposal-F4': dtsenProposal(sampleProposals('F4', 60)),
  'decree-appendix-draft': decreeAppendix(sampleDecree(F4, 25, 6)),
};

let printed: Map<string, PrintedPaper>;
function printedAs(id: string): PrintedPaper {
  const one = printed.get(id);
  if (one === undefined) throw new Error(`not printed: ${id}`);
  return one;
}
const paper = (id: keyof typeof papers): PrintedPaper => printedAs(id);
const letter = (id: string): string => printedAs(id).path;

const namesOf = (input: ReturnType<typeof sampleRoster>): string[] =>
  input.classes.flatMap((one) => one.students.map(({ name }) => name));

test.beforeAll(async () => {
  printed = printPapers(await paperHarness(), folder, {
    ...letterPapers,
    ...papers,
  });
});

for (const [size, format] of [
  ['A4', A4],
  ['F4', F4],
] as const) {
  test(`[A2] ${size} roster of 33 classes: size, every name once, totals, one page a class`, () => {
    const id = size === 'A4' ? 'roster-a4-of-all-classes' : 'roster-f4-of-all-classes';
    const { path, pages, ms } = paper(id);
    const facts = pdfFacts(path);
    expect(Math.abs(facts.width - POINTS[size][0])).toBeLessThanOrEqual(1);
    expect(Math.abs(facts.height - POINTS[size][1])).toBeLessThanOrEqual(1);
    expect(facts).toMatchObject({ pages: 33, tagged: true });
    expect(facts.title).toBe('Daftar Siswa per Kelas 2026/2027');
    expect(pages).toBe(33);
    const text = pdfPages(path);
    const whole = text.join('\n');
    const names = namesOf(sampleRoster(format, 33, 30));
    expect(names.filter((name) => timesIn(whole, name) !== 1)).toEqual([]);
    for (const [i, page] of text.entries()) {
      expect(page).toMatch(/Laki-laki: 15\s+Perempuan: 15\s+Jumlah: 30 dari 30 kursi/);
      expect(page).toContain(`Halaman ${i + 1} dari 33`);
      expect(page).toContain('dicetak 20 Juli 2026, 10.05 WITA oleh Siti Norhayati');
    }
    console.log(`${size}: ${names.length} names on ${facts.pages} pages in ${ms} ms`);
  });
}

test('a class of 40 runs to a second page: head with class name, last names beside signers', () => {
  const { path } = paper('roster-of-a-class-of-40');
  const text = pdfPages(path);
  expect(text).toHaveLength(2);
  for (const page of text) {
    expect(page).toContain('Kelas VII-A · Wali kelas: Ratna Dewi, S.Pd.');
    expect(page).toMatch(/No\.\s+NIS\s+Nama\s+L\/P\s+Tempat, tanggal lahir\s+Kecamatan asal/);
  }
  // The letters of the slanting mark are read one a line, before the rest of their page.
  for (const page of pdfPages(path, '-raw')) {
    expect(page.split('\n').slice(0, 7).join('')).toBe('LATIHAN');
  }
  const [first = '', second = ''] = text;
  const onSecond = namesOf(sampleRoster(A4, 1, 40)).filter((name) => timesIn(second, name) === 1);
  expect(onSecond.length).toBeGreaterThanOrEqual(3);
  expect(first).not.toContain('NIP');
  expect(second).toMatch(/NIP 19700412 199503 1 002\s+NIP 19880923 201402 2 001/);
});

test('a wall list in landscape turns the paper and tells neither desil nor reason', () => {
  const { path } = paper('ordered-list-landscape');
  const { width, height } = pdfFacts(path);
  expect(Math.abs(width - POINTS.F4[1])).toBeLessThanOrEqual(1);
  expect(Math.abs(height - POINTS.F4[0])).toBeLessThanOrEqual(1);
  const text = pdfPages(path).join('\n');
  expect(text).toContain('Batas 40 tempat SMP: kursi kelas VII. Berikutnya cadangan.');
  expect(text).toContain('Cadangan 12');
  expect(text).not.toMatch(/desil|kunjungan/i);
});

for (const size of ['A4', 'F4'] as const) {
  test(`proposals to DTSEN on ${size}: every child once with whole numbers, signed for each addressee`, () => {
    const { path } = paper(`dtsen-proposal-${size}`);
    const { width, height } = pdfFacts(path);
    expect(Math.abs(width - POINTS[size][1])).toBeLessThanOrEqual(1);
    expect(Math.abs(height - POINTS[size][0])).toBeLessThanOrEqual(1);
    const pages = pdfPages(path);
    const whole = pages.join('\n');
    const { children } = sampleProposals(size, 60);
    for (const { nik } of children) if (nik !== null) expect(timesIn(whole, nik)).toBe(1);
    for (const { kk } of children)
      expect(timesIn(whole, kk ?? '')).toBe(children.filter((one) => one.kk === kk).length);
    expect(whole.match(/64\.02\.06\.1009/g)?.length).toBe(
      children.filter(({ village }) => village === 'Loa Ipuh').length,
    );
    for (const to of new Set(children.map((one) => one.to)))
      expect(whole).toContain(`Kepada: ${to}`);
    expect(whole.match(/NIP 19700412 199503 1 002/g)?.length).toBe(2);
    expect(whole).toContain('Kolom Hasil diisi penerima usulan');
  });

  test(`31 days stand side by side on ${size}, three digits in the width of a day`, () => {
    const { path } = paper(size === 'A4' ? 'meal-recap-of-200-a4' : 'meal-recap-of-200-f4');
    const { width, height } = pdfFacts(path);
    expect(Math.abs(width - POINTS[size][1])).toBeLessThanOrEqual(1);
    expect(Math.abs(height - POINTS[size][0])).toBeLessThanOrEqual(1);
    const pages = pdfPages(path);
    const days = Array.from({ length: 31 }, (_, index) => index + 1).join(' +');
    for (const page of pages) expect(page).toMatch(new RegExp(`L/P +${days} +Jumlah`));
    const names = sampleMeals(size, MAY, 200).month.lines.map(({ name }) => name);
    const whole = pages.join('\n');
    expect(names.filter((name) => timesIn(whole, name) !== 1)).toEqual([]);
    // One is away on the 2nd and the 3rd.
    const sums = ['200', '199', '199', ...Array.from({ length: 28 }, () => '200')].join(' +');
    expect(pages.at(-1)).toMatch(new RegExp(`Jumlah +${sums} +6\\.198`));
  });
}

test('a decree appendix leaves number and date open and is signed once', () => {
  const text = pdfPages(paper('decree-appendix-draft').path).join('\n');
  expect(text).toMatch(/Nomor\s+: …+/);
  expect(timesIn(text, 'Kepala Sekolah')).toBe(1);
  expect(timesIn(text, '6402010000000001')).toBe(1);
});

test('letters, cards and certificates fill the pages they should, in A4 and F4', () => {
  for (const [at, size] of (['A4', 'F4'] as const).entries()) {
    const [width, height] = POINTS[size];
    for (const [id, pages] of Object.entries(LETTER_PAGES)) {
      const facts = pdfFacts(letter(`${id}-${size}`));
      const lies = id.startsWith('certificates');
      expect(facts, id).toMatchObject({ pages: pages[at], tagged: true });
      expect(Math.abs(facts.width - (lies ? height : width)), id).toBeLessThanOrEqual(1);
      expect(Math.abs(facts.height - (lies ? width : height)), id).toBeLessThanOrEqual(1);
    }
  }
});

test('a record is signed on the page that it records on, and ten cards stand on a sheet', () => {
  for (const size of ['A4', 'F4']) {
    for (const page of pdfPages(letter(`handover-of-two-people-${size}`))) {
      expect(page).toContain('BERITA ACARA SERAH TERIMA');
      expect(page).toContain('Mengetahui,');
      expect(page).toContain('NIP 19700412 199503 2 002');
    }
    const cards = pdfPages(letter(`cards-of-twelve-people-${size}`), '-raw');
    expect(cards.map((page) => page.match(/KARTU PENERIMA MANFAAT/g)?.length)).toEqual([10, 2]);
    const [pair = '', single = '', list = ''] = pdfPages(letter(`slips-of-three-people-${size}`));
    expect([pair, single].map((page) => page.match(/SURAT IZIN PULANG/g)?.length)).toEqual([2, 1]);
    expect(list).toContain('DAFTAR KEMBALI');
    expect(pdfPages(letter(`agreement-of-one-person-${size}`)).at(-1)).toContain('Pasal 8');
  }
});

test('a photo is in the file as large as it is printed, and no larger', () => {
  const [photo, ...more] = pdfImages(letter('cards-of-twelve-people-A4'));
  expect(more).toEqual([]);
  // 20 × 27 mm without the frame at 300 dots an inch.
  expect(photo).toMatch(/ image +23\d +31\d .* (?:29|30)\d +(?:29|30)\d /);
});

test('a certificate carries no foot; its reverse says who printed it', () => {
  const [face = '', reverse = ''] = pdfPages(letter('certificates-of-two-people-A4'));
  expect(face).toContain('SERTIFIKAT PELATIHAN');
  expect(face).not.toMatch(/Halaman|dicetak/);
  expect(reverse).toContain('dicetak 8 Juni 2026, 10.05 WITA oleh Siti Norhayati');
});

test('preview and saved file are the same bytes, the policy is kept, the viewer shows', () => {
  for (const one of printed.values()) {
    expect(one.previewBytes).toBe(one.savedBytes);
    expect(statSync(one.path).size).toBe(one.savedBytes);
    expect(one.violations).toEqual([]);
  }
  // A grey viewer without pages compresses to a few kilobytes.
  expect(statSync(join(folder, 'preview.png')).size).toBeGreaterThan(20_000);
});
