import type { LocalDate, Sex } from '../../vocabulary.ts';
import type { DigitsFault } from '../people/id-number.ts';
import { checkKk } from '../people/kk-number.ts';
import { checkNik, type NikFault, type NikWarning, sexOfNik } from '../people/nik.ts';
import type { NikStatus } from './candidate-row.ts';
import type { Cell } from './cell.ts';
import type { ParentDetail } from './detail-fields.ts';
import type { ImportList } from './columns.ts';
import type { FaultCode } from './faults.ts';
import { foldWord, type RowReader } from './row-reader.ts';

type IdField = 'nik' | 'kk';
type AnyIdField = IdField | ParentDetail;
const ID_FAULTS = {
  nik: {
    shortened: 'nik-shortened',
    'too-short': 'nik-too-short',
    'too-long': 'nik-too-long',
    'not-digits': 'nik-not-digits',
  },
  kk: {
    shortened: 'kk-shortened',
    'too-short': 'kk-too-short',
    'too-long': 'kk-too-long',
    'not-digits': 'kk-not-digits',
  },
} as const satisfies Record<IdField, Record<string, FaultCode>>;

/** Notes why a text is not sixteen digits. An empty cell is no fault. */
function noteDigits(row: RowReader, field: IdField, fault: DigitsFault): void {
  if (fault.code === 'empty') return;
  const { code, ...details } = fault;
  row.fault(field, ID_FAULTS[field][code], 'shown' in details ? {} : details);
}

function noteNik(row: RowReader, fault: NikFault): void {
  if (fault.code === 'birth-part') row.fault('nik', 'nik-birth-part', { part: fault.part });
  else if (fault.code === 'serial-zero') row.fault('nik', 'nik-serial-zero');
  else noteDigits(row, 'nik', fault);
}

/** Text or number of an id cell; a date, a tick or a failed formula in its place is a fault. */
export function idCell(row: RowReader, field: AnyIdField): string | number {
  const cell: Cell = row.cell(field);
  return typeof cell === 'string' || typeof cell === 'number' ? cell : row.text(field);
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
const NIK_LATER: NikReading = { nik: null, status: 'unknown' };

/** In place of a spoilt NIK: the person comes in without it, and copying it is a task. */
export const NIK_LATER_TEXT = 'NIK ditulis ulang dari KK';
/** Lists whose people have a page that shows the task; a request is completed before anybody comes. */
export const mayCopyNikLater = (list: ImportList): boolean => list !== 'waitlist';
const NIK_LATER_WORD = foldWord(NIK_LATER_TEXT);

/**
 * NIK of the row: empty and "belum ada" are allowed, anything else must be sound. One that is not may
 * be left for later on lists whose people have a page with the task, for one row or for all.
 */
export function readNik(row: RowReader): NikReading {
  const text = idCell(row, 'nik');
  if (typeof text === 'string' && !/\d/.test(text)) {
    const word = foldWord(text);
    if (IN_PROCESS.has(word)) return NIK_IN_PROCESS;
    if (word === NIK_LATER_WORD && mayWait(row)) return NIK_LATER;
    if (word === '' || NONE_YET.has(word)) {
      if (row.has('nik') && row.faults?.at(-1)?.field !== 'nik') row.warn('nik', 'nik-empty');
      return NO_NIK;
    }
  }
  const read = checkNik(text);
  if (read.ok) return { nik: read.value.nik, status: 'present' };
  if (row.plan.nikLater === true && mayWait(row) && read.error.code !== 'empty') return NIK_LATER;
  noteNik(row, read.error);
  return NO_NIK;
}

const mayWait = ({ plan }: RowReader): boolean => mayCopyNikLater(plan.list);

function noteWarning(row: RowReader, warning: NikWarning): void {
  switch (warning.code) {
    case 'sex-differs':
      row.warn('nik', 'nik-sex-differs', { sex: warning.sex, nikSex: warning.nikSex });
      return;
    case 'birth-differs':
      row.warn('nik', 'nik-birth-differs', { part: warning.part, birthDate: warning.birthDate });
      return;
    case 'region-unknown':
      row.warn('nik', 'nik-region', { region: warning.region });
  }
}

/** Warns where a sound NIK and the row's sex or birth date differ; the person decides which holds. */
export function compareNik(
  row: RowReader,
  nik: string,
  sex: Sex | null,
  birthDate: LocalDate | null,
): void {
  const read = checkNik(nik, { sex, birthDate });
  if (read.ok) for (const warning of read.value.warnings) noteWarning(row, warning);
}

/** KK number: may be empty; must not be the NIK of the same row (official forms warn of swaps). */
export function readKk(row: RowReader, nik: string | null): string | null {
  const text = idCell(row, 'kk');
  if (typeof text === 'string' && !/\d/.test(text) && isNone(text)) return null;
  const read = checkKk(text, [nik]);
  if (read.ok) return read.value;
  if (read.error.code === 'kk-is-nik') row.fault('kk', 'kk-is-nik');
  else noteDigits(row, 'kk', read.error);
  return null;
}

/** Whether a text says that there is no number, or none yet. */
export const isNone = (text: string): boolean => {
  const word = foldWord(text);
  return word === '' || NONE_YET.has(word) || IN_PROCESS.has(word);
};

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

/**
 * Sex of the child; required. Known other spellings come with a repair for all alike. A list without
 * that column has it from the NIK, which tells it by the day of birth (domain brief 4).
 */
export function readSex(row: RowReader, nik: string | null = null): Sex | null {
  if (nik !== null && !row.has('sex')) {
    const sex = sexOfNik(nik);
    row.warn('nik', 'sex-of-nik', { sex });
    return sex;
  }
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
