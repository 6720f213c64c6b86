import type { FamilyLetterKind } from '../../domain/enrolment/family-letters.ts';
import { longDateWithDay } from '../../domain/format/indonesian-date.ts';
import {
  type LetterLine,
  letterLines,
  type LetterPart,
  type PlaceholderName,
} from '../../domain/papers/letter-text.ts';
import type { LocalDate } from '../../vocabulary.ts';
import { birthLine, paperDate, paperNumber } from '../paper-format.ts';
import { paperWords } from '../paper-words.ts';
import type { Block, Fact } from '../person-sections.ts';
import type { AddressedChild, FamilyLettersInput } from './family-letter.ts';
import { fact, known } from './letter.ts';

/** What a letter says besides its words: of the school, the decision and the call. */
export type LetterFacts = Pick<FamilyLettersInput, 'site' | 'schoolYear' | 'basis' | 'call'>;

const GRADES = 'I II III IV V VI VII VIII IX X XI XII'.split(' ');
const gradeWords = ({ level, grade }: Pick<AddressedChild, 'level' | 'grade'>): string =>
  `${level} kelas ${GRADES[grade - 1] ?? paperNumber(grade)}`;

export const day = (date: LocalDate | null): string =>
  date === null ? paperWords.toFill : paperDate(date);

const open = (text: string | null): string =>
  text === null || text === '' ? paperWords.toFill : text;

function basisWords({ basis }: LetterFacts): string {
  if (basis.kind === 'decree')
    return `Berdasarkan ${basis.issuer} Nomor ${basis.number ?? paperWords.toFill} tanggal ${
      basis.signedOn === null ? paperWords.toFill : paperDate(basis.signedOn)
    }`;
  const record = basis.number === null ? '' : ` (berita acara nomor ${basis.number})`;
  return `Berdasarkan rapat penetapan tanggal ${day(basis.on)}${record}`;
}

const reserveWords = ({ reserveNo, level }: AddressedChild): string | null =>
  reserveNo === null ? null : `${paperNumber(reserveNo)} (${level})`;

/** Who the letter is about, in lines. */
const childFacts = (letter: FamilyLetterKind, child: AddressedChild): readonly Fact[] => [
  fact('Nama', child.name),
  ...known([fact('Tempat, tanggal lahir', birthLine(child.birthPlace, child.birthDate))]),
  fact('Jenjang', gradeWords(child)),
  fact('Kode calon', child.code),
  ...(letter === 'reserve-letter' ? [fact('Urutan cadangan', reserveWords(child))] : []),
];

/** Whoever declares; what the office does not know is written by hand, the identity number always. */
function parentFacts({ guardian, address }: AddressedChild): readonly Fact[] {
  const parent = guardian?.institution === true ? null : (guardian?.name ?? null);
  return [
    fact('Nama', parent),
    fact('NIK', null),
    fact('Hubungan dengan anak', null),
    fact('Alamat', address),
    fact('Telepon', null),
  ];
}

const callFacts = ({ call }: LetterFacts): readonly Fact[] => [
  fact('Hari, tanggal', call.day === null ? null : longDateWithDay(call.day)),
  fact('Pukul', call.time),
  fact('Tempat', call.place),
];

/** Papers asked for (domain brief 5.1); none of them keeps a child out. */
const bring = ({ level }: AddressedChild): string[] => [
  'Kartu Keluarga dan akta kelahiran atau surat keterangan lahir',
  'KTP ayah, ibu, atau wali',
  ...(level === 'SD' ? [] : ['Ijazah, surat keterangan lulus, atau rapor terakhir']),
  'Pas foto 3 × 4 dan surat pernyataan orang tua yang sudah ditandatangani',
  'Surat ini',
];

interface Written {
  readonly letter: FamilyLetterKind;
  readonly facts: LetterFacts;
  readonly child: AddressedChild;
}

type Words = Readonly<Partial<Record<string, string>>>;

const wordsOf = ({ facts, child }: Written): Words => {
  const { site, schoolYear, call } = facts;
  const words: Partial<Record<PlaceholderName, string>> = {
    sekolah: site,
    tahun_pelajaran: schoolYear,
    nama: child.name,
    jenjang: gradeWords(child),
    kode_calon: child.code,
    dasar: basisWords(facts),
    urutan_cadangan: open(reserveWords(child)),
    hari_tanggal: call.day === null ? paperWords.toFill : longDateWithDay(call.day),
    pukul: open(call.time),
    tempat: open(call.place),
    batas_jawab: day(call.until),
  };
  return words;
};

/** The lines of a placeholder that stands alone; null where it is none of these. */
function linesOf(name: string, { letter, facts, child }: Written): Block | null {
  switch (name) {
    case 'data_anak':
      return { kind: 'facts', facts: childFacts(letter, child) };
    case 'data_orang_tua':
      return { kind: 'facts', facts: parentFacts(child) };
    case 'waktu_dan_tempat':
      return { kind: 'facts', facts: callFacts(facts) };
    case 'berkas':
      return { kind: 'clauses', items: bring(child) };
    default:
      return null;
  }
}

/** Words in the place of placeholders; one that is not known stays as it was typed. */
const filled = (parts: readonly LetterPart[], words: Words): string =>
  parts
    .map((part) => (part.kind === 'text' ? part.text : (words[part.name] ?? part.typed)))
    .join('');

function blockOf({ parts }: LetterLine, words: Words, written: Written): Block {
  const [only] = parts;
  const lines =
    parts.length === 1 && only?.kind === 'placeholder' ? linesOf(only.name, written) : null;
  return lines ?? { kind: 'paragraph', text: filled(parts, words) };
}

/**
 * A text of the office or the program's own as blocks of a letter to one family. Any text gives
 * blocks, also one with faults, which a preview shows while it is being typed. What is filled in is
 * never read for placeholders itself: a name with a brace stays a name.
 */
export function letterBody(text: string, written: Written): Block[] {
  const words = wordsOf(written);
  const blocks: Block[] = [];
  for (const line of letterLines(text)) {
    const last = blocks.at(-1);
    if (!line.item) blocks.push(blockOf(line, words, written));
    // Also after the papers to bring: what the office adds is numbered on.
    else if (last?.kind === 'clauses')
      blocks[blocks.length - 1] = { ...last, items: [...last.items, filled(line.parts, words)] };
    else blocks.push({ kind: 'clauses', items: [filled(line.parts, words)] });
  }
  return blocks;
}
