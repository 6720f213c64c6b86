import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { familyLetters } from '#shared/documents/letters/family-letter.ts';
import { decreeAppendix } from '#shared/documents/decree-appendix.ts';
import type { AnyPaper } from '#shared/documents/document.ts';
import { isWordPaper } from '#shared/documents/word-papers.ts';
import { FAMILY_LETTERS } from '#shared/domain/enrolment/family-letters.ts';
import { sampleFamilyLetters } from '../support/family-letter-samples.ts';
import { sampleCandidates, sampleReserves } from '../support/intake-list-samples.ts';
import { sampleCalls, sampleRides, sampleSupplies } from '../support/field-paper-samples.ts';
import { sampleMinutes } from '../support/minutes-samples.ts';
import { sampleDecree } from '../support/paper-samples.ts';
import { paperHarness } from '../support/paper-harness/build.ts';
import { pdfFacts, pdfPages, printPapers } from '../support/paper-harness/run.ts';
import { intakePapers, LETTERS_EACH } from './support/intake-papers.ts';
import { openWordFiles, withoutOffice } from './support/office-program.ts';
import { timesIn } from './support/times-in.ts';

/** Upright, in points. */
const POINTS = { A4: [595.28, 841.89], F4: [609.45, 935.43] } as const;
const SIZES = ['A4', 'F4'] as const;
const folder = join('test-results', 'intake-papers');
const pathOf = (id: string): string => join(folder, `${id}.pdf`);

/** The appendix of a decree, upright and lying. */
const decrees: Readonly<Record<string, AnyPaper>> = {
  'decree-appendix-A4': decreeAppendix(
    sampleDecree({ size: 'A4', orientation: 'portrait' }, 40, 9),
  ),
  'decree-appendix-F4': decreeAppendix(
    sampleDecree({ size: 'F4', orientation: 'landscape' }, 40, 9),
  ),
};

/** More than are laid out at once. */
const MANY = 55;

/** Pages of a size, tagged, without a word that the policy of the page refused. */
function expectOn(id: string, size: keyof typeof POINTS, pages: number): string[] {
  const facts = pdfFacts(pathOf(id));
  const [width, height] = POINTS[size];
  expect(facts, id).toMatchObject({ pages, tagged: true });
  expect(Math.abs(facts.width - width), id).toBeLessThanOrEqual(1);
  expect(Math.abs(facts.height - height), id).toBeLessThanOrEqual(1);
  return pdfPages(pathOf(id));
}

test.beforeAll(async () => {
  const harness = await paperHarness();
  const many = familyLetters(sampleFamilyLetters('reserve-letter', 'A4', MANY));
  const papers = { ...intakePapers, ...decrees, 'letters-by-the-dozen': many };
  for (const one of printPapers(harness, folder, papers).values())
    expect(one.violations, one.id).toEqual([]);
});

test('[D1] letters by the dozen: joined in their order, each page one of one, read aloud as one', () => {
  const { children } = sampleFamilyLetters('reserve-letter', 'A4', MANY);
  const pages = expectOn('letters-by-the-dozen', 'A4', MANY);
  for (const [at, { code }] of children.entries()) {
    expect(timesIn(pages[at] ?? '', code), code).toBe(1);
    expect(pages[at]).toContain('Halaman 1 dari 1');
  }
});

for (const size of SIZES) {
  test(`[D1] letters to families on ${size}: one page a child, each name once, nothing forbidden`, () => {
    for (const kind of FAMILY_LETTERS) {
      const { children } = sampleFamilyLetters(kind, size, LETTERS_EACH);
      for (const [at, page] of expectOn(`${kind}-${size}`, size, LETTERS_EACH).entries()) {
        const { name = '', code = '' } = children[at] ?? {};
        expect([timesIn(page, name), timesIn(page, code)], kind).toEqual([1, 1]);
        expect(page).toContain('NIP 19700412 199503 1 002');
        expect(page).toContain('Halaman 1 dari 1');
        expect(page).not.toMatch(/desil|kesehatan|miskin|peringkat|NIK: \d/i);
      }
    }
  });

  test(`[D1] reserves and candidates on ${size}: each name once, the list by address lying`, () => {
    const reserves = expectOn(`reserves-of-forty-${size}`, size, 2).join('\n');
    expect(reserves).toMatch(/DAFTAR CADANGAN SMP, LAKI-LAKI[^]*DAFTAR CADANGAN SMP, PEREMPUAN/);
    expect(reserves).not.toMatch(/desil/i);
    for (const { name } of sampleReserves(size, 40).children)
      expect(timesIn(reserves, name), name).toBe(1);
    const facts = pdfFacts(pathOf(`candidates-of-sixty-${size}`));
    expect(facts.width).toBeGreaterThan(facts.height);
    const people = pdfPages(pathOf(`candidates-of-sixty-${size}`), '-raw')
      .join(' ')
      .replaceAll(/\s+/g, ' ');
    for (const { name } of sampleCandidates(size, 60).candidates)
      expect(timesIn(people, name), name).toBe(1);
    expect(people).toMatch(/belum dicek.*dicek 1 Juni 2026/);
  });

  test(`[D1] visit forms on ${size}: empty, with what is known, with what was found, a page each`, () => {
    const [blank = ''] = expectOn(`visit-form-blank-${size}`, size, 1);
    expect(blank).toContain('FORMULIR KUNJUNGAN RUMAH');
    expect(blank).toContain('Petugas kunjungan,');
    const [waits = '', visited = ''] = expectOn(`visit-forms-of-two-${size}`, size, 2);
    expect(waits).toContain('6402050403130004');
    expect(waits).not.toContain('Rina Handayani');
    expect(visited).toContain('Sangat mendesak');
    expect(timesIn(visited, 'Rina Handayani')).toBe(1);
  });

  test(`[D1] the minutes on ${size}: signed on the record, everybody once in the appendix`, () => {
    const [record = '', ...more] = expectOn(`plenary-minutes-${size}`, size, 5);
    expect(record).toContain('BERITA ACARA RAPAT PLENO');
    expect(record).toMatch(/SMP +40 +72 +20 +20 +40 +12 +20/);
    expect(record).toContain('NIP 19880923 201402 2 001');
    const appendix = more.slice(0, -1).join('\n');
    const [level] = sampleMinutes(size).levels;
    const names = (level?.candidates ?? []).map(({ name }) => name);
    expect(names).toHaveLength(72);
    expect(names.filter((name) => timesIn(appendix, name) !== 1)).toEqual([]);
    expect(more.at(-1)).toContain('Akta kelahiran dalam proses');
  });

  test(`[D1] calls, rides and receipts on ${size}: each name once, a sheet a group, nothing forbidden`, () => {
    const papers = [
      ['calls-of-forty', sampleCalls(size, 40).children],
      ['fetched-of-six', sampleCalls(size, 6).children],
      ['rides-of-forty', sampleRides(size, 40).children],
      ['supplies-by-class', sampleSupplies(size, 'class', 30).groups.flatMap((one) => one.pupils)],
      ['supplies-by-room', sampleSupplies(size, 'room', 8).groups.flatMap((one) => one.pupils)],
    ] as const;
    for (const [id, people] of papers) {
      const path = pathOf(`${id}-${size}`);
      const { width, height } = pdfFacts(path);
      expect(width > height, id).toBe(id.includes('-of-') && !id.startsWith('rides'));
      const words = pdfPages(path, '-raw').join(' ').replaceAll(/\s+/g, ' ');
      for (const { name } of people) expect(timesIn(words, name), `${id} ${name}`).toBe(1);
      expect(words).not.toMatch(/desil|miskin|NIK: \d|(?<!\d)\d{16}(?!\d)/i);
    }
    expect(pdfPages(pathOf(`rides-of-forty-${size}`))[0]).toMatch(
      /REKAP PENJEMPUTAN[^]*Jumlah +20 +20 +40/,
    );
    expect(pdfPages(pathOf(`supplies-by-class-${size}`)).join('')).toMatch(/Celana\/[^]*Rok/);
  });

  test(`[D1] the explanation of the order on ${size}: rule, counts and limits, nobody's name`, () => {
    const words = expectOn(`explanation-sheet-${size}`, size, size === 'A4' ? 2 : 1)
      .join(' ')
      .replaceAll(/\s+/g, ' ');
    expect(words).toContain('LEMBAR PENJELASAN URUTAN');
    expect(words).toMatch(/SMP 40 72 20 20 40 12 20/);
    expect(words).toContain('yang menentukan ialah umur');
    for (const { name } of sampleMinutes(size).levels.flatMap(({ candidates }) => candidates))
      expect(timesIn(words, name), name).toBe(0);
  });
}

/** Words of a PDF in small letters, without the foot of each page. */
const wordsIn = (path: string): Set<string> => {
  const text = pdfPages(path, '-raw').join(' ').toLowerCase();
  const foot = /\S+ · dicetak .*?generasi\s+\S+|halaman \d+ dari \d+/gs;
  return new Set(text.replaceAll(foot, ' ').match(/[\p{L}\d]+/gu));
};

test('[D1] Word files are opened by LibreOffice: the words of the PDF, its paper, its pages, each name once', async () => {
  test.skip(withoutOffice !== undefined, withoutOffice);
  const papers = Object.fromEntries(
    Object.entries({ ...intakePapers, ...decrees }).filter(([, paper]) => isWordPaper(paper)),
  );
  expect(Object.keys(papers)).toHaveLength(14);
  const opened = join('test-results', 'word-papers');
  await openWordFiles(opened, papers);
  for (const [id, paper] of Object.entries(papers)) {
    const [word, pdf] = [join(opened, `${id}.pdf`), pathOf(id)];
    const [own, other] = [pdfFacts(word), pdfFacts(pdf)];
    expect(Math.abs(own.width - other.width), id).toBeLessThanOrEqual(1);
    expect(Math.abs(own.height - other.height), id).toBeLessThanOrEqual(1);
    const [said, printed] = [wordsIn(word), wordsIn(pdf)];
    expect(
      [...printed].filter((one) => !said.has(one)),
      id,
    ).toEqual([]);
    expect(
      [...said].filter((one) => !printed.has(one)),
      id,
    ).toEqual([]);
    const pages = pdfPages(word);
    for (const [at, page] of pages.entries())
      expect(page.replaceAll(/\s+/g, ' '), id).toContain(`Halaman ${at + 1} dari ${pages.length}`);
    if (paper.sections.some(({ kind }) => kind === 'letter') && paper.kind !== 'plenary-minutes')
      expect(own.pages, id).toBe(LETTERS_EACH);
  }
  const decree = pdfPages(join(opened, 'decree-appendix-A4.pdf'), '-raw').join('\n');
  const niks = decree.match(/\b640201\d{10}\b/g) ?? [];
  expect([niks.length, new Set(niks).size]).toEqual([89, 89]);
  for (const page of pdfPages(join(opened, 'decree-appendix-A4.pdf')))
    expect(page).toMatch(/No\. +Nama +NIK|NIP 1970/);
});
