import { Temporal } from 'temporal-polyfill';
import type { Level, LocalDate } from '../../vocabulary.ts';

/** Completed years and months. */
export interface Age {
  readonly years: number;
  readonly months: number;
}

/** Age on a day; null when the day lies before the birth. Throws a RangeError on a wrong date. */
export function ageOn(birthDate: LocalDate, date: LocalDate): Age | null {
  const born = Temporal.PlainDate.from(birthDate);
  const day = Temporal.PlainDate.from(date);
  if (Temporal.PlainDate.compare(born, day) > 0) return null;
  const { years, months } = born.until(day, { largestUnit: 'years' });
  return { years, months };
}

/** Completed years on a day; null without a birth date, or before it. */
export const yearsOf = (birthDate: LocalDate | null, date: LocalDate): number | null =>
  birthDate === null ? null : (ageOn(birthDate, date)?.years ?? null);

/** 1 July of the year in which an academic year ("2026/2027") begins (SPMB rules). */
export const ageReferenceDay = (academicYear: string): LocalDate =>
  `${academicYear.slice(0, 4)}-07-01`;

/** Usual years of a level on 1 July, both inclusive. */
export type AgeBands = Readonly<Record<Level, { readonly from: number; readonly to: number }>>;

/**
 * SPMB: SD from 6, SMP to 15, SMA to 21; the other ends are what Sekolah Rakyat practises. Softer
 * than the law on purpose: only a warning. A school may set its own.
 */
export const AGE_BANDS: AgeBands = {
  SD: { from: 6, to: 12 },
  SMP: { from: 12, to: 15 },
  SMA: { from: 15, to: 21 },
};

/** Nobody younger enters a school: 5 years 6 months on 1 July (SPMB, with a psychologist's note). */
const FLOOR_MONTHS = 5 * 12 + 6;

export type AgeVerdict =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'fits'; readonly age: Age }
  | {
      readonly kind: 'warning';
      readonly code: 'needs-note' | 'below-band' | 'above-band';
      readonly age: Age;
      readonly from: number;
      readonly to: number;
    }
  | {
      readonly kind: 'refused';
      readonly code: 'below-floor' | 'not-born';
      readonly age: Age;
      readonly floorMonths: number;
    };

/**
 * What the age on 1 July means for a level. Outside the band is a warning with its reason, never a
 * block; only the floor of 5 years 6 months refuses (domain brief 1.3).
 */
export function checkAge(
  birthDate: LocalDate | null,
  level: Level,
  onDay: LocalDate,
  bands: AgeBands = AGE_BANDS,
): AgeVerdict {
  if (birthDate === null) return { kind: 'unknown' };
  const age = ageOn(birthDate, onDay);
  const floorMonths = FLOOR_MONTHS;
  if (age === null)
    return { kind: 'refused', code: 'not-born', age: { years: 0, months: 0 }, floorMonths };
  if (age.years * 12 + age.months < floorMonths)
    return { kind: 'refused', code: 'below-floor', age, floorMonths };
  const band = bands[level];
  if (age.years > band.to) return { kind: 'warning', code: 'above-band', age, ...band };
  if (age.years >= band.from) return { kind: 'fits', age };
  const code = level === 'SD' ? 'needs-note' : 'below-band';
  return { kind: 'warning', code, age, ...band };
}
