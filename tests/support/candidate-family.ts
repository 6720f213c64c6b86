import type { Level, Sex } from '#shared/vocabulary.ts';
import {
  BIRTH_PLACES,
  BOY_NAMES,
  FAMILY_NAMES,
  FATHER_NAMES,
  GIRL_NAMES,
  MOTHER_NAMES,
  PROPOSERS,
  STREETS,
  VILLAGES,
} from '#shared/domain/practice/kaltim-names.ts';
import { at, type Seeded } from '#shared/domain/practice/seeded.ts';

/** One child as a village list would describe it; all values sound. */
export interface SheetPerson {
  name: string;
  nik: string;
  kk: string;
  sex: Sex;
  birthPlace: string;
  /** `YYYY-MM-DD`. */
  birthDate: string;
  level: Level;
  grade: number;
  guardian: string;
  relation: string;
  phone: string;
  address: string;
  rt: string;
  rw: string;
  village: string;
  district: string;
  regency: string;
  desil: string;
  desilPeriod: string;
  schoolStatus: string;
  vulnerability: string;
  proposer: string;
  note: string;
  visitResult: string;
  visitDate: string;
  parentConsent: string;
  childConsent: string;
  documents: string;
}

/** First of July of the intake's year; ages are counted on it. */
const INTAKE_YEAR = 2026;
const ENTRY: Record<Level, { grade: number; age: number }> = {
  SD: { grade: 1, age: 7 },
  SMP: { grade: 7, age: 13 },
  SMA: { grade: 10, age: 16 },
};
const LEVEL_SHARES: readonly Level[] = [
  'SD',
  'SD',
  'SD',
  'SMP',
  'SMP',
  'SMP',
  'SMP',
  'SMA',
  'SMA',
  'SMA',
];
const two = (value: number): string => String(value).padStart(2, '0');

/** What one file keeps so that names, NIK and KK never repeat. */
export interface Taken {
  readonly names: Set<string>;
  readonly serials: Map<string, number>;
}

const serial = (taken: Taken, prefix: string): string => {
  const next = (taken.serials.get(prefix) ?? 0) + 1;
  taken.serials.set(prefix, next);
  return prefix + String(next).padStart(4, '0');
};

/** NIK of a birth in a region: women carry day + 40. */
const nikFor = (taken: Taken, region: string, birthDate: string, sex: Sex): string => {
  const day = Number(birthDate.slice(8)) + (sex === 'P' ? 40 : 0);
  return serial(taken, region + two(day) + birthDate.slice(5, 7) + birthDate.slice(2, 4));
};

function uniqueName(random: Seeded, sex: Sex, surname: string, taken: Taken): string {
  const pool = sex === 'L' ? BOY_NAMES : GIRL_NAMES;
  for (;;) {
    const name = `${random.pick(pool)} ${random.pick(pool)} ${surname}`;
    const [first, second] = name.split(' ');
    if (first === second || taken.names.has(name)) continue;
    taken.names.add(name);
    return name;
  }
}

function child(random: Seeded, taken: Taken, surname: string, region: string) {
  const sex: Sex = random.chance(0.5) ? 'L' : 'P';
  const level = random.pick(LEVEL_SHARES);
  const { grade, age } = ENTRY[level];
  const year = INTAKE_YEAR - age - random.below(2);
  const birthDate = `${year}-${two(1 + random.below(12))}-${two(2 + random.below(27))}`;
  return {
    name: uniqueName(random, sex, surname, taken),
    nik: nikFor(taken, region, birthDate, sex),
    sex,
    birthDate,
    level,
    grade,
  };
}

/** Share of the distribution a number in 0…1 falls into. */
function drawn<T>(shares: readonly (readonly [T, number])[], share: number): T {
  const sum = shares.reduce((all, [, weight]) => all + weight, 0);
  let rest = share * sum;
  for (const [value, weight] of shares) {
    rest -= weight;
    if (rest < 0) return value;
  }
  return at(shares, shares.length - 1)[0];
}

export type DesilShares = readonly (readonly [string, number])[];

/** A family of one to three children under one KK, at one address, with one desil. */
export function family(random: Seeded, taken: Taken, desilShares: DesilShares): SheetPerson[] {
  const place = random.pick(VILLAGES);
  const surname = random.pick(FAMILY_NAMES);
  const motherSpeaks = random.chance(0.6);
  const given = random.pick(motherSpeaks ? MOTHER_NAMES : FATHER_NAMES);
  const shared = {
    kk: serial(
      taken,
      `${place.region}${two(1 + random.below(28))}${two(1 + random.below(12))}${two(5 + random.below(15))}9`.slice(
        0,
        12,
      ),
    ),
    guardian: `${given} ${surname}`,
    relation: motherSpeaks ? 'Ibu' : 'Ayah',
    phone: `08${random.pick(['12', '13', '21', '52', '53'])}${String(random.below(100_000_000)).padStart(8, '0')}`,
    address: `Jl. ${random.pick(STREETS)} No. ${1 + random.below(180)}`,
    rt: String(1 + random.below(45)).padStart(3, '0'),
    rw: random.chance(0.5) ? '' : String(1 + random.below(12)).padStart(3, '0'),
    village: place.village,
    district: place.district,
    regency: place.regency,
    desil: drawn(desilShares, random.next()),
    desilPeriod: random.chance(0.75) ? 'Triwulan II 2026' : 'Triwulan I 2026',
    proposer: random.pick(PROPOSERS),
  };
  const siblings = random.chance(0.8) ? 1 : 2;
  const children = random.chance(0.72) ? 1 : 1 + siblings;
  return Array.from({ length: children }, () => ({
    ...child(random, taken, surname, place.region),
    ...shared,
    birthPlace: random.pick(BIRTH_PLACES),
    schoolStatus: random.pick([
      'Putus sekolah',
      'Belum sekolah',
      'Lulus',
      'Lulus',
      'Masih sekolah',
      'Masih sekolah',
    ]),
    vulnerability: random.chance(0.08)
      ? random.pick([
          'Anak jalanan',
          'Terlantar',
          'Yatim piatu',
          'Pekerja anak',
          'Yatim, terlantar',
        ])
      : '',
    note: random.chance(0.05) ? 'Rumah di bantaran sungai' : '',
    visitResult: '',
    visitDate: '',
    parentConsent: '',
    childConsent: '',
    documents: '',
  }));
}
