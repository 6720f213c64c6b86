import { Temporal } from 'temporal-polyfill';
import type { LocalDate } from '../../vocabulary.ts';
import { addWorkDays, type WorkWeek } from '../house/work-days.ts';

const WORK_DAYS = 7;
const ARRIVAL_WEEK = 7;
const ARRIVAL_DAYS = 2;

/**
 * Until when a family answers a call of `day`: seven working days, in the week before the term and
 * after it begins two calendar days (product.md, days to answer). A proposal: the office may type another.
 */
export function answerBy(day: LocalDate, termStartsOn: LocalDate, week: WorkWeek): LocalDate {
  const called = Temporal.PlainDate.from(day);
  const left = called.until(Temporal.PlainDate.from(termStartsOn)).total('days');
  return left <= ARRIVAL_WEEK
    ? called.add({ days: ARRIVAL_DAYS }).toString()
    : addWorkDays(day, WORK_DAYS, week);
}
