import type { LocalDate, Sex } from '../../vocabulary.ts';

/** A child of the sample files. Nobody: every surname is Contoh, every serial number is from 9801. */
interface SampleChild {
  readonly name: string;
  readonly mother: string;
  readonly sex: Sex;
  readonly birthPlace: string;
  readonly religion: string;
  readonly birthDate: LocalDate;
  readonly nik: string;
  readonly kk: string;
  readonly grade: number;
}

/** Name, sex, day and month of birth, mother, place of birth, religion. */
const CHILDREN = `
  Ahmad Rizal|L|14-07|Siti Aminah|Tenggarong|Islam
  Dewi Lestari|P|03-02|Norhayati|Samarinda|Islam
  Yohanes Ngau|L|22-11|Paulina|Tenggarong|Katolik
  Nur Aisyah|P|09-05|Masitah|Loa Kulu|Islam
  Rahmat Hidayat|L|30-01|Rusmini|Balikpapan|Islam
  Maria Lawai|P|17-08|Martha|Melak|Katolik
  Andi Saputra|L|05-10|Suharti|Samarinda|Islam
  Fitri Handayani|P|26-03|Sumiati|Tenggarong|Islam
  Budi Prasetyo|L|12-12|Wati|Penajam|Islam
  Salsabila Zahra|P|08-06|Salasiah|Bontang|Islam
  Markus Bit|L|19-04|Norma|Tenggarong|Katolik
  Rina Oktavia|P|28-09|Sarinah|Sangatta|Islam
  Hendra Wijaya|L|02-03|Murni|Samarinda|Islam
  Intan Permata|P|21-05|Jamilah|Tenggarong|Islam
  Joko Susilo|L|11-11|Kartini|Balikpapan|Islam
  Lia Anggraini|P|07-02|Hasanah|Samarinda|Islam
  Muhammad Ilham|L|25-08|Rohani|Tenggarong|Islam
  Putri Maharani|P|16-12|Halimah|Bontang|Islam
  Rizky Ramadhan|L|29-06|Fatimah|Penajam|Islam
  Tiara Kusuma|P|13-09|Mariana|Samarinda|Islam
`
  .trim()
  .split('\n')
  .map((line) => {
    const [name = '', sex = '', born = '', mother = '', place = '', religion = ''] = line
      .trim()
      .split('|');
    const [day = '', month = ''] = born.split('-');
    return { name, sex: sex === 'P' ? 'P' : 'L', day, month, mother, place, religion } as const;
  });

/** How many the list of the village has; the others are pupils already in. */
const VILLAGE_CHILDREN = 12;

/** Six digits of a NIK registered in Tenggarong. */
const REGION = '640206';
const FIRST_SERIAL = 9801;
/** Age at which the first grade is entered. */
const AGE_AT_ENTRY = 6;
/** Grades that are entered first, where a school has no class yet. */
const ENTRY_GRADES = [1, 7, 10] as const;

/** Sexes of the pupils already in, in their order. */
export const samplePupilSexes = (): Sex[] => CHILDREN.slice(VILLAGE_CHILDREN).map(({ sex }) => sex);

/** A child (0–19) of the age of a grade; name, NIK and KK are those of no other. */
function sampleChild(index: number, grade: number, today: LocalDate): SampleChild | null {
  const base = CHILDREN[index];
  if (base === undefined) return null;
  const year = Number(today.slice(0, 4)) - AGE_AT_ENTRY - grade;
  const serial = String(FIRST_SERIAL + index);
  const day = base.sex === 'P' ? String(Number(base.day) + 40) : base.day;
  return {
    name: `${base.name} Contoh`,
    mother: `${base.mother} Contoh`,
    sex: base.sex,
    birthPlace: base.place,
    religion: base.religion,
    birthDate: `${year}-${base.month}-${base.day}`,
    nik: `${REGION}${day}${base.month}${String(year).slice(2)}${serial}`,
    kk: `${REGION}010120${serial}`,
    grade,
  };
}

/** The children a village proposes, spread over the grades of the school. */
export function villageChildren(grades: readonly number[], today: LocalDate): SampleChild[] {
  const asked = grades.length === 0 ? ENTRY_GRADES : grades;
  return Array.from({ length: VILLAGE_CHILDREN }, (_, index) =>
    sampleChild(index, asked[index % asked.length] ?? 7, today),
  ).filter((child) => child !== null);
}

/** The pupil of that place in `samplePupilSexes`. */
export const samplePupil = (index: number, grade: number, today: LocalDate): SampleChild | null =>
  sampleChild(VILLAGE_CHILDREN + index, grade, today);
