import type { ClassRosterInput, RosterStudent } from '#shared/documents/class-roster.ts';
import type { DecreeAppendixInput, DecreePerson } from '#shared/documents/decree-appendix.ts';
import type { OrderedCandidate, OrderedListInput } from '#shared/documents/ordered-list.ts';
import type { PaperInput } from '#shared/documents/paper-input.ts';
import type { PaperFormat } from '#shared/documents/document.ts';

/** Invented people: 40 first and 40 family names give 1,600 different names. */
const FIRST = (
  'Abdul Agustinus Ahmad Aisyah Bambang Dewi Elisabet Fatimah Fransiskus Gunawan Hana Ilham ' +
  'Jamilah Khairunnisa Lidia Rizky Melati Muhammad Noor Nurul Oktavianus Petrus Rabiatul Rahmat ' +
  'Siti Sri Taufik Yohana Yosua Zulfikar Yakobus Maria Hendra Joko Kartini Lestari Made Ni Putu Wayan'
).split(' ');
const LAST = (
  'Gafur Lian Fauzan Ramadhani Irawan Sartika Hanyeq Zahra Ding Saputra Kristina Maulana Usat ' +
  'Anye Pratama Anggraini Alfarizi Laila Izzah Lejau Jalung Adawiyah Hidayat Aminah Wahyuni ' +
  'Rahman Lusia Ngau Bilung Baun Lawai Ajang Igang Apui Bit Merang Kuleh Imang Jiu Luhat'
).split(' ');
const DISTRICTS =
  'Tenggarong,Tabang,Samboja,Muara Jawa,Kota Bangun,Kembang Janggut,Tenggarong Seberang,Muara Muntai'.split(
    ',',
  );

const pick = (list: readonly string[], i: number): string => list[i % list.length] ?? '';
const pad = (value: number, length: number): string => String(value).padStart(length, '0');

/** The i-th invented name, different for every i below 1,600. */
export const sampleName = (i: number): string =>
  `${pick(FIRST, i)} ${pick(LAST, Math.floor(i / FIRST.length) + i)}`;

const person = (i: number) => ({
  name: sampleName(i),
  nameKey: sampleName(i).toLowerCase(),
  code: `C-${pad(i + 1, 4)}`,
  sex: i % 2 === 0 ? ('L' as const) : ('P' as const),
  birthPlace: pick(DISTRICTS, i),
  birthDate: `2013-${pad((i % 12) + 1, 2)}-${pad((i % 28) + 1, 2)}`,
});

export const sampleStudent = (i: number): RosterStudent => ({
  ...person(i),
  studentNumber: `26 ${pad(Math.floor(i / 30) + 1, 2)} ${pad(i + 1, 3)}`,
  district: pick(DISTRICTS, i),
});

export const samplePaper = (format: PaperFormat): PaperInput => ({
  format,
  letterhead: {
    superiors: ['Dinas Sosial Provinsi Kalimantan Timur'],
    office: 'Sekolah Rakyat Terpadu Bukit Biru',
    address: 'Jalan Bukit Biru, Tenggarong, Kabupaten Kutai Kartanegara 75512 · (0541) 555 0126',
    imageHash: 'a'.repeat(64),
  },
  signers: {
    left: {
      capacity: { kind: 'own' },
      position: 'Kepala Sekolah',
      name: 'Drs. H. Syamsul Bahri, M.Pd.',
      rank: null,
      nip: '197004121995031002',
    },
    right: {
      capacity: { kind: 'own' },
      position: 'Petugas Pendaftaran',
      name: 'Siti Norhayati, S.Sos.',
      rank: null,
      nip: '198809232014022001',
    },
    place: 'Tenggarong',
    date: '2026-07-20',
  },
  printedAt: '2026-07-20T02:05:00.000Z',
  printedBy: 'Siti Norhayati',
  generation: '7f3a91c2d40e4b11',
  practice: false,
});

const CLASS_LETTERS = 'ABCDEFGHIJK';
const GRADES = ['VII', 'VIII', 'IX'] as const;

/** `classes` classes (up to 33) of `size` students each; every name is another one. */
export function sampleRoster(format: PaperFormat, classes: number, size: number): ClassRosterInput {
  return {
    ...samplePaper(format),
    schoolYear: '2026/2027',
    asOf: '2026-07-20',
    withoutClass: [],
    classes: Array.from({ length: classes }, (_, c) => ({
      key: `class-${c}`,
      name: `${pick(GRADES, Math.floor(c / CLASS_LETTERS.length))}-${CLASS_LETTERS[c % CLASS_LETTERS.length]}`,
      teacher: 'Ratna Dewi, S.Pd.',
      seats: 30,
      students: Array.from({ length: size }, (_, i) => sampleStudent(c * size + i)),
    })),
  };
}

function candidate(i: number, places: number, reserves: number): OrderedCandidate {
  const rank = i + 1;
  const base = { ...person(i), district: pick(DISTRICTS, i), desil: rank <= places ? '1' : '2' };
  if (rank <= places) return { ...base, outcome: { kind: 'inside', rank }, reason: '' };
  if (rank <= places + reserves) {
    const outcome = { kind: 'reserve' as const, rank, reserveNumber: rank - places };
    return { ...base, outcome, reason: 'kursi habis di urutan sebelumnya' };
  }
  return {
    ...base,
    outcome: { kind: 'left-out', rank: null },
    reason: 'kunjungan rumah belum dicatat',
  };
}

/** One level with `inside` places, `reserves` reserves and `leftOut` people left out. */
export function sampleOrderedList(
  format: PaperFormat,
  [inside, reserves, leftOut]: readonly [number, number, number],
): OrderedListInput {
  return {
    ...samplePaper(format),
    intakeName: 'Penerimaan 2026/2027 Gelombang 1',
    run: { number: 3, draft: true, policy: 'Aturan bawaan 2026' },
    asOf: '2026-06-08',
    audience: 'meeting',
    levels: [
      {
        level: 'SMP',
        places: inside,
        limit: 'kursi kelas VII',
        candidates: Array.from({ length: inside + reserves + leftOut }, (_, i) =>
          candidate(i, inside, reserves),
        ),
      },
    ],
  };
}

const decreePerson = (i: number): DecreePerson => ({
  ...person(i),
  nik: `640201${pad(i + 1, 10)}`,
  address: `Jalan Mawar RT ${pad((i % 20) + 1, 2)}, Kecamatan ${pick(DISTRICTS, i)}`,
  rank: i + 1,
});

/** SD and SMP with `designated` names each and a reserve of `reserves` for SMP. */
export function sampleDecree(
  format: PaperFormat,
  designated: number,
  reserves: number,
): DecreeAppendixInput {
  const people = (from: number, count: number) =>
    Array.from({ length: count }, (_, i) => decreePerson(from + i));
  return {
    ...samplePaper(format),
    decree: 'Keputusan Bupati Kutai Kartanegara',
    subject: 'Penetapan Calon Siswa Sekolah Rakyat Terpadu Bukit Biru Tahun Pelajaran 2026/2027',
    number: null,
    signedOn: null,
    levels: [
      { level: 'SD', designated: people(0, designated), reserve: [] },
      {
        level: 'SMP',
        designated: people(designated, designated),
        reserve: people(2 * designated, reserves),
      },
    ],
  };
}
