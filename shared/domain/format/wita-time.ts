import { Temporal } from 'temporal-polyfill';
import type { Instant, LocalDate } from '../../vocabulary.ts';
import { longDate } from './indonesian-date.ts';

/** WITA is UTC+8 the whole year, so the offset is fixed and the zone of the PC plays no part. */
const WITA = '+08:00';
const two = (value: number): string => String(value).padStart(2, '0');

const inWita = (instant: Instant): Temporal.ZonedDateTime =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(WITA);

/** The calendar day in WITA of an instant. */
export const witaDate = (instant: Instant): LocalDate => inWita(instant).toPlainDate().toString();

/** "09.14", the clock of a list whose head says WITA. */
export function clockTime(instant: Instant): string {
  const { hour, minute } = inWita(instant);
  return `${two(hour)}.${two(minute)}`;
}

/** "09.14 WITA". */
export const witaTime = (instant: Instant): string => `${clockTime(instant)} WITA`;

/** "8 Juni 2026, 09.14 WITA". */
export const witaDateTime = (instant: Instant): string =>
  `${longDate(witaDate(instant))}, ${witaTime(instant)}`;
