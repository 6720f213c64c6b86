import type { LocalDate, Sex } from '../../vocabulary.ts';
import { daysInMonth } from '../imports/dates.ts';
import { checkNik, sexOfNik } from './nik.ts';

/** What a NIK tells of its holder. The day is null where the NIK names one that no year has. */
export interface Told {
  readonly sex: Sex;
  readonly birthDate: LocalDate | null;
}

const pair = (digits: string, from: number): number => Number(digits.slice(from, from + 2));

/**
 * Sex and birth date in a sound NIK (domain brief 4); the century is the last one in which that day
 * is not after today. Null for any other text. Whoever takes them over looks at the birth
 * certificate: a NIK is not changed when they are.
 */
export function toldBy(text: string, today: LocalDate): Told | null {
  const read = checkNik(text);
  if (!read.ok) return null;
  const { nik } = read.value;
  const sex = sexOfNik(nik);
  const month = nik.slice(8, 10);
  const day = pair(nik, 6) - (sex === 'P' ? 40 : 0);
  const ofYear = (year: number): LocalDate => `${year}-${month}-${String(day).padStart(2, '0')}`;
  const late = 2000 + pair(nik, 10);
  const year = ofYear(late) > today ? late - 100 : late;
  return { sex, birthDate: day <= daysInMonth(year, Number(month)) ? ofYear(year) : null };
}

/** What of a form a NIK can tell. */
interface Known {
  readonly sex: string;
  readonly birthDate: string;
}

/**
 * Sex and birth date of a form after a sound NIK was typed: told where they are empty, or where they
 * still are what the NIK typed before told. What a person wrote stays.
 */
export function withTold({ sex, birthDate }: Known, told: Told, before: Told | null): Known {
  return {
    sex: sex === '' || sex === before?.sex ? told.sex : sex,
    birthDate:
      birthDate === '' || birthDate === before?.birthDate ? (told.birthDate ?? '') : birthDate,
  };
}
