import { err, ok, type Result } from '../../result.ts';
import type { LocalDate, Sex } from '../../vocabulary.ts';
import { maskId, readDigits, type DigitsFault } from './id-number.ts';

/** Why a text cannot be a NIK. These block; a person without a NIK is recorded without one. */
export type NikFault =
  | DigitsFault
  | { readonly code: 'birth-part'; readonly part: string }
  | { readonly code: 'serial-zero' };

/** What is possible but odd; a person decides which of the two holds. */
export type NikWarning =
  | { readonly code: 'sex-differs'; readonly sex: Sex; readonly nikSex: Sex }
  | { readonly code: 'birth-differs'; readonly birthDate: LocalDate; readonly part: string }
  | { readonly code: 'region-unknown'; readonly region: string };

export interface NikReading {
  /** Sixteen digits without spaces. */
  readonly nik: string;
  readonly warnings: readonly NikWarning[];
}

export interface KnownPerson {
  readonly sex?: Sex | null;
  readonly birthDate?: LocalDate | null;
}

/** Days of each month in a leap year: a NIK carries two digits of the year only. */
const LONGEST_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Kemendagri province codes; 54 was Timor Timur, and a NIK is never changed. */
const PROVINCES: ReadonlySet<string> = new Set(
  (
    '11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 51 52 53 54 61 62 63 64 65 ' +
    '71 72 73 74 75 76 81 82 91 92 93 94 95 96 97'
  ).split(' '),
);

const pair = (digits: string, from: number): number => Number(digits.slice(from, from + 2));

/** The sex a sound NIK tells: of women the day of birth has 40 added. */
export const sexOfNik = (nik: string): Sex => (pair(nik, 6) > 40 ? 'P' : 'L');

function isBirthPart(nik: string): boolean {
  const day = pair(nik, 6);
  const ofMonth = day > 40 ? day - 40 : day;
  return ofMonth >= 1 && ofMonth <= (LONGEST_MONTH[pair(nik, 8) - 1] ?? 0);
}

/** DDMMYY of a birth date as a NIK writes it for this sex. */
function birthPart(birthDate: LocalDate, sex: Sex): string {
  const day = Number(birthDate.slice(8, 10)) + (sex === 'P' ? 40 : 0);
  return `${String(day).padStart(2, '0')}${birthDate.slice(5, 7)}${birthDate.slice(2, 4)}`;
}

function warningsOf(nik: string, known: KnownPerson): NikWarning[] {
  const warnings: NikWarning[] = [];
  const nikSex = sexOfNik(nik);
  const sex = known.sex ?? null;
  const birthDate = known.birthDate ?? null;
  const part = nik.slice(6, 12);
  if (sex !== null && sex !== nikSex) warnings.push({ code: 'sex-differs', sex, nikSex });
  if (birthDate !== null && birthPart(birthDate, nikSex) !== part)
    warnings.push({ code: 'birth-differs', birthDate, part });
  const region = nik.slice(0, 2);
  if (!PROVINCES.has(region)) warnings.push({ code: 'region-unknown', region });
  return warnings;
}

/**
 * Reads a NIK: region, DDMMYY (women: day + 40), serial from 0001. Structure errors block; a
 * difference to what is known of the person only warns, for region and birth date are those of
 * the first registration and are not changed later (domain brief 4).
 */
export function checkNik(
  input: string | number,
  known: KnownPerson = {},
): Result<NikReading, NikFault> {
  const read = readDigits(input);
  if (!read.ok) return read;
  const nik = read.value;
  if (!isBirthPart(nik)) return err({ code: 'birth-part', part: nik.slice(6, 12) });
  if (nik.endsWith('0000')) return err({ code: 'serial-zero' });
  return ok({ nik, warnings: warningsOf(nik, known) });
}

/** `6402 •••• •••• 0004`. */
export const maskNik = maskId;
