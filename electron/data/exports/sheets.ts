import { createTranslator } from 'use-intl/core';
import type {
  ExportedCandidate,
  ExportedPerson,
  ExportedPlace,
  ExportedStudent,
} from '#db/queries/exports.ts';
import { missingCell } from '#shared/domain/candidates/missing-cell.ts';
import type { OrderPolicy } from '#shared/domain/order/policy.ts';
import { readKeys } from '#shared/domain/order/stored-keys.ts';
import { maskId } from '#shared/domain/people/id-number.ts';
import { id } from '#shared/i18n/id.ts';
import { type ReasonCode, reasonText, type Translate } from '#shared/i18n/reason-text.ts';
import type { ExportColumn, ExportRow, ExportValue } from '../files/export-sheet.ts';

/** A column with what stands in it. Sheets leave the office, so their words are Indonesian. */
interface SheetColumn<Row> extends ExportColumn {
  readonly value: (row: Row, full: boolean) => ExportValue;
}

const masked = (digits: string | null, full: boolean): ExportValue =>
  digits === null || full ? digits : maskId(digits);
/** Contact and street belong to whoever may see identity numbers in full. */
const onlyFull = (text: string | null, full: boolean): ExportValue => (full ? text : null);

const who: readonly SheetColumn<ExportedPerson>[] = [
  { header: 'Kode', kind: 'id', width: 12, value: ({ code }) => code },
  { header: 'Nama', kind: 'text', width: 32, value: ({ name }) => name },
  { header: 'L/P', kind: 'text', width: 5, value: ({ sex }) => sex },
  { header: 'NIK', kind: 'id', value: ({ nik }, full) => masked(nik, full) },
  { header: 'No. KK', kind: 'id', value: ({ kk }, full) => masked(kk, full) },
  { header: 'Tempat lahir', kind: 'text', width: 18, value: ({ birthPlace }) => birthPlace },
  { header: 'Tanggal lahir', kind: 'date', value: ({ birthDate }) => birthDate },
  { header: 'Jenjang', kind: 'text', width: 8, value: ({ level }) => level },
  { header: 'Kelas', kind: 'number', width: 6, value: ({ grade }) => grade },
];
const home: readonly SheetColumn<ExportedPerson>[] = [
  { header: 'Alamat', kind: 'text', value: ({ address }, full) => onlyFull(address, full) },
  { header: 'RT', kind: 'id', width: 5, value: ({ rt }, full) => onlyFull(rt, full) },
  { header: 'RW', kind: 'id', width: 5, value: ({ rw }, full) => onlyFull(rw, full) },
  { header: 'Desa/Kelurahan', kind: 'text', value: ({ village }) => village },
  { header: 'Kecamatan', kind: 'text', value: ({ district }) => district },
  { header: 'Kabupaten/Kota', kind: 'text', value: ({ regency }) => regency },
  { header: 'Nama wali', kind: 'text', value: ({ guardian }) => guardian },
  { header: 'Nomor HP', kind: 'id', value: ({ phone }, full) => onlyFull(phone, full) },
];

/** A candidate with its completed years on the day of the export. */
type AgedCandidate = ExportedCandidate & { readonly age: number | null };

const words = id.candidates;
const heads = words.columns;
const REASONS: Readonly<Record<string, string>> = words.reasons;

/** What still lacks, in the words of the list on screen. */
function missingText(of: ExportedCandidate): string {
  const cell = missingCell(of);
  switch (cell.kind) {
    case 'closed':
      return REASONS[cell.reason] ?? cell.reason;
    case 'complete':
      return words.list.complete;
    case 'unvisited':
      return words.list.unvisitedChip;
    case 'gate':
      return words.gates[cell.gate];
    case 'things':
      return `${cell.count} hal kurang`;
  }
}

/** The columns of the list of candidates in the order of the screen, under its heads. */
const onScreen: readonly SheetColumn<AgedCandidate>[] = [
  { header: heads.code, kind: 'id', width: 12, value: ({ code }) => code },
  { header: heads.name, kind: 'text', width: 32, value: ({ name }) => name },
  { header: heads.sex, kind: 'text', width: 5, value: ({ sex }) => sex },
  { header: heads.age, kind: 'number', width: 6, value: ({ age }) => age },
  { header: heads.level, kind: 'text', width: 8, value: ({ level }) => level },
  { header: heads.desil, kind: 'number', width: 7, value: ({ desil }) => desil },
  { header: heads.stage, kind: 'text', width: 18, value: ({ stage }) => id.kit.stages[stage] },
  { header: heads.missing, kind: 'text', width: 24, value: missingText },
];
/** The columns of a screen, then those of `more` that it does not show. */
function andMore<Row>(
  screen: readonly SheetColumn<Row>[],
  ...more: readonly SheetColumn<Row>[]
): readonly SheetColumn<Row>[] {
  const shown = new Set(screen.map(({ header }) => header));
  return [...screen, ...more.filter(({ header }) => !shown.has(header))];
}

const period: SheetColumn<AgedCandidate> = {
  header: 'Periode desil',
  kind: 'text',
  width: 14,
  value: ({ desilPeriod }) => desilPeriod,
};

/** A place with the values by which it was ordered. */
type OrderedPlace = ExportedPlace & { readonly policy: OrderPolicy };

const OUTCOMES = { admitted: 'Masuk', reserve: 'Cadangan', left_out: 'Tidak masuk' } as const;
const ofRuns = id.runs.columns;
// A file stays Indonesian under every screen language, as paper does.
const say = createTranslator({ locale: 'id', messages: id }) as unknown as Translate;

function keyOf(of: OrderedPlace, name: 'desil' | 'school_status' | 'age'): ExportValue {
  const value = readKeys(of.keys, of.policy).find(({ key }) => key === name);
  switch (value?.key) {
    case 'desil':
      return value.desil;
    case 'school_status':
      return id.runs.statuses[value.status];
    case 'age':
      return value.birthDate;
    default:
      return null;
  }
}

/** Where somebody stands, in the words of the screen: why not, for whoever is left out. */
function noteOf({ outcome, reserveNo, reasons }: OrderedPlace): string {
  if (outcome === 'admitted') return say('runs.outcomes.admitted');
  if (outcome === 'reserve')
    return say('runs.outcomes.reserve', { number: String(reserveNo ?? 0) });
  const said = JSON.parse(reasons) as readonly ReasonCode[];
  return said.map((reason) => reasonText(say, reason)).join(' ');
}

/** The columns of the order as its screen has them. */
const placesOnScreen: readonly SheetColumn<OrderedPlace>[] = [
  { header: ofRuns.rank, kind: 'number', width: 9, value: ({ rank }) => rank },
  { header: ofRuns.code, kind: 'id', width: 12, value: ({ code }) => code },
  { header: ofRuns.name, kind: 'text', width: 32, value: ({ name }) => name },
  { header: ofRuns.sex, kind: 'text', width: 5, value: ({ sex }) => sex },
  { header: ofRuns.desil, kind: 'number', width: 7, value: (of) => keyOf(of, 'desil') },
  { header: ofRuns.status, kind: 'text', width: 16, value: (of) => keyOf(of, 'school_status') },
  { header: ofRuns.born, kind: 'date', value: (of) => keyOf(of, 'age') },
  { header: ofRuns.note, kind: 'text', width: 40, value: noteOf },
];

const ofPupils = id.enrolments.columns;

/** The columns of the pupils as their screen has them. */
const studentsOnScreen: readonly SheetColumn<ExportedStudent>[] = [
  { header: ofPupils.name, kind: 'text', width: 32, value: ({ name }) => name },
  { header: ofPupils.code, kind: 'id', width: 12, value: ({ code }) => code },
  { header: ofPupils.sex, kind: 'text', width: 5, value: ({ sex }) => sex },
  { header: ofPupils.level, kind: 'text', width: 8, value: ({ level }) => level },
  { header: ofPupils.grade, kind: 'number', width: 8, value: ({ grade }) => grade },
  { header: ofPupils.class, kind: 'text', width: 10, value: ({ className }) => className },
  { header: ofPupils.bed, kind: 'text', width: 20, value: ({ bed }) => bed },
  { header: ofPupils.nis, kind: 'id', width: 14, value: ({ nis }) => nis },
  { header: ofPupils.from, kind: 'date', value: ({ from }) => from },
];

const withoutGrade = who.filter(({ header }) => header !== 'Kelas');

const sheets = {
  candidates: { screen: onScreen, all: andMore(onScreen, ...who, period, ...home) },
  run: {
    screen: placesOnScreen,
    all: andMore<OrderedPlace>(
      placesOnScreen,
      { header: 'Hasil', kind: 'text', width: 13, value: ({ outcome }) => OUTCOMES[outcome] },
      { header: 'Cadangan ke', kind: 'number', value: ({ reserveNo }) => reserveNo },
      ...who,
      ...home,
    ),
  },
  // "Kelas" is the class there, and the grade stands under its own head.
  students: { screen: studentsOnScreen, all: andMore(studentsOnScreen, ...withoutGrade, ...home) },
} as const;
type SheetKind = keyof typeof sheets;

/** The columns of a sheet as the writer wants them. */
export const exportColumns = (list: {
  readonly what: SheetKind;
  readonly allColumns?: boolean | undefined;
}): readonly ExportColumn[] => sheets[list.what][list.allColumns === false ? 'screen' : 'all'];

/** One row of a sheet; without `full` identity numbers are masked, contact and street left out. */
const row = <Row>(columns: readonly SheetColumn<Row>[], of: Row, full: boolean): ExportRow =>
  columns.map(({ value }) => value(of, full));
const width = (all: boolean): 'all' | 'screen' => (all ? 'all' : 'screen');

export const candidateRow = (of: AgedCandidate, full: boolean, all = true): ExportRow =>
  row(sheets.candidates[width(all)], of, full);
export const placeRow = (
  of: ExportedPlace,
  policy: OrderPolicy,
  full: boolean,
  all = true,
): ExportRow => row(sheets.run[width(all)], { ...of, policy }, full);
export const studentRow = (of: ExportedStudent, full: boolean, all = true): ExportRow =>
  row(sheets.students[width(all)], of, full);

export const SHEET_NAMES: Readonly<Record<SheetKind, string>> = {
  candidates: 'Calon Siswa',
  run: 'Urutan Prioritas',
  students: 'Siswa',
};
