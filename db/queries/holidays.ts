import type { HolidayEntry } from '#shared/domain/house/holidays.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import { build } from '../build.ts';
import type { ReadDb } from '../connection.ts';

/** What the office wrote down about days, the oldest word first. */
export const listHolidayEntries = (db: ReadDb): HolidayEntry[] =>
  db
    .all(build.selectFrom('holiday').selectAll().orderBy('id'))
    .map(({ day, name, kind, off }) => ({ day, name, kind, off: off === 1 }));

/** Holidays that the office works after all in a period, each with its newest reason. */
export const listWorkedHolidays = (
  db: ReadDb,
  from: LocalDate,
  to: LocalDate,
): { day: LocalDate; name: string; reason: string }[] =>
  db.sql(
    `SELECT day, name, reason FROM holiday AS h WHERE off = 0 AND day BETWEEN ? AND ?
       AND id = (SELECT max(id) FROM holiday AS x WHERE x.day = h.day) ORDER BY day`,
    from,
    to,
  );
