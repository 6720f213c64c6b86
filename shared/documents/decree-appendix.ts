import { type Level, LEVELS, type LocalDate, type Sex } from '../vocabulary.ts';
import { type ChangesSection, changesSections, type DecreeChange } from './decree-changes.ts';
import { text, textOrBlank } from './document.ts';
import type { Column, PaperDocument, Row, Section, Signer } from './document.ts';
import { byName } from './name-order.ts';
import type { Named } from './name-order.ts';
import { paperFooter } from './paper-footer.ts';
import { birthLine, paperDate, paperNumber } from './paper-format.ts';
import type { PaperInput } from './paper-input.ts';
import { paperWords } from './paper-words.ts';
import { sexTotals } from './sex-totals.ts';
import { signers } from './signers.ts';

/** A name of the decree. The decree shows the NIK in full (decisions, masking). */
export interface DecreePerson extends Named {
  readonly nik: string | null;
  readonly sex: Sex;
  readonly birthPlace: string | null;
  readonly birthDate: LocalDate | null;
  /** Street, village, district. */
  readonly address: string | null;
  /** Place in the order; null for a name that stood in no run. Those follow, by name. */
  readonly rank: number | null;
}

export interface DecreeLevel {
  readonly level: Level;
  readonly designated: readonly DecreePerson[];
  readonly reserve: readonly DecreePerson[];
}

export interface DecreeAppendixInput extends PaperInput {
  /** "Keputusan Bupati Kutai Kartanegara". */
  readonly decree: string;
  /** "Penetapan Calon Siswa Sekolah Rakyat Terpadu Bukit Biru Tahun Pelajaran 2026/2027". */
  readonly subject: string;
  /** Null until registered: the line stays open and the paper is a draft (letter numbers). */
  readonly number: string | null;
  readonly signedOn: LocalDate | null;
  readonly levels: readonly DecreeLevel[];
  /** Of an amendment: what it changes in earlier decrees. Only the differences stand on its appendix. */
  readonly changes?: readonly DecreeChange[];
}

const COLUMNS: readonly Column[] = [
  { key: 'no', label: paperWords.number, align: 'right', width: 5.2, unbroken: true },
  { key: 'name', label: paperWords.name, align: 'left', width: 23, namesRow: true },
  { key: 'nik', label: 'NIK', align: 'left', width: 20, unbroken: true },
  { key: 'sex', label: paperWords.sex, align: 'center', width: 5.1, unbroken: true },
  { key: 'birth', label: paperWords.birth, align: 'left', width: 21.2 },
  { key: 'address', label: 'Alamat', align: 'left', width: 25.5 },
];

function inOrder(a: DecreePerson, b: DecreePerson): number {
  const rank = (person: DecreePerson) => person.rank ?? Number.MAX_SAFE_INTEGER;
  return rank(a) - rank(b) || byName(a, b);
}

function personRow(person: DecreePerson, position: number): Row {
  return {
    kind: 'record',
    key: person.code,
    cells: {
      no: text(paperNumber(position)),
      name: text(person.name),
      nik: textOrBlank(person.nik),
      sex: text(person.sex),
      birth: textOrBlank(birthLine(person.birthPlace, person.birthDate)),
      address: textOrBlank(person.address),
    },
  };
}

/** A draft until number and date are typed: nobody may take it for the signed decree. */
const isDraft = (input: DecreeAppendixInput): boolean =>
  input.number === null || input.signedOn === null;

function reference(input: DecreeAppendixInput): Section['reference'] {
  return [
    { label: 'Lampiran', value: input.decree },
    { label: 'Nomor', value: input.number ?? paperWords.toFill },
    {
      label: 'Tanggal',
      value: input.signedOn === null ? paperWords.toFill : paperDate(input.signedOn),
    },
    { label: 'Tentang', value: input.subject },
  ];
}

interface Part {
  readonly level: Level;
  readonly kind: 'designated' | 'reserve';
  readonly people: readonly DecreePerson[];
}

function parts(levels: readonly DecreeLevel[]): Part[] {
  const of = (kind: Part['kind']): Part[] =>
    levels.map((level) => ({ level: level.level, kind, people: level[kind] }));
  // The designated of all levels first; reserves follow where there are any.
  return [...of('designated'), ...of('reserve').filter((part) => part.people.length > 0)];
}

function partSection(
  input: DecreeAppendixInput,
  part: Part,
  place: { readonly first: boolean; readonly signers: readonly Signer[] },
): Section {
  const designated = part.kind === 'designated';
  const what = designated ? 'Calon Siswa yang Ditetapkan' : 'Cadangan';
  const short = designated ? 'Ditetapkan' : 'Cadangan';
  const title = `Daftar ${what}, Jenjang ${part.level}`;
  const rows = part.people.toSorted(inOrder).map((person, i) => personRow(person, i + 1));
  return {
    key: `${part.kind}-${part.level}`,
    reference: place.first ? reference(input) : [],
    title,
    subtitle: isDraft(input) && place.first ? paperWords.draft : '',
    table: {
      head: {
        left: `Jenjang ${part.level} · ${short}`,
        right: isDraft(input) ? paperWords.draft : '',
      },
      columns: COLUMNS,
      rows: rows.length > 0 ? rows : [{ kind: 'empty', key: 'empty', text: paperWords.nobody }],
      groupEvery: 5,
    },
    totals: sexTotals(part.people),
    notes: [],
    signers: place.signers,
    withLetterhead: false,
    newPage: place.first,
  };
}

/** A table of an amendment with what every section of the paper has. */
const changeSection = (
  input: DecreeAppendixInput,
  section: ChangesSection,
  place: { readonly first: boolean; readonly signers: readonly Signer[] },
): Section => ({
  ...section,
  reference: place.first ? reference(input) : [],
  subtitle: isDraft(input) && place.first ? paperWords.draft : '',
  notes: [],
  signers: place.signers,
  withLetterhead: false,
  newPage: place.first,
});

/**
 * The appendix (lampiran) of a decree: levels in the given order, each by rank, reserves after
 * all designated, the signers once at the end. It is printed for signing; what was signed is
 * recorded separately (principle 1).
 */
export function decreeAppendix(input: DecreeAppendixInput): PaperDocument {
  const draft = isDraft(input) ? ` (${paperWords.draft})` : '';
  const name = `Lampiran ${input.decree}${draft}`;
  const all = parts(input.levels);
  const changed = changesSections(input.changes ?? [], LEVELS);
  const last = all.length + changed.length - 1;
  return {
    kind: 'decree-appendix',
    name,
    format: input.format,
    letterhead: input.letterhead,
    sections: [
      ...all.map((part, i) =>
        partSection(input, part, {
          first: i === 0,
          signers: i === last ? signers(input.signers) : [],
        }),
      ),
      ...changed.map((one, i) => {
        const at = all.length + i;
        return changeSection(input, one, {
          first: at === 0,
          signers: at === last ? signers(input.signers) : [],
        });
      }),
    ],
    footer: paperFooter(input, name),
    practice: input.practice,
  };
}
