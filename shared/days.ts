import { Temporal } from 'temporal-polyfill';
import type { LocalDate } from './vocabulary.ts';

/** A day moved by a number of days. */
export const addDays = (day: LocalDate, days: number): LocalDate =>
  Temporal.PlainDate.from(day).add({ days }).toString();

/** A day moved by months; the 31st becomes the last day of a shorter month. */
export const addMonths = (day: LocalDate, months: number): LocalDate =>
  Temporal.PlainDate.from(day).add({ months }).toString();

/** Days from one to another; negative when `to` is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number =>
  Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days;
