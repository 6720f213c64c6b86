import { dateInWords } from '../../domain/format/indonesian-words.ts';
import type { LocalDate } from '../../vocabulary.ts';
import type { PaperDocument } from '../document.ts';
import { paperFooter } from '../paper-footer.ts';
import { paperDate } from '../paper-format.ts';
import type { PaperInput } from '../paper-input.ts';
import { paperWords } from '../paper-words.ts';
import type { Block, Letter } from '../person-sections.ts';
import { AGREEMENT, type Article, CONSENT, PERIOD } from './agreement-clauses.ts';
import { houseFacts, identityFacts, type LetterPerson } from './handover-record.ts';
import { chiefSigns, fact, LETTER, OPEN_NUMBER, partySigns, turned } from './letter.ts';

export type ConsentMethod = 'spoken' | 'sign_language' | 'braille' | 'easy_read' | 'written';

const METHOD_WORDS: Readonly<Record<ConsentMethod, string>> = {
  spoken: 'dijelaskan secara lisan',
  sign_language: 'dijelaskan dengan bahasa isyarat',
  braille: 'dibaca dalam huruf braille',
  easy_read: 'dijelaskan dengan gambar dan bahasa sederhana',
  written: 'dibaca sendiri secara tertulis',
};

/** Consent as it was recorded: who agreed to what, and how it had been explained. */
export interface RecordedConsent {
  readonly giver: 'self' | 'guardian';
  readonly giverName: string;
  readonly method: ConsentMethod;
  readonly witness: string;
  readonly scope: string;
  readonly givenOn: LocalDate;
}

export interface AgreedPerson extends LetterPerson {
  readonly from: LocalDate;
  /** The day on which the agreement was signed; null before it is. */
  readonly agreedOn: LocalDate | null;
  readonly guardian: { readonly name: string; readonly phone: string } | null;
  /** Null: not recorded; the lines are filled in by hand. */
  readonly consent: RecordedConsent | null;
}

export interface AgreementInput extends PaperInput {
  readonly house: string;
  readonly people: readonly AgreedPerson[];
}

const period = ({ from }: AgreedPerson): Article => ({
  about: 'Jangka waktu',
  items: [
    `Perjanjian ini berlaku sejak tanggal ${paperDate(from)} sampai dengan tanggal ${paperWords.toFill}.`,
    'Jangka waktu ditinjau bersama rencana layanan dan dapat diperpanjang atas persetujuan kedua pihak.',
  ],
});

/** Who gives consent, in words that fit before their name. */
function giver({ consent, name }: AgreedPerson): string {
  if (consent === null) return paperWords.toFill;
  if (consent.giver === 'self') return `${name} sendiri`;
  return `${consent.giverName === '' ? paperWords.toFill : consent.giverName} sebagai wali`;
}

function consentBlocks(person: AgreedPerson): Block[] {
  const { consent } = person;
  return [
    {
      kind: 'paragraph',
      text:
        consent === null
          ? 'Persetujuan atas layanan ini diberikan sebagai berikut:'
          : 'Persetujuan atas layanan ini telah diberikan dan dicatat sebagai berikut:',
    },
    {
      kind: 'facts',
      facts: [
        fact('Diberikan oleh', consent === null ? '' : giver(person)),
        fact('Pada tanggal', consent === null ? '' : paperDate(consent.givenOn)),
        fact('Cara penyampaian', consent === null ? '' : METHOD_WORDS[consent.method]),
        fact('Lingkup', consent?.scope ?? ''),
        fact('Saksi', consent?.witness ?? ''),
      ],
    },
  ];
}

function articles(person: AgreedPerson): Block[] {
  return AGREEMENT.flatMap((one, at): Block[] => {
    const heading = (about: string): Block => ({ kind: 'heading', text: `Pasal ${at + 1}`, about });
    if (one === CONSENT) return [heading('Persetujuan'), ...consentBlocks(person)];
    const article = one === PERIOD ? period(person) : one;
    return [heading(article.about), { kind: 'clauses', items: article.items }];
  });
}

function agreement(input: AgreementInput, person: AgreedPerson): Letter {
  const { signers } = input;
  const day = person.agreedOn ?? signers.date;
  const guardian =
    person.consent?.giver === 'guardian' ? person.consent.giverName : person.guardian?.name;
  const when = day === null ? paperWords.toFill : dateInWords(day);
  return {
    ...LETTER,
    key: person.key,
    title: 'Surat Perjanjian Layanan',
    subtitle: OPEN_NUMBER,
    blocks: [
      {
        kind: 'paragraph',
        text: `Pada hari ini ${when}, kami yang bertanda tangan di bawah ini:`,
      },
      { kind: 'facts', facts: houseFacts(input) },
      {
        kind: 'paragraph',
        text: `bertindak untuk dan atas nama ${input.house}, selanjutnya disebut PIHAK PERTAMA; dan`,
      },
      {
        kind: 'facts',
        facts: [
          ...identityFacts(person),
          fact('Penanggung jawab', guardian ?? ''),
          fact('Telepon', person.guardian?.phone ?? ''),
        ],
      },
      {
        kind: 'paragraph',
        text: 'selanjutnya disebut PIHAK KEDUA; sepakat mengadakan perjanjian layanan dengan ketentuan sebagai berikut.',
      },
      ...articles(person),
    ],
    signers: [
      [
        partySigns('left', ['PIHAK KEDUA,', 'penerima manfaat'], person.name),
        chiefSigns(signers, 'right', 'PIHAK PERTAMA,'),
      ],
      [
        partySigns('left', ['Wali atau penanggung jawab,'], guardian ?? null),
        partySigns('right', ['Saksi,'], person.consent?.witness ?? null),
      ],
    ],
  };
}

/** Surat perjanjian: the contract of the service, one for each stay. */
export function serviceAgreement(input: AgreementInput): PaperDocument<Letter> {
  const [first, ...more] = input.people;
  const whose = first !== undefined && more.length === 0 ? ` ${first.name}` : '';
  const name = `Surat Perjanjian Layanan${whose}`;
  return {
    kind: 'service-agreement',
    name,
    format: turned(input, 'portrait'),
    letterhead: input.letterhead,
    sections: input.people.map((person) => agreement(input, person)),
    footer: paperFooter(input, name),
    practice: input.practice,
  };
}
