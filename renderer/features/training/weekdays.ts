/** The days of the week as the catalogue names them, Monday first. */
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
type Weekday = (typeof WEEKDAYS)[number];

/** The name's key of a day by its number, 1 is Monday. */
export const weekdayKey = (weekday: number): Weekday => WEEKDAYS[weekday - 1] ?? 'mon';
