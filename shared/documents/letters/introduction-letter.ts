import type { LocalDate, Sex } from '../../vocabulary.ts';
import type { PaperDocument } from '../document.ts';
import { paperFooter } from '../paper-footer.ts';
import { birthLine, paperDate } from '../paper-format.ts';
import type { PaperInput } from '../paper-input.ts';
import { paperWords } from '../paper-words.ts';
import type { Block, Letter } from '../person-sections.ts';
import { chiefSigns, fact, known, LETTER, SEX_WORDS, turned } from './letter.ts';

/** Somebody who is to work or to learn at a partner's place. No diagnosis comes in here. */
export interface Introduction {
  readonly key: string;
  readonly purpose: 'internship' | 'work' | 'supported-work';
  readonly partner: string;
  readonly contact: string;
  readonly name: string;
  readonly sex: Sex;
  readonly birthPlace: string | null;
  readonly birthDate: LocalDate | null;
  /** The vacancy, where the placement names one. */
  readonly vacancy: string | null;
  readonly program: string | null;
  /** Titles of the units with K. */
  readonly units: readonly string[];
  /** Number of the training certificate, where one was issued. */
  readonly certificate: string | null;
  readonly from: LocalDate;
  readonly until: LocalDate | null;
  readonly mentor: string;
  /** A wheelchair station is recorded as needed in the workshop. */
  readonly wheelchairPlace: boolean;
}

export interface IntroductionInput extends PaperInput {
  readonly house: string;
  readonly introduction: Introduction;
}

const SUBJECT: Readonly<Record<Introduction['purpose'], string>> = {
  internship: 'Pengantar magang',
  work: 'Pengantar bekerja',
  'supported-work': 'Pengantar bekerja dengan pendampingan',
};

function asked({ purpose, partner, from, until, mentor, vacancy }: Introduction): string {
  if (purpose === 'internship') {
    const last = until === null ? '' : ` hingga ${paperDate(until)}`;
    const guide = mentor === '' ? '' : ` di bawah bimbingan ${mentor}`;
    return `Kami mohon kesediaan ${partner} menerima yang bersangkutan magang sejak ${paperDate(from)}${last}${guide}.`;
  }
  const post = vacancy === null ? '' : ` sebagai ${vacancy}`;
  return `Kami mengantar yang bersangkutan untuk bekerja di ${partner}${post} sejak ${paperDate(from)}.`;
}

const needs = ({ wheelchairPlace, purpose }: Introduction): readonly string[] => [
  ...(wheelchairPlace
    ? [
        'Di tempat kerja diperlukan jalan masuk tanpa anak tangga dan meja kerja yang dapat dicapai dengan kursi roda.',
      ]
    : []),
  ...(purpose === 'supported-work'
    ? ['Petugas panti mendampingi yang bersangkutan pada masa awal bekerja.']
    : []),
];

function letter(input: IntroductionInput): Letter {
  const { house, introduction: one, signers } = input;
  const date = signers.date === null ? paperWords.toFill : paperDate(signers.date);
  const paragraphs: Block[] = [asked(one), ...needs(one)].map((text) => ({
    kind: 'paragraph',
    text,
  }));
  return {
    ...LETTER,
    key: one.key,
    title: '',
    reference: [
      fact('Nomor', paperWords.toFill),
      fact('Lampiran', '–'),
      fact('Hal', SUBJECT[one.purpose]),
    ],
    to: {
      placeAndDate: `${signers.place}, ${date}`,
      lines: [`Yth. ${one.contact === '' ? 'Pimpinan' : one.contact}`, one.partner, 'di tempat'],
    },
    blocks: [
      { kind: 'paragraph', text: 'Dengan hormat,' },
      {
        kind: 'paragraph',
        text: `Bersama surat ini kami perkenalkan penerima manfaat ${house} berikut:`,
      },
      {
        kind: 'facts',
        facts: [
          fact('Nama', one.name),
          fact('Jenis kelamin', SEX_WORDS[one.sex]),
          ...known([
            fact('Tempat, tanggal lahir', birthLine(one.birthPlace, one.birthDate)),
            fact('Pelatihan', one.program),
            fact('Unit kompeten', one.units.join('; ')),
            fact('Sertifikat', one.certificate),
          ]),
        ],
      },
      ...paragraphs,
      {
        kind: 'paragraph',
        text: 'Atas perhatian dan kerja sama yang baik kami sampaikan terima kasih.',
      },
    ],
    signers: [[chiefSigns(signers, 'right', 'Hormat kami,')]],
  };
}

/** Surat pengantar: introduces somebody to a partner, for work or for training at their place. */
export function introductionLetter(input: IntroductionInput): PaperDocument<Letter> {
  const name = `Surat Pengantar ${input.introduction.name}`;
  return {
    kind: 'introduction-letter',
    name,
    format: turned(input, 'portrait'),
    letterhead: input.letterhead,
    sections: [letter(input)],
    footer: paperFooter(input, name),
    practice: input.practice,
  };
}
