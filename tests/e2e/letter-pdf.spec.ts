import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { AnyPaper, PaperSize } from '#shared/documents/document.ts';
import { attendedStatements, trainingCertificates } from '#shared/documents/letters/certificate.ts';
import { handoverRecord } from '#shared/documents/letters/handover-record.ts';
import { introductionLetter } from '#shared/documents/letters/introduction-letter.ts';
import { leaveSlips } from '#shared/documents/letters/leave-slip.ts';
import { residentCards } from '#shared/documents/letters/resident-card.ts';
import { serviceAgreement } from '#shared/documents/letters/service-agreement.ts';
import { buildPaperHarness } from '../support/paper-harness/build.ts';
import {
  pdfFacts,
  pdfPages,
  type PrintedPaper,
  printPapers,
} from '../support/paper-harness/run.ts';
import {
  sampleAgreement,
  sampleCards,
  sampleCertificates,
  sampleHandover,
  sampleIntroduction,
  sampleLeaves,
} from '../support/letter-samples.ts';

const POINTS = { A4: [595.28, 841.89], F4: [609.45, 935.43] } as const;
const SIZES = ['A4', 'F4'] as const;
const UPRIGHT = { orientation: 'portrait' } as const;

const papersOn = (size: PaperSize): Readonly<Record<string, AnyPaper>> => {
  const format = { size, ...UPRIGHT };
  return {
    'handover-of-two-people': handoverRecord(sampleHandover(format, 2)),
    'agreement-of-one-person': serviceAgreement(sampleAgreement(format, 1)),
    'slips-of-three-people': leaveSlips(sampleLeaves(format, 3)),
    'cards-of-twelve-people': residentCards(sampleCards(format, 12)),
    'certificates-of-two-people': trainingCertificates(sampleCertificates(format, 2)),
    'statement-of-one-person': attendedStatements(sampleCertificates(format, 1)),
    'introduction-of-one-person': introductionLetter(sampleIntroduction(format)),
  };
};
/** How many pages each takes, on either paper. */
const PAGES: Readonly<Record<string, readonly [a4: number, f4: number]>> = {
  'handover-of-two-people': [2, 2],
  'agreement-of-one-person': [3, 2],
  'slips-of-three-people': [3, 3],
  'cards-of-twelve-people': [2, 2],
  'certificates-of-two-people': [4, 4],
  'statement-of-one-person': [1, 1],
  'introduction-of-one-person': [1, 1],
};

let printed: Map<string, PrintedPaper>;
const pathOf = (id: string): string => {
  const one = printed.get(id);
  if (one === undefined) throw new Error(`not printed: ${id}`);
  return one.path;
};

test.beforeAll(async () => {
  const harness = await buildPaperHarness(join('.cache', 'letter-harness'));
  const papers = SIZES.flatMap((size) =>
    Object.entries(papersOn(size)).map(([id, paper]) => [`${id}-${size}`, paper] as const),
  );
  printed = printPapers(harness, join('test-results', 'letters'), Object.fromEntries(papers));
});

test('letters, cards and certificates fill the pages they should, in A4 and F4', () => {
  for (const [at, size] of SIZES.entries()) {
    const [width, height] = POINTS[size];
    for (const [id, pages] of Object.entries(PAGES)) {
      const facts = pdfFacts(pathOf(`${id}-${size}`));
      const lies = id.startsWith('certificates');
      expect(facts, id).toMatchObject({ pages: pages[at], tagged: true });
      expect(Math.abs(facts.width - (lies ? height : width)), id).toBeLessThanOrEqual(1);
      expect(Math.abs(facts.height - (lies ? width : height)), id).toBeLessThanOrEqual(1);
    }
  }
  for (const one of printed.values()) expect(one.violations).toEqual([]);
});

test('a record is signed on the page that it records on, and ten cards stand on a sheet', () => {
  for (const size of SIZES) {
    for (const page of pdfPages(pathOf(`handover-of-two-people-${size}`))) {
      expect(page).toContain('BERITA ACARA SERAH TERIMA');
      expect(page).toContain('Mengetahui,');
      expect(page).toContain('NIP 19700412 199503 2 002');
    }
    const cards = pdfPages(pathOf(`cards-of-twelve-people-${size}`), '-raw');
    expect(cards.map((page) => page.match(/KARTU PENERIMA MANFAAT/g)?.length)).toEqual([10, 2]);
    const [pair = '', single = '', list = ''] = pdfPages(pathOf(`slips-of-three-people-${size}`));
    expect([pair, single].map((page) => page.match(/SURAT IZIN PULANG/g)?.length)).toEqual([2, 1]);
    expect(list).toContain('DAFTAR KEMBALI');
    expect(pdfPages(pathOf(`agreement-of-one-person-${size}`)).at(-1)).toContain('Pasal 8');
  }
});

test('a certificate carries no foot; its reverse says who printed it', () => {
  const [face = '', reverse = ''] = pdfPages(pathOf('certificates-of-two-people-A4'));
  expect(face).toContain('SERTIFIKAT PELATIHAN');
  expect(face).not.toMatch(/Halaman|dicetak/);
  expect(reverse).toContain('dicetak 8 Juni 2026, 10.05 WITA oleh Siti Norhayati');
});
