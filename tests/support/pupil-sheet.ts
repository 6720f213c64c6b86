import { writeFile } from 'node:fs/promises';
import { writeXlsx } from 'hucre/xlsx';
import type { CellValue } from 'hucre';
import { at, seeded } from '#shared/domain/practice/seeded.ts';
import { family, type SheetPerson, type Taken } from './candidate-family.ts';

const PUPIL_HEADERS = [
  'No',
  'Nama Siswa',
  'NIS',
  'Kelas',
  'L/P',
  'NIK',
  'No. KK',
  'Tempat Lahir',
  'Tanggal Lahir',
  'Tanggal Masuk',
  'Asrama',
  'No Kamar',
  'No Kasur',
  'Nama Wali',
  'Hubungan',
  'No HP',
  'Alamat',
  'Desa/Kelurahan',
  'Kecamatan',
  'Kab/Kota',
  'No. SK',
  'Tanggal SK',
] as const;

/** Pupils of each class, as the office and as the file name it. */
export const PUPIL_CLASSES = [
  { name: 'VII-A', written: ['7A', '7 A', 'VII A', 'Kelas 7A'], count: 32 },
  { name: 'VII-B', written: ['7B', 'VII-B'], count: 20 },
  { name: 'VIII-A', written: ['8A', 'VIII.A'], count: 18 },
  { name: 'X-A', written: ['X A', '10-A'], count: 20 },
  { name: 'I-A', written: ['1A'], count: 10 },
] as const;

export interface SheetPupil extends Pick<SheetPerson, 'name' | 'nik' | 'sex'> {
  readonly className: string;
  readonly bed: string | null;
  readonly nis: string | null;
  readonly decree: boolean;
}

/** A cell spoilt on purpose: where, what stands there, and what a person types instead. */
export interface SpoiltCell {
  readonly row: number;
  readonly column: number;
  readonly typed: string;
}

export interface PupilSheet {
  readonly pupils: readonly SheetPupil[];
  readonly spoilt: readonly SpoiltCell[];
}

const WITH_BED = 60;
const BEDS_A_ROOM = 8;
const column = (header: (typeof PUPIL_HEADERS)[number]): number => PUPIL_HEADERS.indexOf(header);
const dated = (date: string): Date => new Date(`${date}T00:00:00Z`);

/** Fifty boys and fifty girls of invented names, with families. */
function people(): SheetPerson[] {
  const random = seeded(20260714);
  const taken: Taken = { names: new Set(), serials: new Map() };
  const of = { L: [] as SheetPerson[], P: [] as SheetPerson[] };
  while (of.L.length < 50 || of.P.length < 50)
    for (const one of family(random, taken, [['', 1]]))
      if (of[one.sex].length < 50) of[one.sex].push(one);
  return of.L.flatMap((boy, index) => [boy, at(of.P, index)]);
}

/**
 * Writes the list a school has of its 100 pupils: five classes written in nine ways, 60 beds, two
 * more in VII-A than it holds, 12 without NIS, 10 without decree, and four cells to be repaired.
 */
export async function writePupilSheet(path: string): Promise<PupilSheet> {
  const classes = PUPIL_CLASSES.flatMap(({ count, ...one }) =>
    Array.from({ length: count }, (_, index) => ({
      name: one.name,
      written: at(one.written, index % one.written.length),
    })),
  );
  const laid = { L: 0, P: 0 };
  const pupils: SheetPupil[] = [];
  const rows = people().map((one, index): CellValue[] => {
    const group = at(classes, index);
    const slot = index < WITH_BED ? laid[one.sex]++ : null;
    const dormitory = one.sex === 'L' ? 'Asrama Putra 1' : 'Asrama Putri 1';
    const room = slot === null ? '' : String(Math.floor(slot / BEDS_A_ROOM) + 1);
    const bed = slot === null ? '' : String((slot % BEDS_A_ROOM) + 1);
    const nis = index % 8 === 7 ? '' : `25${String(index + 1).padStart(4, '0')}`;
    const decree = index % 10 !== 9;
    pupils.push({
      name: one.name,
      nik: one.nik,
      sex: one.sex,
      className: group.name,
      bed: slot === null ? null : `${dormitory} ${room}-${bed}`,
      nis: nis === '' ? null : nis,
      decree,
    });
    return [
      index + 1,
      one.name,
      nis,
      group.written,
      one.sex,
      one.nik,
      one.kk,
      one.birthPlace,
      dated(one.birthDate),
      dated(index % 3 === 0 ? '2026-07-13' : '2025-07-14'),
      slot === null ? '' : dormitory,
      room,
      bed,
      one.guardian,
      one.relation,
      one.phone,
      one.address,
      one.village,
      one.district,
      one.regency,
      decree ? '400.3/188/2025' : '',
      decree ? dated('2025-07-01') : null,
    ];
  });
  const spoilt = spoil(rows);
  const bytes = await writeXlsx({
    sheets: [{ name: 'Data Siswa', rows: [[...PUPIL_HEADERS], ...rows] }],
  });
  await writeFile(path, bytes);
  return { pupils, spoilt };
}

/** A class that is none, a day to come, a bed twice and a month that is none; row as Excel counts. */
function spoil(rows: CellValue[][]): SpoiltCell[] {
  const spoilt: SpoiltCell[] = [];
  const set = (index: number, where: number, wrong: CellValue, typed: string): void => {
    at(rows, index)[where] = wrong;
    spoilt.push({ row: index + 2, column: where, typed });
  };
  set(40, column('Kelas'), '7Z', '7B');
  set(44, column('Tanggal Masuk'), '14/13/2025', '14/07/2025');
  set(52, column('No Kasur'), '1', String(at(rows, 52)[column('No Kasur')]));
  set(70, column('L/P'), 'X', String(at(rows, 70)[column('L/P')]));
  return spoilt;
}
