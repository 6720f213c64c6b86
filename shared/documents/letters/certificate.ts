import type { LocalDate, Sex } from '../../vocabulary.ts';
import { type AnySection, type PaperDocument, type Section, text } from '../document.ts';
import { byName, type Named } from '../name-order.ts';
import { paperFooter } from '../paper-footer.ts';
import { birthLine, paperDate, paperNumber } from '../paper-format.ts';
import type { PaperInput } from '../paper-input.ts';
import { paperWords } from '../paper-words.ts';
import type { Certificate, Letter } from '../person-sections.ts';
import { chiefSigns, fact, known, LETTER, SEX_WORDS, turned } from './letter.ts';

/** A certificate as it was issued, with what its holder did in class. */
export interface IssuedCertificate extends Named {
  readonly sex: Sex;
  readonly birthPlace: string | null;
  readonly birthDate: LocalDate | null;
  readonly number: string;
  readonly issuedOn: LocalDate;
  readonly program: string;
  /** "1 tahun 2026". */
  readonly cohort: string;
  /** First and last lesson in which the holder was marked; null where there was none. */
  readonly from: LocalDate | null;
  readonly until: LocalDate | null;
  /** Lesson hours held while the holder was in class, and those in which they were there. */
  readonly heldHours: number;
  readonly presentHours: number;
  /** Units with K. */
  readonly units: readonly {
    readonly code: string;
    readonly title: string;
    readonly core: boolean;
  }[];
}

export interface CertificateInput extends PaperInput {
  readonly house: string;
  readonly certificates: readonly IssuedCertificate[];
}

const lessonHours = (hours: number): string => `${paperNumber(hours)} jam pelajaran`;

/** "pada tanggal 1 Juni 2026 sampai dengan 28 Agustus 2026". Empty: no lesson is marked. */
function days({ from, until }: IssuedCertificate): string {
  if (from === null || until === null) return '';
  if (from === until) return `pada tanggal ${paperDate(from)}`;
  return `pada tanggal ${paperDate(from)} sampai dengan ${paperDate(until)}`;
}

const placeAndDate = (input: CertificateInput, one: IssuedCertificate): string =>
  `${input.signers.place}, ${paperDate(one.issuedOn)}`;

const face = (input: CertificateInput, one: IssuedCertificate): Certificate => ({
  kind: 'certificate',
  key: `${one.code}-face`,
  newPage: true,
  title: 'Sertifikat Pelatihan',
  number: `Nomor: ${one.number}`,
  given: 'diberikan kepada',
  name: one.name,
  birth: birthLine(one.birthPlace, one.birthDate),
  text: [
    `yang telah menyelesaikan pelatihan ${one.program} angkatan ${one.cohort}`,
    [days(one), `selama ${lessonHours(one.heldHours)} di ${input.house},`]
      .filter((part) => part !== '')
      .join(', '),
    'dan dinyatakan kompeten pada unit yang tercantum di halaman belakang.',
  ],
  signers: [chiefSigns(input.signers, 'right', placeAndDate(input, one))],
});

/** The reverse: units with K and the hours. It carries what the foot of other papers says. */
function reverse(input: CertificateInput, one: IssuedCertificate): Section {
  const { printedAt, printedBy, generation } = paperFooter(input, '');
  return {
    key: `${one.code}-units`,
    reference: [],
    title: 'Unit Kompetensi',
    subtitle: `${one.name} · Nomor ${one.number}`,
    table: {
      head: { left: `Pelatihan ${one.program}`, right: `Angkatan ${one.cohort}` },
      columns: [
        { key: 'no', label: paperWords.number, align: 'right', width: 5, unbroken: true },
        { key: 'code', label: 'Kode unit', align: 'left', width: 22 },
        { key: 'title', label: 'Unit kompetensi', align: 'left', width: 50, namesRow: true },
        { key: 'core', label: 'Jenis', align: 'left', width: 11 },
        { key: 'result', label: 'Hasil', align: 'left', width: 12 },
      ],
      rows: one.units.map((unit, index) => ({
        kind: 'record',
        key: unit.code,
        cells: {
          no: text(String(index + 1)),
          code: text(unit.code),
          title: text(unit.title),
          core: text(unit.core ? 'inti' : 'pilihan'),
          result: text('K (kompeten)'),
        },
      })),
      groupEvery: 5,
    },
    totals: [
      { label: 'Unit kompeten', value: paperNumber(one.units.length) },
      {
        label: 'Jam pelajaran (JP)',
        value: paperNumber(one.heldHours),
        after: `(1 JP = 45 menit), hadir ${paperNumber(one.presentHours)}`,
      },
    ],
    notes: [
      `Sertifikat Pelatihan nomor ${one.number} · ${paperWords.printed} ${printedAt} ${paperWords.by} ${printedBy} · ${paperWords.generation} ${generation}`,
    ],
    signers: [chiefSigns(input.signers, 'right', placeAndDate(input, one))],
    withLetterhead: false,
    newPage: true,
  };
}

const nameOf = (title: string, { certificates }: CertificateInput): string => {
  const [first, ...more] = certificates;
  return first !== undefined && more.length === 0 ? `${title} ${first.name}` : title;
};

/** Sertifikat Pelatihan: face and reverse, lying, one after another by name. */
export function trainingCertificates(input: CertificateInput): PaperDocument<AnySection> {
  const name = nameOf('Sertifikat Pelatihan', input);
  return {
    kind: 'certificate',
    name,
    format: turned(input, 'landscape'),
    letterhead: input.letterhead,
    sections: input.certificates
      .toSorted(byName)
      .flatMap((one) => [face(input, one), reverse(input, one)]),
    footer: paperFooter(input, name),
    practice: input.practice,
  };
}

const statement = (input: CertificateInput, one: IssuedCertificate): Letter => ({
  ...LETTER,
  key: one.code,
  title: 'Surat Keterangan Mengikuti Pelatihan',
  subtitle: `Nomor: ${one.number}`,
  blocks: [
    { kind: 'paragraph', text: `${input.house} menerangkan bahwa:` },
    {
      kind: 'facts',
      facts: [
        fact('Nama', one.name),
        fact('Jenis kelamin', SEX_WORDS[one.sex]),
        ...known([fact('Tempat, tanggal lahir', birthLine(one.birthPlace, one.birthDate))]),
      ],
    },
    {
      kind: 'paragraph',
      text: [
        `telah mengikuti pelatihan ${one.program} angkatan ${one.cohort}`,
        days(one),
        one.heldHours === 0
          ? ''
          : `dan hadir ${paperNumber(one.presentHours)} dari ${lessonHours(one.heldHours)} (1 jam pelajaran = 45 menit)`,
      ]
        .filter((part) => part !== '')
        .join(' ')
        .concat('.'),
    },
    ...(one.units.length === 0
      ? []
      : [
          {
            kind: 'paragraph' as const,
            text: `Yang bersangkutan dinyatakan kompeten pada: ${one.units.map(({ title }) => title).join('; ')}.`,
          },
        ]),
    {
      kind: 'paragraph',
      text: 'Surat keterangan ini diberikan untuk dipergunakan sebagaimana mestinya.',
    },
  ],
  signers: [[chiefSigns(input.signers, 'right', placeAndDate(input, one))]],
});

/** Surat keterangan mengikuti: for those who took part and did not reach the certificate. */
export function attendedStatements(input: CertificateInput): PaperDocument<Letter> {
  const name = nameOf('Surat Keterangan Mengikuti', input);
  return {
    kind: 'attended',
    name,
    format: turned(input, 'portrait'),
    letterhead: input.letterhead,
    sections: input.certificates.toSorted(byName).map((one) => statement(input, one)),
    footer: paperFooter(input, name),
    practice: input.practice,
  };
}
