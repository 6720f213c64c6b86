import { listHolidayEntries, listWorkedHolidays } from '#db/queries/holidays.ts';
import type { ParsedOf } from '#shared/contract/derive.ts';
import type { houseContract } from '#shared/contract/house.ts';
import { addDays, daysBetween } from '#shared/days.ts';
import { holidaysBetween, yearsWithout } from '#shared/domain/house/holidays.ts';
import { err, ok } from '#shared/result.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import { type CommandContext, ownOffice, type QueryContext } from '../../context.ts';

/** A longer row of days is a mistake in the year. */
const MOST_DAYS = 31;

/** The holidays of a period, those worked after all, and the years that nobody has typed yet. */
export function showHolidays(
  { db }: QueryContext,
  { from, to }: { from: LocalDate; to: LocalDate },
) {
  const entries = listHolidayEntries(db);
  return ok({
    rows: [...holidaysBetween(entries, from, to)],
    worked: listWorkedHolidays(db, from, to),
    emptyYears: [...yearsWithout(entries, from, to)],
  });
}

/** Adds a holiday of one day or of several in a row. */
export function addHoliday(
  context: CommandContext,
  { from, to, name, kind }: ParsedOf<typeof houseContract.addHoliday>,
) {
  const { db } = context;
  const span = daysBetween(from, to);
  if (span < 0 || span >= MOST_DAYS) {
    return err({ code: 'house.holiday-dates', from, to, most: MOST_DAYS } as const);
  }
  const known = holidaysBetween(listHolidayEntries(db), from, to);
  const free = new Set(known.map(({ day }) => day));
  const days = Array.from({ length: span + 1 }, (_, index) => addDays(from, index)).filter(
    (day) => !free.has(day),
  );
  const [first] = known;
  if (days.length === 0 && first) {
    return err({ code: 'house.holiday-exists', on: first.day, name: first.name } as const);
  }
  for (const day of days) {
    db.insert('holiday', { uid: context.newUid(), day, off: 1, name, kind });
  }
  context.subject(ownOffice(context).uid);
  context.describe({ name, on: from, days: days.length });
  return ok({ days: days.length });
}

/** A holiday is worked after all, whether it shipped or the office had added it. */
export function endHoliday(
  context: CommandContext,
  { day, reason }: ParsedOf<typeof houseContract.endHoliday>,
) {
  const { db } = context;
  const [known] = holidaysBetween(listHolidayEntries(db), day, day);
  if (!known) return err({ code: 'house.holiday-none', on: day } as const);
  const { name, kind } = known;
  db.insert('holiday', { uid: context.newUid(), day, off: 0, name, kind, reason });
  context.subject(ownOffice(context).uid);
  context.describe({ name, on: day });
  return ok({ name });
}
