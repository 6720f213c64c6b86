import { longDate } from '../../domain/format/indonesian-date.ts';
import { dateInWords } from '../../domain/format/indonesian-words.ts';
import type { LocalDate, Sex } from '../../vocabulary.ts';
import { type PaperDocument, type Table, textOrBlank, text } from '../document.ts';
import { paperFooter } from '../paper-footer.ts';
import { birthLine } from '../paper-format.ts';
import type { PaperInput } from '../paper-input.ts';
import { paperWords } from '../paper-words.ts';
import type { Block, Fact, Letter } from '../person-sections.ts';
import {
  chief,
  chiefSigns,
  fact,
  known,
  LETTER,
  OPEN_NUMBER,
  partySigns,
  SEX_WORDS,
  turned,
} from './letter.ts';

/** A person of the house as a letter names them. The NIK is masked for whoever may not see it. */
export interface LetterPerson {
  readonly key: string;
  readonly name: string;
  readonly sex: Sex;
  readonly birthPlace: string | null;
  readonly birthDate: LocalDate | null;
  readonly nik: string | null;
  /** "2026-0012": number of the request. */
  readonly register: string | null;
  readonly address: string;
}

export interface HandedOver extends LetterPerson {
  /** The day of coming or of going. */
  readonly day: LocalDate;
  /** "Bangsal A, tempat tidur A1-3"; null while a bed follows. */
  readonly bed: string | null;
  /** Who brought the person, or takes them with them; empty where nobody is recorded. */
  readonly other: { readonly name: string; readonly phone: string };
  /** Why the person leaves, in words. Null of somebody who comes. */
  readonly reason: string | null;
}

export interface HandoverInput extends PaperInput {
  readonly house: string;
  readonly direction: 'in' | 'out';
  readonly people: readonly HandedOver[];
}

const BELONGINGS = 5;

/** Empty lines for what a person brings or takes; filled in while both look on. */
const belongings = (): Table => ({
  head: { left: '', right: '' },
  columns: [
    { key: 'no', label: paperWords.number, align: 'right', width: 7, unbroken: true },
    { key: 'what', label: 'Barang atau dokumen', align: 'left', width: 48 },
    { key: 'count', label: 'Jumlah', align: 'center', width: 15 },
    { key: 'note', label: 'Keterangan', align: 'left', width: 30 },
  ],
  rows: Array.from({ length: BELONGINGS }, (_, at) => ({
    kind: 'record' as const,
    key: String(at),
    cells: {
      no: text(String(at + 1)),
      what: textOrBlank(null),
      count: textOrBlank(null),
      note: textOrBlank(null),
    },
  })),
  groupEvery: BELONGINGS,
});

/** Who a person is, as every letter with their identity says it. */
export const identityFacts = (person: LetterPerson): readonly Fact[] => [
  fact('Nama', person.name),
  fact('Jenis kelamin', SEX_WORDS[person.sex]),
  fact('Tempat, tanggal lahir', birthLine(person.birthPlace, person.birthDate)),
  fact('NIK', person.nik),
  ...known([fact('Nomor register', person.register), fact('Alamat asal', person.address)]),
];

/** Who hands over and who receives; what is not recorded stays open for the pen. */
function parties(house: string, { other }: HandedOver, comes: boolean): readonly Block[] {
  const outside: Block = {
    kind: 'facts',
    facts: [
      fact('Nama', other.name),
      fact('Jabatan atau hubungan', ''),
      fact('Alamat', ''),
      fact('Telepon', other.phone),
    ],
  };
  const inside: Block = {
    kind: 'facts',
    facts: [fact('Nama', ''), fact('Jabatan', ''), fact('Instansi', house)],
  };
  const called = (which: string, does: string): Block => ({
    kind: 'paragraph',
    text: `selanjutnya disebut PIHAK ${which}, yang ${does}.`,
  });
  return [
    comes ? outside : inside,
    called('PERTAMA', 'menyerahkan'),
    comes ? inside : outside,
    called('KEDUA', 'menerima'),
  ];
}

function record({ house, signers, direction }: HandoverInput, person: HandedOver): Letter {
  const comes = direction === 'in';
  const given = comes
    ? 'untuk tinggal dan dilayani di panti'
    : 'yang mengakhiri masa tinggalnya di panti';
  return {
    ...LETTER,
    key: person.key,
    title: 'Berita Acara Serah Terima',
    subtitle: OPEN_NUMBER,
    blocks: [
      {
        kind: 'paragraph',
        text:
          `Pada hari ini ${dateInWords(person.day)} (${longDate(person.day)}), bertempat di ` +
          `${house}, kami yang bertanda tangan di bawah ini:`,
      },
      ...parties(house, person, comes),
      {
        kind: 'paragraph',
        text: `PIHAK PERTAMA menyerahkan kepada PIHAK KEDUA, dan PIHAK KEDUA menerima, penerima manfaat berikut ${given}:`,
      },
      {
        kind: 'facts',
        facts: [
          ...identityFacts(person),
          ...known([
            fact('Tempat tidur', comes ? person.bed : null),
            fact('Alasan keluar', person.reason),
          ]),
        ],
      },
      { kind: 'paragraph', text: 'Barang dan dokumen yang ikut diserahkan:' },
      { kind: 'table', name: 'Barang dan dokumen', table: belongings() },
      {
        kind: 'paragraph',
        text: 'Demikian berita acara ini dibuat dengan sebenarnya dalam rangkap dua, satu untuk masing-masing pihak.',
      },
    ],
    signers: [
      [
        partySigns(
          'left',
          ['PIHAK PERTAMA,', 'yang menyerahkan'],
          comes ? person.other.name : null,
        ),
        partySigns('right', ['PIHAK KEDUA,', 'yang menerima'], comes ? null : person.other.name),
      ],
      [chiefSigns(signers, 'center', paperWords.acknowledged)],
    ],
  };
}

/** Berita acara serah terima: one for each person who comes or goes, with the date in words. */
export function handoverRecord(input: HandoverInput): PaperDocument<Letter> {
  const [first, ...more] = input.people;
  const direction = input.direction === 'in' ? 'Masuk' : 'Keluar';
  const whose = first !== undefined && more.length === 0 ? ` ${first.name}` : '';
  const name = `Berita Acara Serah Terima ${direction}${whose}`;
  return {
    kind: 'handover-record',
    name,
    format: turned(input, 'portrait'),
    letterhead: input.letterhead,
    sections: input.people.map((person) => record(input, person)),
    footer: paperFooter(input, name),
    practice: input.practice,
  };
}

/** The head of the house as a party of an agreement: name, position, NIP. */
export const houseFacts = (input: Pick<HandoverInput, 'house' | 'signers'>): readonly Fact[] => {
  const head = chief(input.signers);
  return [fact('Nama', head.name), fact('Jabatan', head.position), fact('Instansi', input.house)];
};
