import type { LocalDate } from '../../vocabulary.ts';
import { nearestWord } from '../candidates/near-words.ts';
import type { FamilyLetterKind } from '../enrolment/family-letters.ts';

/** What a placeholder puts into a letter: words or a date within a line, or lines of its own. */
export type PlaceholderKind = 'words' | 'date' | 'lines';

const SENT = [
  'acceptance-letter',
  'reserve-letter',
  'not-accepted-letter',
  'reregistration-letter',
] as const satisfies readonly FamilyLetterKind[];
const CALL = ['reregistration-letter'] as const satisfies readonly FamilyLetterKind[];
const ALL = [...SENT, 'parent-statement'] as const satisfies readonly FamilyLetterKind[];

interface Placeholder {
  readonly kind: PlaceholderKind;
  readonly of: readonly FamilyLetterKind[];
}

/**
 * Everything that the office may let the program write into a letter, in the order of the screen. No
 * desil, no rank, no health and no identity number is among them: a letter lies on a table (domain
 * brief 5.2).
 */
const PLACEHOLDERS = {
  data_anak: { kind: 'lines', of: ALL },
  data_orang_tua: { kind: 'lines', of: ['parent-statement'] },
  waktu_dan_tempat: { kind: 'lines', of: CALL },
  berkas: { kind: 'lines', of: CALL },
  sekolah: { kind: 'words', of: ALL },
  tahun_pelajaran: { kind: 'words', of: ALL },
  nama: { kind: 'words', of: ALL },
  jenjang: { kind: 'words', of: ALL },
  kode_calon: { kind: 'words', of: ALL },
  dasar: { kind: 'words', of: SENT },
  urutan_cadangan: { kind: 'words', of: ['reserve-letter'] },
  hari_tanggal: { kind: 'date', of: CALL },
  pukul: { kind: 'words', of: CALL },
  tempat: { kind: 'words', of: CALL },
  batas_jawab: { kind: 'date', of: CALL },
} as const satisfies Readonly<Record<string, Placeholder>>;
export type PlaceholderName = keyof typeof PLACEHOLDERS;

const NAMES = Object.keys(PLACEHOLDERS) as readonly PlaceholderName[];
const known = (name: string): name is PlaceholderName => Object.hasOwn(PLACEHOLDERS, name);

export const kindOf = (name: PlaceholderName): PlaceholderKind => PLACEHOLDERS[name].kind;

const isOf = (name: PlaceholderName, letter: FamilyLetterKind): boolean => {
  const { of }: Placeholder = PLACEHOLDERS[name];
  return of.includes(letter);
};

/** What may stand in a letter. */
export const placeholdersOf = (letter: FamilyLetterKind): readonly PlaceholderName[] =>
  NAMES.filter((name) => isOf(name, letter));

/** What a letter cannot be without: whom it is about, and who declares. */
const REQUIRED: Readonly<Record<FamilyLetterKind, readonly PlaceholderName[]>> = {
  'acceptance-letter': ['data_anak'],
  'reserve-letter': ['data_anak'],
  'not-accepted-letter': ['data_anak'],
  'reregistration-letter': ['data_anak'],
  'parent-statement': ['data_orang_tua', 'data_anak'],
};

/** Asked for now and then, and never given: each has a sentence of its own. */
const KEPT_BACK: ReadonlySet<string> = new Set([
  'desil',
  'peringkat',
  'nilai',
  'alasan',
  'kesehatan',
  'hasil_kesehatan',
  'penyakit',
  'disabilitas',
  'ragam_disabilitas',
  'nik',
  'kk',
  'no_kk',
  'nomor_kk',
]);

export type LetterPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'placeholder'; readonly name: string; readonly typed: string };

/** One line as it was typed; a line with a hyphen before it is an item of a numbered list. */
export interface LetterLine {
  /** Counted from 1, empty lines too. */
  readonly number: number;
  readonly item: boolean;
  readonly parts: readonly LetterPart[];
}

/** "{Tahun Pelajaran}" means the same as "{tahun_pelajaran}". */
const nameOf = (typed: string): string =>
  typed.trim().toLowerCase().replaceAll(/\s+/g, '_').slice(0, 60);

function partsOf(text: string): LetterPart[] {
  const parts: LetterPart[] = [];
  let end = 0;
  for (const match of text.matchAll(/\{([^{}]*)\}/g)) {
    if (match.index > end) parts.push({ kind: 'text', text: text.slice(end, match.index) });
    parts.push({ kind: 'placeholder', name: nameOf(match[1] ?? ''), typed: match[0] });
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push({ kind: 'text', text: text.slice(end) });
  return parts;
}

const ITEM = /^[-–•]\s+/;

/** The lines of a text that say something. */
export const letterLines = (text: string): LetterLine[] =>
  text.split('\n').flatMap((line, at) => {
    const trimmed = line.trim();
    const item = ITEM.test(trimmed);
    return trimmed === ''
      ? []
      : [{ number: at + 1, item, parts: partsOf(trimmed.replace(ITEM, '')) }];
  });

/** What keeps a text from being a letter; `line` counts from 1. */
export type LetterTextFault =
  | {
      readonly kind: 'unknown';
      readonly name: string;
      /** The one that was probably meant; null where none is near. */
      readonly nearest: PlaceholderName | null;
      readonly line: number;
    }
  /** Nothing of the kind may stand in a letter. */
  | { readonly kind: 'kept-back'; readonly name: string; readonly line: number }
  /** Known, and of another letter. */
  | { readonly kind: 'elsewhere'; readonly name: PlaceholderName; readonly line: number }
  /** It fills lines of its own and stands among other words. */
  | { readonly kind: 'alone'; readonly name: PlaceholderName; readonly line: number }
  /** A brace without its other half. */
  | { readonly kind: 'brace'; readonly line: number }
  | { readonly kind: 'missing'; readonly name: PlaceholderName };

function placeholderFault(
  letter: FamilyLetterKind,
  name: string,
  { number: line, item, parts }: LetterLine,
): LetterTextFault | null {
  if (KEPT_BACK.has(name)) return { kind: 'kept-back', name, line };
  if (!known(name)) {
    const words = placeholdersOf(letter).map((term) => ({ term, count: 1 }));
    const nearest = nearestWord(name, words);
    return {
      kind: 'unknown',
      name,
      nearest: nearest !== undefined && known(nearest) ? nearest : null,
      line,
    };
  }
  if (!isOf(name, letter)) return { kind: 'elsewhere', name, line };
  if (kindOf(name) === 'lines' && (item || parts.length > 1)) return { kind: 'alone', name, line };
  return null;
}

function lineFault(letter: FamilyLetterKind, line: LetterLine): LetterTextFault | null {
  for (const part of line.parts) {
    if (part.kind === 'text') {
      if (/[{}]/.test(part.text)) return { kind: 'brace', line: line.number };
      continue;
    }
    const fault = placeholderFault(letter, part.name, line);
    if (fault) return fault;
  }
  return null;
}

/** The first thing that keeps a text from being this letter, from above; null where all is well. */
export function letterTextFault(letter: FamilyLetterKind, text: string): LetterTextFault | null {
  const lines = letterLines(text);
  for (const line of lines) {
    const fault = lineFault(letter, line);
    if (fault) return fault;
  }
  const used = new Set(
    lines.flatMap(({ parts }) =>
      parts.flatMap((part) => (part.kind === 'placeholder' ? [part.name] : [])),
    ),
  );
  const missing = REQUIRED[letter].find((name) => !used.has(name));
  return missing === undefined ? null : { kind: 'missing', name: missing };
}

/** A text that holds from a day on; null is the program's own. */
export interface LetterTextTerm {
  readonly body: string | null;
  readonly from: LocalDate;
}

/** The text of a day among those of one letter, in the order in which they were written. */
export const termOn = <T extends LetterTextTerm>(
  terms: readonly T[],
  day: LocalDate,
): T | undefined =>
  terms
    .filter(({ from }) => from <= day)
    // Of the same day, what was written last corrects what was written before.
    .reduce<T | undefined>(
      (best, term) => (best === undefined || term.from >= best.from ? term : best),
      undefined,
    );
