import { Temporal } from 'temporal-polyfill';
import { addDays } from '../../days.ts';
import type { LocalDate } from '../../vocabulary.ts';
import { addWorkDays, type WorkWeek } from '../house/work-days.ts';
import { DEFAULT_SCHOOL_RULES, type SchoolRules } from './school-rules.ts';

const ARRIVAL_WEEK = 7;

type AnswerRules = Pick<SchoolRules, 'answerDays' | 'answerIn' | 'arrivalWeekDays'>;

/**
 * Until when a family answers a call of `day`: as the school set it, seven working days by default; in
 * the week before the term and after it begins fewer calendar days, two by default (product.md, days to
 * answer). A proposal: the office may type another.
 */
export function answerBy(
  day: LocalDate,
  termStartsOn: LocalDate,
  week: WorkWeek,
  rules: AnswerRules = DEFAULT_SCHOOL_RULES,
): LocalDate {
  const called = Temporal.PlainDate.from(day);
  const left = called.until(Temporal.PlainDate.from(termStartsOn)).total('days');
  if (left <= ARRIVAL_WEEK) return addDays(day, rules.arrivalWeekDays);
  return rules.answerIn === 'calendar'
    ? addDays(day, rules.answerDays)
    : addWorkDays(day, rules.answerDays, week);
}
