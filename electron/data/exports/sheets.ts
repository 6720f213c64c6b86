import type {
  ExportedCandidate,
  ExportedPerson,
  ExportedPlace,
  ExportedProposal,
  ExportedStudent,
} from '#db/queries/exports.ts';
import { reasonLine } from '#shared/documents/reason-words.ts';
import { missingCell } from '#shared/domain/candidates/missing-cell.ts';
import type { OutcomeReason } from '#shared/domain/order/outcome-reason.ts';
import type { OwnKind } from '#shared/domain/own-columns/own-column.ts';
import type { NamedOwnColumn } from '#shared/domain/own-columns/own-field.ts';
import { typedOwnValue } from '#shared/domain/own-columns/own-value.ts';
import { maskId } from '#shared/domain/people/id-number.ts';
import { id } from '#shared/i18n/id.ts';
import type { ExportColumn, ExportRow, ExportValue } from '../files/export-sheet.ts';

/** A person with what the columns of the office say of it. */
type WithOwn<Row> = Row & { readonly own: Readonly<Record<string, string>> };

/** A column with what stands in it. Sheets leave the office, so their words are Indonesian. */
export interface SheetColumn<Row> extends ExportColumn {
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
type AgedCandidate = WithOwn<ExportedCandidate> & { readonly age: number | null };

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
const NAMES_ON_SCREEN = new Set(onScreen.map(({ header }) => header));
/** Beside those of the screen and of the office. */
const offScreen: readonly SheetColumn<AgedCandidate>[] = [
  ...who.filter(({ header }) => !NAMES_ON_SCREEN.has(header)),
  { header: 'Periode desil', kind: 'text', width: 14, value: ({ desilPeriod }) => desilPeriod },
  ...home,
];

/** The round of looking up desils: who, and three columns that the answer fills in. */
const desils: readonly SheetColumn<ExportedPerson>[] = [
  { header: 'Kode calon', kind: 'id', width: 14, value: ({ code }) => code },
  { header: 'NIK', kind: 'id', value: ({ nik }, full) => masked(nik, full) },
  { header: 'No. KK', kind: 'id', value: ({ kk }, full) => masked(kk, full) },
  { header: 'Nama', kind: 'text', width: 32, value: ({ name }) => name },
  { header: 'Tanggal lahir', kind: 'date', value: ({ birthDate }) => birthDate },
  { header: 'Desil', kind: 'text', width: 9, value: () => null },
  { header: 'Periode', kind: 'text', width: 20, value: () => null },
  { header: 'Catatan', kind: 'text', width: 32, value: () => null },
];

/** Children whose families were proposed for DTSEN, for the operator of the village or Dinas Sosial. */
export const proposalColumns: readonly SheetColumn<ExportedProposal>[] = [
  ...who,
  ...home,
  { header: 'Diusulkan', kind: 'date', value: ({ proposedOn }) => proposedOn },
  { header: 'Kepada', kind: 'text', value: ({ addressedTo }) => addressedTo },
  { header: 'Cek lagi', kind: 'date', value: ({ checkOn }) => checkOn },
  { header: 'Catatan', kind: 'text', width: 32, value: ({ proposalNote }) => proposalNote },
  { header: 'Hasil', kind: 'text', value: () => null },
];

const OUTCOMES = { admitted: 'Masuk', reserve: 'Cadangan', left_out: 'Tidak masuk' } as const;

const places: readonly SheetColumn<ExportedPlace>[] = [
  { header: 'Urut', kind: 'number', width: 6, value: ({ rank }) => rank },
  { header: 'Hasil', kind: 'text', width: 13, value: ({ outcome }) => OUTCOMES[outcome] },
  { header: 'Cadangan ke', kind: 'number', value: ({ reserveNo }) => reserveNo },
  {
    header: 'Keterangan',
    kind: 'text',
    width: 40,
    value: ({ reasons }) => reasonLine(JSON.parse(reasons) as OutcomeReason[]),
  },
  ...who,
  ...home,
];

const students: readonly SheetColumn<ExportedStudent>[] = [
  { header: 'NIS', kind: 'id', width: 14, value: ({ nis }) => nis },
  { header: 'Rombel', kind: 'text', width: 10, value: ({ className }) => className },
  { header: 'Masuk', kind: 'date', value: ({ from }) => from },
  ...who,
  ...home,
];

const OWN_COLUMN = {
  text: { kind: 'text', width: 24 },
  choice: { kind: 'text', width: 14 },
  yes_no: { kind: 'text', width: 8 },
  date: { kind: 'date' },
  number: { kind: 'number' },
} as const satisfies Readonly<Record<OwnKind, Omit<ExportColumn, 'header'>>>;

/** More digits than this a spreadsheet does not keep. */
const SAFE_NUMBER = /^-?\d{1,15}$/u;

/** A stored value as the sheet holds it, so that an import reads the same again. */
function ownValue(kind: OwnKind, value: string | undefined): ExportValue {
  if (value === undefined) return null;
  if (kind === 'yes_no') return value === 'yes' ? id.columns.yes : id.columns.no;
  if (kind !== 'number') return value;
  return SAFE_NUMBER.test(value.replace('.', '')) ? Number(value) : typedOwnValue(kind, value);
}

const ownSheet = (own: readonly NamedOwnColumn[]): readonly SheetColumn<WithOwn<object>>[] =>
  own.map(({ uid, name, kind }) => ({
    header: name,
    ...OWN_COLUMN[kind],
    value: (row) => ownValue(kind, row.own[uid]),
  }));

/** The list of candidates: as on the screen with the columns of the office, then all the rest. */
export const candidateColumns = (
  own: readonly NamedOwnColumn[],
  allColumns: boolean,
): readonly SheetColumn<AgedCandidate>[] => [
  ...onScreen,
  ...ownSheet(own),
  ...(allColumns ? offScreen : []),
];

export const studentColumns = (
  own: readonly NamedOwnColumn[],
): readonly SheetColumn<WithOwn<ExportedStudent>>[] => [...students, ...ownSheet(own)];

export const desilColumns: readonly SheetColumn<ExportedPerson>[] = desils;

export const placeColumns: readonly SheetColumn<ExportedPlace>[] = places;

/** One row of a sheet; without `full` identity numbers are masked, contact and street left out. */
export const sheetRow = <Row>(
  columns: readonly SheetColumn<Row>[],
  of: Row,
  full: boolean,
): ExportRow => columns.map(({ value }) => value(of, full));

export const SHEET_NAMES: Readonly<
  Record<'candidates' | 'desil' | 'proposed' | 'run' | 'students', string>
> = {
  candidates: 'Calon Siswa',
  desil: 'Cek Desil',
  proposed: 'Usulan DTSEN',
  run: 'Urutan Prioritas',
  students: 'Siswa',
};
