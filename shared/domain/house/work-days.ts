import { Temporal } from 'temporal-polyfill';
import type { LocalDate } from '../../vocabulary.ts';

/** How an office counts: five days a week or six; holidays are not worked. */
export interface WorkWeek {
  readonly days: 5 | 6;
  readonly holidays: ReadonlySet<LocalDate>;
}

/** The day so many working days after a day, which itself does not count. */
export function addWorkDays(day: LocalDate, count: number, week: WorkWeek): LocalDate {
  let at = Temporal.PlainDate.from(day);
  let left = count;
  while (left > 0) {
    at = at.add({ days: 1 });
    if (at.dayOfWeek <= week.days && !week.holidays.has(at.toString())) left -= 1;
  }
  return at.toString();
}
