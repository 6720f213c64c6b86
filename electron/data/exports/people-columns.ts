import type { ExportedPerson, PersonFacts } from '#db/queries/exports.ts';
import { maskId } from '#shared/domain/people/id-number.ts';
import type { ExportColumn, ExportRow, ExportValue } from '../files/export-sheet.ts';

/** A column with what stands in it. Sheets leave the office, so their words are Indonesian. */
export interface SheetColumn<Row> extends ExportColumn {
  readonly value: (row: Row, full: boolean) => ExportValue;
}

/** An identity number, masked unless the whole list leaves in full. */
export const masked = (digits: string | null, full: boolean): ExportValue =>
  digits === null || full ? digits : maskId(digits);
/** Contact and street belong to whoever may see identity numbers in full. */
export const onlyFull = (text: string | null, full: boolean): ExportValue => (full ? text : null);

/** Who somebody is, in a school or a house. */
export const identity: readonly SheetColumn<PersonFacts>[] = [
  { header: 'Nama', kind: 'text', width: 32, value: ({ name }) => name },
  { header: 'L/P', kind: 'text', width: 5, value: ({ sex }) => sex },
  { header: 'NIK', kind: 'id', value: ({ nik }, full) => masked(nik, full) },
  { header: 'No. KK', kind: 'id', value: ({ kk }, full) => masked(kk, full) },
  { header: 'Tempat lahir', kind: 'text', width: 18, value: ({ birthPlace }) => birthPlace },
  { header: 'Tanggal lahir', kind: 'date', value: ({ birthDate }) => birthDate },
];
/** Who a child is. */
export const who: readonly SheetColumn<ExportedPerson>[] = [
  { header: 'Kode', kind: 'id', width: 12, value: ({ code }) => code },
  ...identity,
  { header: 'Jenjang', kind: 'text', width: 8, value: ({ level }) => level },
  { header: 'Kelas', kind: 'number', width: 6, value: ({ grade }) => grade },
];
/** Where somebody's family lives. */
export const address: readonly SheetColumn<PersonFacts>[] = [
  { header: 'Alamat', kind: 'text', value: (of, full) => onlyFull(of.address, full) },
  { header: 'RT', kind: 'id', width: 5, value: ({ rt }, full) => onlyFull(rt, full) },
  { header: 'RW', kind: 'id', width: 5, value: ({ rw }, full) => onlyFull(rw, full) },
  { header: 'Desa/Kelurahan', kind: 'text', value: ({ village }) => village },
  { header: 'Kecamatan', kind: 'text', value: ({ district }) => district },
  { header: 'Kabupaten/Kota', kind: 'text', value: ({ regency }) => regency },
];
/** Where a child lives, and with whom. */
export const home: readonly SheetColumn<ExportedPerson>[] = [
  ...address,
  { header: 'Kode wilayah', kind: 'id', width: 15, value: ({ regionCode }) => regionCode },
  { header: 'Nama wali', kind: 'text', value: ({ guardian }) => guardian },
  { header: 'Nomor HP', kind: 'id', value: ({ phone }, full) => onlyFull(phone, full) },
];

/** The columns of a screen, then those of `more` that it does not show. */
export function andMore<Row>(
  screen: readonly SheetColumn<Row>[],
  ...more: readonly SheetColumn<Row>[]
): readonly SheetColumn<Row>[] {
  const shown = new Set(screen.map(({ header }) => header));
  return [...screen, ...more.filter(({ header }) => !shown.has(header))];
}

/** One row of a sheet; without `full` identity numbers are masked, contact and street left out. */
export const sheetRow = <Row>(
  columns: readonly SheetColumn<Row>[],
  of: Row,
  full: boolean,
): ExportRow => columns.map(({ value }) => value(of, full));
