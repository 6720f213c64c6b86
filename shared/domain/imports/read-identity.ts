import type { LocalDate, Sex } from '../../vocabulary.ts';
import type { NikStatus } from './candidate-row.ts';
import { daysInMonth } from './dates.ts';
import type { FaultCode } from './faults.ts';
import { foldWord, type RowReader } from './row-reader.ts';

/** Excel keeps 15 significant digits; a 16-digit id typed as a number has lost its last one. */
const FIRST_SHORTENED = 1e15;
/** `6,40209E+15` saved as text. */
const POWER_OF_TEN = /^\d(?:[.,]\d+)?e\+?\d{1,2}$/i;
const ID_DIGITS = 16;
const GROUPING = /[\s.\-'’‘`\u00a0]/g;
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

type IdField = 'nik' | 'kk';
const ID_FAULTS = {
  nik: {
    shortened: 'nik-shortened',
    short: 'nik-too-short',
    long: 'nik-too-long',
    letters: 'nik-not-digits',
  },
  kk: {
    shortened: 'kk-shortened',
    short: 'kk-too-short',
    long: 'kk-too-long',
    letters: 'kk-not-digits',
  },
} as const satisfies Record<IdField, Record<string, FaultCode>>;

/** The cell as text of digits, null when there is none to read (the fault is then noted). */
function idText(row: RowReader, field: IdField): string | null {
  const cell = row.cell(field);
  if (typeof cell === 'number') {
    if (cell >= FIRST_SHORTENED) {
      row.fault(field, ID_FAULTS[field].shortened);
      return null;
    }
    return String(cell);
  }
  if (typeof cell !== 'string') return row.text(field);
  const text = cell.length === ID_DIGITS ? cell : cell.normalize('NFKC').replace(INVISIBLE, '');
  if (!POWER_OF_TEN.test(text.trim())) return text.replace(GROUPING, '');
  row.fault(field, ID_FAULTS[field].shortened);
  return null;
}

/** Sixteen digits, or null with the fault noted. Nothing is completed or guessed. */
function readDigits(row: RowReader, field: IdField, text: string): string | null {
  const codes = ID_FAULTS[field];
  const found = /\D/.exec(text)?.[0];
  if (found !== undefined) {
    row.fault(field, codes.letters, { found });
  } else if (text.length < ID_DIGITS) {
    row.fault(field, codes.short, { digits: text.length, missing: ID_DIGITS - text.length });
  } else if (text.length > ID_DIGITS) {
    row.fault(field, codes.long, { digits: text.length, extra: text.length - ID_DIGITS });
  } else return text;
  return null;
}

const NONE_YET: ReadonlySet<string> = new Set([
  'belum',
  'belum ada',
  'belum punya',
  'tidak ada',
  'tidak punya',
  'tdk ada',
  'blm ada',
]);
const IN_PROCESS: ReadonlySet<string> = new Set([
  'proses',
  'dalam proses',
  'sedang diurus',
  'sedang proses',
  'diurus',
]);

export interface NikReading {
  readonly nik: string | null;
  readonly status: NikStatus;
}
const NO_NIK: NikReading = { nik: null, status: 'none_yet' };
const NIK_IN_PROCESS: NikReading = { nik: null, status: 'in_process' };

/** NIK of the row: empty and "belum ada" are allowed, anything else must be sound. */
export function readNik(row: RowReader): NikReading {
  const text = idText(row, 'nik');
  if (text === null) return NO_NIK;
  if (!/\d/.test(text)) {
    const cell = row.cell('nik');
    const word = typeof cell === 'string' ? foldWord(cell) : '';
    if (IN_PROCESS.has(word)) return NIK_IN_PROCESS;
    if (word === '' || NONE_YET.has(word)) {
      if (row.has('nik') && (cell === null || typeof cell === 'string'))
        row.warn('nik', 'nik-empty');
      return NO_NIK;
    }
  }
  const nik = readDigits(row, 'nik', text);
  return nik !== null && isSound(row, nik) ? { nik, status: 'present' } : NO_NIK;
}

const number = (text: string, from: number): number =>
  (text.charCodeAt(from) - 48) * 10 + text.charCodeAt(from + 1) - 48;

/**
 * Structure of a NIK (domain brief 4): region, DDMMYY (women: day + 40), serial from 0001. Region
 * and birth date are those of the first registration, so a difference is only a warning.
 */
function isSound(row: RowReader, nik: string): boolean {
  const day = number(nik, 6) % 40;
  const month = number(nik, 8);
  if (number(nik, 0) < 11) row.fault('nik', 'nik-region', { region: nik.slice(0, 2) });
  else if (number(nik, 6) > 71 || day < 1 || month < 1 || day > daysInMonth(2000, month))
    row.fault('nik', 'nik-birth-part', { part: nik.slice(6, 12) });
  else if (nik.endsWith('0000')) row.fault('nik', 'nik-serial-zero');
  else return true;
  return false;
}

/** Warns where a sound NIK and the row's sex or birth date differ; the person decides which holds. */
export function compareNik(
  row: RowReader,
  nik: string,
  sex: Sex | null,
  birthDate: LocalDate | null,
): void {
  const day = number(nik, 6);
  const nikSex: Sex = day > 40 ? 'P' : 'L';
  if (sex !== null && nikSex !== sex) row.warn('nik', 'nik-sex-differs', { sex, nikSex });
  if (birthDate === null) return;
  const same =
    number(birthDate, 8) === day % 40 &&
    number(birthDate, 5) === number(nik, 8) &&
    number(birthDate, 2) === number(nik, 10);
  if (!same) row.warn('nik', 'nik-birth-differs', { part: nik.slice(6, 12), birthDate });
}

/** KK number: may be empty; must not be the NIK of the same row (official forms warn of swaps). */
export function readKk(row: RowReader, nik: string | null): string | null {
  const text = idText(row, 'kk');
  if (text === null || text === '') return null;
  if (!/\d/.test(text) && NONE_YET.has(row.word('kk'))) return null;
  const kk = readDigits(row, 'kk', text);
  if (kk !== null && kk === nik) {
    row.fault('kk', 'kk-is-nik');
    return null;
  }
  return kk;
}

const SEX_WORDS: ReadonlyMap<string, Sex> = new Map([
  ['l', 'L'],
  ['p', 'P'],
  ['laki laki', 'L'],
  ['laki2', 'L'],
  ['perempuan', 'P'],
]);
/** Clear enough to offer, not clear enough to accept unasked. */
const SEX_GUESSES: ReadonlyMap<string, Sex> = new Map(
  [
    ['L', 'lk', 'lki', 'laki', 'lelaki', 'pria', 'male', 'm', 'cowok', 'putra', 'laki lk'] as const,
    ['P', 'pr', 'prp', 'perem', 'wanita', 'female', 'f', 'w', 'cewek', 'putri', 'pr p'] as const,
  ].flatMap(([sex, ...words]) => words.map((word): [string, Sex] => [word, sex])),
);

/** Sex of the child; required. Known other spellings come with a repair for all alike. */
export function readSex(row: RowReader): Sex | null {
  const cell = row.cell('sex');
  if (cell === 'L' || cell === 'P') return cell;
  const word = row.word('sex');
  if (word === '') {
    if (row.faults === null || row.faults.at(-1)?.field !== 'sex') row.fault('sex', 'sex-empty');
    return null;
  }
  const sex = SEX_WORDS.get(word);
  if (sex !== undefined) return sex;
  const guess = SEX_GUESSES.get(word);
  row.fault('sex', 'sex-unknown', {}, guess && { to: guess, forAll: true });
  return null;
}
