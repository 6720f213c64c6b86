import { describe, expect, it } from 'vitest';
import { handoverRecord } from '#shared/documents/letters/handover-record.ts';
import { introductionLetter } from '#shared/documents/letters/introduction-letter.ts';
import { chief } from '#shared/documents/letters/letter.ts';
import { serviceAgreement } from '#shared/documents/letters/service-agreement.ts';
import type { Letter } from '#shared/documents/person-sections.ts';
import {
  sampleAgreement,
  sampleHandover,
  sampleIntroduction,
} from '#tests/support/letter-samples.ts';
import { allWords } from '#tests/support/paper-text.ts';

const A4 = { size: 'A4', orientation: 'portrait' } as const;
const LYING = { size: 'F4', orientation: 'landscape' } as const;
const DOTS = '………………………………';

const factsOf = ({ blocks }: Letter): Record<string, string> =>
  Object.fromEntries(
    blocks.flatMap((block) =>
      block.kind === 'facts' ? block.facts.map(({ label, value }) => [label, value]) : [],
    ),
  );
const textsOf = ({ blocks }: Letter): string[] =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
const signedBy = ({ signers }: Letter): string[] =>
  signers.flat().map(({ heading, name }) => `${heading.join(' ')} ${name}`);
const only = (letters: readonly Letter[]): Letter => {
  const [first, ...more] = letters;
  if (first === undefined || more.length > 0) throw new Error('not one letter');
  return first;
};

describe('the record of a hand-over', () => {
  it('begins with the day in words and leaves the number open', () => {
    const model = handoverRecord(sampleHandover(A4, 1));
    const letter = only(model.sections);
    expect(textsOf(letter)[0]).toBe(
      'Pada hari ini Senin tanggal delapan bulan Juni tahun dua ribu dua puluh enam ' +
        '(8 Juni 2026), bertempat di Panti Rapak Dalam, kami yang bertanda tangan di bawah ini:',
    );
    expect(letter.subtitle).toBe(`Nomor: ${DOTS}`);
    expect(model.name).toBe('Berita Acara Serah Terima Masuk Abdul Gafur');
  });

  it('names who brought the person; who receives them, and what they bring, is for the pen', () => {
    const letter = only(handoverRecord(sampleHandover(A4, 1)).sections);
    const [outside, inside] = letter.blocks.filter(({ kind }) => kind === 'facts');
    expect(outside).toMatchObject({ facts: [{ label: 'Nama', value: 'Rina Wati' }, {}, {}, {}] });
    expect(inside).toMatchObject({
      facts: [{ value: '' }, { value: '' }, { value: 'Panti Rapak Dalam' }],
    });
    const table = letter.blocks.find((block) => block.kind === 'table');
    const cells = table?.kind === 'table' ? table.table.rows : [];
    expect(cells).toHaveLength(5);
    expect(JSON.stringify(cells).match(/"blank"/g)).toHaveLength(15);
    expect(signedBy(letter)).toEqual([
      'PIHAK PERTAMA, yang menyerahkan Rina Wati',
      `PIHAK KEDUA, yang menerima ${DOTS}`,
      'Mengetahui, Kepala Panti Dra. Hj. Norhayati, M.Si.',
    ]);
    expect(factsOf(letter)).toMatchObject({ 'Tempat tidur': 'Bangsal A, tempat tidur A1-3' });
  });

  it('turns round when somebody leaves: the house hands over, with the reason', () => {
    const letter = only(handoverRecord(sampleHandover(A4, 1, 'out')).sections);
    const [house] = letter.blocks.filter(({ kind }) => kind === 'facts');
    expect(house).toMatchObject({ facts: [{}, {}, { value: 'Panti Rapak Dalam' }] });
    expect(factsOf(letter)).toMatchObject({ 'Alasan keluar': 'Selesai, bekerja' });
    expect(factsOf(letter)).not.toHaveProperty('Tempat tidur');
    expect(signedBy(letter)[1]).toBe(`PIHAK KEDUA, yang menerima ${DOTS}`);
  });

  it('is one page for each person, upright whatever was chosen', () => {
    const model = handoverRecord(sampleHandover(LYING, 3));
    expect(model.sections.map(({ newPage }) => newPage)).toEqual([true, true, true]);
    expect(model.format).toEqual({ size: 'F4', orientation: 'portrait' });
    expect(model.name).toBe('Berita Acara Serah Terima Masuk');
  });
});

describe('the service agreement', () => {
  const [recorded, open] = serviceAgreement(sampleAgreement(A4, 2)).sections;
  if (recorded === undefined || open === undefined) throw new Error('no agreement');

  it('numbers its articles in one row, each with something in it', () => {
    const headings = recorded.blocks.flatMap((block) => (block.kind === 'heading' ? [block] : []));
    expect(headings.map(({ text }) => text)).toEqual(
      Array.from({ length: 8 }, (_, at) => `Pasal ${at + 1}`),
    );
    expect(new Set(headings.map(({ about }) => about)).size).toBe(8);
    const empty = recorded.blocks.filter((block, at) => {
      const next = recorded.blocks[at + 1];
      return block.kind === 'heading' && (next === undefined || next.kind === 'heading');
    });
    expect(empty).toEqual([]);
  });

  it('says consent as it was recorded: by whom, when, how explained, for what, before whom', () => {
    expect(factsOf(recorded)).toMatchObject({
      'Diberikan oleh': 'Abdul Gafur sendiri',
      'Pada tanggal': '28 Mei 2026',
      'Cara penyampaian': 'dijelaskan dengan bahasa isyarat',
      Lingkup: 'Tinggal dan dilayani di panti',
      Saksi: 'Pekerja sosial Hartati',
    });
    expect(signedBy(recorded).at(-1)).toBe('Saksi, Pekerja sosial Hartati');
  });

  it('leaves the lines of a consent open that nobody recorded', () => {
    expect(factsOf(open)).toMatchObject({ 'Diberikan oleh': '', 'Pada tanggal': '', Saksi: '' });
    expect(textsOf(open).join(' ')).not.toContain('telah diberikan');
  });

  it('names a guardian who consented as the one who answers for the person', () => {
    const input = sampleAgreement(A4, 1);
    const [person] = input.people;
    if (!person?.consent) throw new Error('no consent');
    const consent = { ...person.consent, giver: 'guardian' as const, giverName: 'Sulaiman' };
    const letter = only(serviceAgreement({ ...input, people: [{ ...person, consent }] }).sections);
    expect(factsOf(letter)).toMatchObject({
      'Diberikan oleh': 'Sulaiman sebagai wali',
      'Penanggung jawab': 'Sulaiman',
    });
    expect(signedBy(letter)).toContain('Wali atau penanggung jawab, Sulaiman');
  });

  it('is dated on the day it was signed, else today', () => {
    expect(textsOf(recorded)[0]).toContain('Senin tanggal delapan bulan Juni');
    const input = sampleAgreement(A4, 1);
    const people = input.people.map((one) => ({ ...one, agreedOn: '2026-06-03' }));
    const letter = only(serviceAgreement({ ...input, people }).sections);
    expect(textsOf(letter)[0]).toContain('Rabu tanggal tiga bulan Juni');
  });
});

describe('the letter of introduction', () => {
  it('goes to the partner with an open number and says since when, until when, under whom', () => {
    const letter = only(introductionLetter(sampleIntroduction(A4)).sections);
    expect(letter.reference).toEqual([
      { label: 'Nomor', value: DOTS },
      { label: 'Lampiran', value: '–' },
      { label: 'Hal', value: 'Pengantar magang' },
    ]);
    expect(letter.to).toEqual({
      placeAndDate: 'Samarinda, 8 Juni 2026',
      lines: ['Yth. Ibu Lestari', 'CV Busana Kaltim', 'di tempat'],
    });
    expect(textsOf(letter)).toContain(
      'Kami mohon kesediaan CV Busana Kaltim menerima yang bersangkutan magang sejak 15 Juni 2026 hingga 15 Juli 2026 di bawah bimbingan Bapak Yusuf.',
    );
  });

  it('asks for a wheelchair place only where one is needed, and promises company only where agreed', () => {
    const supported = sampleIntroduction(A4, 'supported-work');
    expect(allWords(introductionLetter(supported))).toMatch(/kursi roda.*mendampingi/s);
    const plain = sampleIntroduction(A4, 'work');
    const introduction = { ...plain.introduction, wheelchairPlace: false };
    const letter = only(introductionLetter({ ...plain, introduction }).sections);
    expect(textsOf(letter).join(' ')).not.toMatch(/kursi roda|mendampingi/);
    expect(textsOf(letter)).toContain(
      'Kami mengantar yang bersangkutan untuk bekerja di CV Busana Kaltim sebagai penjahit sejak 15 Juni 2026.',
    );
  });
});

describe('who signs for the house', () => {
  const { signers } = sampleHandover(A4, 1);
  const officer = { ...signers.right, position: 'Petugas', name: 'Siti' };

  it('is the head, at whichever side the settings name them; else the right signer', () => {
    expect(chief(signers).name).toBe('Dra. Hj. Norhayati, M.Si.');
    expect(chief({ ...signers, left: signers.right, right: officer }).name).toBe(
      'Dra. Hj. Norhayati, M.Si.',
    );
    expect(chief({ ...signers, left: null, right: officer }).name).toBe('Siti');
  });
});
