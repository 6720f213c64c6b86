import type { Instant, LocalDate } from './vocabulary.ts';

const WITA_OFFSET_MS = 8 * 60 * 60 * 1000;

/** The day in WITA (UTC+8, no summer time) on which an instant falls, whatever the PC's zone. */
export const witaDate = (at: Instant): LocalDate =>
  new Date(Date.parse(at) + WITA_OFFSET_MS).toISOString().slice(0, 10);

/** Hours between two instants; negative when `to` is earlier. */
export const hoursBetween = (from: Instant, to: Instant): number =>
  (Date.parse(to) - Date.parse(from)) / 3_600_000;

/** An instant moved by a number of minutes. */
export const addMinutes = (at: Instant, minutes: number): Instant =>
  new Date(Date.parse(at) + minutes * 60_000).toISOString();
