import { Temporal } from 'temporal-polyfill';
import type { Instant, LocalDate } from '../vocabulary.ts';

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

const dayMonthYear = (date: Temporal.PlainDate): string =>
  `${date.day} ${MONTHS[date.month - 1] ?? ''} ${date.year}`;

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** "20 Juli 2026" (domain brief 5.3). Throws a RangeError where the date does not exist. */
export const paperDate = (date: LocalDate): string => dayMonthYear(Temporal.PlainDate.from(date));

/**
 * "20 Juli 2026, 10.05 WITA". WITA is UTC+8 the whole year, so the offset is fixed and the zone
 * of the PC plays no part.
 */
export function paperInstant(instant: Instant): string {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO('+08:00');
  const clock = `${twoDigits(local.hour)}.${twoDigits(local.minute)}`;
  return `${dayMonthYear(local.toPlainDate())}, ${clock} WITA`;
}

/** A whole number with a dot between thousands: "1.000". */
export function paperNumber(value: number): string {
  const digits = String(Math.abs(Math.trunc(value))).replace(/\B(?=(\d{3})+$)/g, '.');
  return value <= -1 ? `−${digits}` : digits;
}

/** "Tenggarong, 14 Februari 2013"; what is unknown stays away, both unknown give ''. */
export function birthLine(place: string | null, date: LocalDate | null): string {
  const parts = [place ?? '', date === null ? '' : paperDate(date)];
  return parts.filter((part) => part !== '').join(', ');
}
