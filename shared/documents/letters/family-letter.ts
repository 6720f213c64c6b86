import type { FamilyLetterKind } from '../../domain/enrolment/family-letters.ts';
import type { Level, LocalDate } from '../../vocabulary.ts';
import type { PaperDocument } from '../document.ts';
import { paperFooter } from '../paper-footer.ts';
import type { PaperInput } from '../paper-input.ts';
import { paperWords } from '../paper-words.ts';
import type { Block, Letter } from '../person-sections.ts';
import { type SentKind, SUBJECTS } from './family-letter-texts.ts';
import { day, letterBody } from './letter-body.ts';
import { chiefSigns, fact, LETTER, turned } from './letter.ts';
import { parentStatement } from './parent-statement.ts';

/**
 * A child whose family is written to. No desil, no health and no reason come in here: a letter that
 * lies on a table tells nothing that a neighbour must not know (domain brief 5.2).
 */
export interface AddressedChild {
  /** Code of the candidate. */
  readonly code: string;
  readonly name: string;
  readonly level: Level;
  readonly grade: number;
  readonly birthPlace: string | null;
  readonly birthDate: LocalDate | null;
  readonly address: string;
  /** Who answers for the child; an institution is written to by its head. */
  readonly guardian: { readonly name: string; readonly institution: boolean } | null;
  /** Place on the reserve list of the level. */
  readonly reserveNo: number | null;
}

/** The decree or the meeting a letter follows from. */
export type LetterBasis =
  | {
      readonly kind: 'decree';
      readonly issuer: string;
      /** Null while they follow: the line stays open to be filled in by hand. */
      readonly number: string | null;
      readonly signedOn: LocalDate | null;
    }
  | { readonly kind: 'meeting'; readonly number: string | null; readonly on: LocalDate | null };

export interface FamilyLettersInput extends PaperInput {
  readonly letter: FamilyLetterKind;
  /** What it says, with placeholders: the office's own text of the day, or the program's. */
  readonly text: string;
  readonly site: string;
  readonly schoolYear: string;
  readonly basis: LetterBasis;
  /** In the order in which they are handed out. */
  readonly children: readonly AddressedChild[];
  /** Of a call; what is null is written by hand. */
  readonly call: {
    readonly day: LocalDate | null;
    readonly time: string;
    readonly place: string;
    readonly until: LocalDate | null;
  };
  /** Of a statement: room for a duty stamp. */
  readonly stamp: boolean;
}

export const LETTER_NAMES: Readonly<Record<FamilyLetterKind, string>> = {
  'acceptance-letter': 'Surat Pemberitahuan Diterima',
  'reserve-letter': 'Surat Pemberitahuan Cadangan',
  'not-accepted-letter': 'Surat Pemberitahuan Belum Diterima',
  'reregistration-letter': 'Surat Panggilan Daftar Ulang',
  'parent-statement': 'Surat Pernyataan Orang Tua',
};

const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

/** To whom, without the name of the child: it stands in the letter once. */
function addressee({ guardian, address }: AddressedChild): string[] {
  const who = guardian?.institution === true ? 'Pimpinan' : 'Bapak/Ibu';
  const lines =
    guardian === null
      ? ['Yth. Orang tua/wali calon siswa']
      : [`Yth. ${who} ${guardian.name}`, ...(guardian.institution ? [] : ['orang tua/wali'])];
  return [...lines, ...(address === '' ? ['di tempat'] : [address])];
}

function sent(input: FamilyLettersInput, letter: SentKind, child: AddressedChild): Letter {
  const { signers } = input;
  return {
    ...LETTER,
    key: child.code,
    code: child.code,
    file: `${LETTER_NAMES[letter]} ${child.name} ${child.code}`,
    title: '',
    reference: [
      fact('Nomor', paperWords.toFill),
      fact('Lampiran', letter === 'reregistration-letter' ? 'Surat pernyataan orang tua' : '–'),
      fact('Hal', SUBJECTS[letter]),
    ],
    to: { placeAndDate: `${signers.place}, ${day(signers.date)}`, lines: addressee(child) },
    blocks: [
      paragraph('Dengan hormat,'),
      ...letterBody(input.text, { letter, facts: input, child }),
      paragraph('Atas perhatian Bapak/Ibu kami ucapkan terima kasih.'),
    ],
    signers: [[chiefSigns(signers, 'right', 'Hormat kami,')]],
  };
}

/** Letters to families: one page for each child, upright, in one paper. */
export function familyLetters(input: FamilyLettersInput): PaperDocument<Letter> {
  const { letter, children } = input;
  const name = LETTER_NAMES[letter];
  return {
    kind: letter,
    name,
    format: turned(input, 'portrait'),
    letterhead: input.letterhead,
    sections: children.map((child) =>
      letter === 'parent-statement'
        ? parentStatement(input, child, name)
        : sent(input, letter, child),
    ),
    footer: paperFooter(input, name),
    practice: input.practice,
  };
}
