import { Temporal } from 'temporal-polyfill';
import type { LocalDate } from '../../vocabulary.ts';

const MONTHS = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const;
/** The first three letters, as offices write them. */
const SHORT_MONTHS = MONTHS.map((month) => month.slice(0, 3));
const DAYS = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'] as const;

/** The day, or a RangeError where it does not exist: a wrong date is never printed. */
const dayOf = (date: LocalDate): Temporal.PlainDate => Temporal.PlainDate.from(date);

/** "8 Juni 2026": in sentences, panels and on paper. */
export function longDate(date: LocalDate): string {
  const { day, month, year } = dayOf(date);
  return `${day} ${MONTHS[month - 1] ?? ''} ${year}`;
}

/** "08 Jun 2026": in lists, where dates stand under each other. */
export function shortDate(date: LocalDate): string {
  const { day, month, year } = dayOf(date);
  return `${String(day).padStart(2, '0')} ${SHORT_MONTHS[month - 1] ?? ''} ${year}`;
}

/** "Juni": where day and year are written in words. */
export const monthName = (date: LocalDate): string => MONTHS[dayOf(date).month - 1] ?? '';

/** "Juni 2026": what a report of a month is about. */
export function monthAndYear(date: LocalDate): string {
  const { month, year } = dayOf(date);
  return `${MONTHS[month - 1] ?? ''} ${year}`;
}

/** "8 Jun": where the year stands nearby. */
export function dayAndMonth(date: LocalDate): string {
  const { day, month } = dayOf(date);
  return `${day} ${SHORT_MONTHS[month - 1] ?? ''}`;
}

/** "Senin". */
export const dayName = (date: LocalDate): string => DAYS[dayOf(date).dayOfWeek - 1] ?? '';

/** "Senin, 8 Juni 2026". */
export const longDateWithDay = (date: LocalDate): string => `${dayName(date)}, ${longDate(date)}`;
