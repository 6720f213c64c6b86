import type { LocalDate } from '../../vocabulary.ts';
import { periodLabel, periodOf } from '../desil/dtsen-period.ts';
import { longDate } from '../format/indonesian-date.ts';
import { samplePupil, samplePupilSexes, villageChildren } from './sample-children.ts';
import { type SamplePlaces, seatPupils } from './sample-seats.ts';

/** Files to practise with: a village's proposals, pupils already in, corrections. */
export const SAMPLES = ['village', 'running', 'corrections'] as const;
export type Sample = (typeof SAMPLES)[number];

export interface SampleColumn {
  /** Rows of the header from the top; '' continues the cell at the left, or above. */
  readonly head: readonly string[];
  /** In characters. */
  readonly width: number;
  /** `id` is a number kept as text; `date` takes a `LocalDate`. */
  readonly kind: 'text' | 'id' | 'number' | 'date';
}

/** A list as an office keeps it. Its words stay Indonesian, as paper does. */
export interface SampleTable {
  readonly sheet: string;
  /** Lines over the header. */
  readonly titles: readonly string[];
  readonly columns: readonly SampleColumn[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** What the samples are made from. */
export interface SampleFacts {
  readonly today: LocalDate;
  readonly places: SamplePlaces;
  /** Grades of the classes that are open. */
  readonly grades: readonly number[];
  /** Candidate codes of the village's children who are in already, by NIK. */
  readonly codes: Readonly<Record<string, string>>;
}

const column = (
  head: string | readonly string[],
  width: number,
  kind: SampleColumn['kind'] = 'text',
): SampleColumn => ({ head: typeof head === 'string' ? [head] : head, width, kind });

const VILLAGE = 'Loa Tebu';
const DISTRICT = 'Tenggarong';
const JOBS = ['Mengurus rumah tangga', 'Petani', 'Buruh harian', 'Pedagang'] as const;
/** Grades entered from the school before. */
const AFTER_SCHOOL: readonly number[] = [7, 10];

function schoolStatus(grade: number): string {
  if (grade === 1) return 'Belum sekolah';
  return AFTER_SCHOOL.includes(grade) ? 'Lulus' : 'Putus sekolah';
}

/** A list as a village hands it in: titles, a header of two rows, dates in words. */
function villageList({ grades, today }: SampleFacts): SampleTable {
  const period = periodLabel(periodOf(today));
  return {
    sheet: 'Usulan Desa',
    titles: [
      'DAFTAR USULAN CALON SISWA SEKOLAH RAKYAT',
      `Desa ${VILLAGE}, Kecamatan ${DISTRICT} (contoh, semua orang rekaan)`,
    ],
    columns: [
      column(['No', ''], 5, 'number'),
      column(['Nama', 'Anak'], 26),
      column(['', 'Ibu'], 22),
      column(['Nomor', 'NIK'], 20, 'id'),
      column(['', 'KK'], 20, 'id'),
      column(['L/P', ''], 6),
      column(['Tempat Lahir', ''], 14),
      column(['Tanggal Lahir', ''], 20),
      column(['Kelas Tujuan', ''], 9, 'number'),
      column(['Alamat', ''], 22),
      column(['RT', ''], 6, 'id'),
      column(['Desa/Kelurahan', ''], 16),
      column(['Kecamatan', ''], 14),
      column(['Desil', ''], 7, 'number'),
      column(['Periode Desil', ''], 18),
      column(['Status Sekolah', ''], 15),
      column(['Agama', ''], 10),
      column(['Sekolah Asal', ''], 22),
      column(['Pekerjaan Ibu', ''], 16),
      column(['Keterangan', ''], 24),
    ],
    rows: villageChildren(grades, today).map((child, index) => [
      index + 1,
      child.name,
      child.mother,
      child.nik,
      child.kk,
      child.sex,
      child.birthPlace,
      longDate(child.birthDate),
      child.grade,
      `Jl. Contoh No. ${index + 1}`,
      String((index % 6) + 1).padStart(3, '0'),
      VILLAGE,
      DISTRICT,
      (index % 3) + 1,
      period,
      schoolStatus(child.grade),
      child.religion,
      child.grade === 1 ? null : `SDN Contoh ${VILLAGE}`,
      JOBS[index % JOBS.length] ?? null,
      index === 0 ? 'Contoh keterangan' : null,
    ]),
  };
}

/** Pupils already in, in classes and beds of this school that are free. */
function runningList({ places, today }: SampleFacts): SampleTable {
  const seats = seatPupils(samplePupilSexes(), places, today);
  return {
    sheet: 'Siswa',
    titles: [],
    columns: [
      column('No', 5, 'number'),
      column('Nama Siswa', 26),
      column('NIS', 12, 'id'),
      column('Rombel', 12),
      column('L/P', 6),
      column('NIK', 20, 'id'),
      column('No. KK', 20, 'id'),
      column('Tempat Lahir', 14),
      column('Tanggal Lahir', 13, 'date'),
      column('Tanggal Masuk', 13, 'date'),
      column('Asrama', 18),
      column('Kamar', 9),
      column('Tempat Tidur', 10),
      column('No. SK', 20),
      column('Tanggal SK', 13, 'date'),
      column('Nama Wali', 22),
      column('Hubungan', 11),
      column('Agama', 10),
      column('Sekolah Asal', 22),
    ],
    rows: seats.flatMap(({ index, group, entryOn, bed }) => {
      const pupil = samplePupil(index, group?.grade ?? 7, today);
      if (pupil === null) return [];
      const year = entryOn.slice(0, 4);
      return [
        [
          index + 1,
          pupil.name,
          `${year.slice(2)}${9801 + index}`,
          group?.name ?? `Kelas ${pupil.grade}`,
          pupil.sex,
          pupil.nik,
          pupil.kk,
          pupil.birthPlace,
          pupil.birthDate,
          entryOn,
          bed?.dormitory ?? null,
          bed?.room ?? null,
          bed?.code ?? null,
          `800/CONTOH/${year}`,
          entryOn,
          pupil.mother,
          'Ibu',
          pupil.religion,
          pupil.grade === 1 ? null : `SDN Contoh ${pupil.birthPlace}`,
        ],
      ];
    }),
  };
}

/** A few cells to change of the village's children: spelling, address, phone, desil, note. */
function correctionList({ grades, today, codes }: SampleFacts): SampleTable {
  const period = periodLabel(periodOf(today));
  const changes: readonly (readonly (string | number | null)[])[] = [
    ['Achmad Rizal Contoh', null, null, null, null, null, null],
    [null, 'Jl. Contoh Baru No. 21', '012', '0812 0000 9801', null, null, null],
    [null, null, null, null, 1, period, null],
    [null, null, null, null, null, null, 'KK baru sudah dilihat petugas.'],
  ];
  const children = villageChildren(grades, today);
  return {
    sheet: 'Perbaikan Data',
    titles: [],
    columns: [
      column('Kode Calon', 14, 'id'),
      column('NIK', 20, 'id'),
      column('Nama', 26),
      column('Alamat', 26),
      column('RT', 6, 'id'),
      column('No. HP', 16, 'id'),
      column('Desil', 7, 'number'),
      column('Periode Desil', 18),
      column('Catatan', 32),
    ],
    rows: changes.flatMap(([name = null, ...cells], index) => {
      const child = children[index];
      if (child === undefined) return [];
      return [[codes[child.nik] ?? null, child.nik, name ?? child.name, ...cells]];
    }),
  };
}

const LIST_OF: Readonly<Record<Sample, (facts: SampleFacts) => SampleTable>> = {
  village: villageList,
  running: runningList,
  corrections: correctionList,
};

/** A sample file's list for this office. */
export const sampleList = (sample: Sample, facts: SampleFacts): SampleTable =>
  LIST_OF[sample](facts);
