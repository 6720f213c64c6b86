import { longDate } from '../domain/format/indonesian-date.ts';
import { witaDateTime } from '../domain/format/wita-time.ts';
import type { Instant, LocalDate } from '../vocabulary.ts';

/** "20 Juli 2026" (domain brief 5.3). Throws a RangeError where the date does not exist. */
export const paperDate = (date: LocalDate): string => longDate(date);

/** "20 Juli 2026, 10.05 WITA". */
export const paperInstant = (instant: Instant): string => witaDateTime(instant);

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
