import { addDays, addMonths } from '../../days.ts';
import type { LocalDate } from '../../vocabulary.ts';
import { longDate, monthAndYear } from '../format/indonesian-date.ts';

export const PERIOD_KINDS = ['day', 'month', 'quarter', 'year'] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

const MONTHS_OF = { month: 1, quarter: 3, year: 12 } as const;

/** The first day so many periods later. */
const moved = (kind: PeriodKind, from: LocalDate, by: number): LocalDate =>
  kind === 'day' ? addDays(from, by) : addMonths(from, by * MONTHS_OF[kind]);

/** A day, or a month, quarter or year as far as it has gone. */
export interface ReportPeriod {
  readonly kind: PeriodKind;
  readonly from: LocalDate;
  /** The first day that is no longer counted: the end of the period, at the latest tomorrow. */
  readonly until: LocalDate;
  /** The last day counted; states ("who waits") are those of this day. */
  readonly day: LocalDate;
  /** It still goes on. */
  readonly running: boolean;
}

/** The first day of the period in which a day lies. */
function firstDay(kind: PeriodKind, day: LocalDate): LocalDate {
  if (kind === 'day') return day;
  const month = Number(day.slice(5, 7));
  const length = MONTHS_OF[kind];
  const first = month - ((month - 1) % length);
  return `${day.slice(0, 4)}-${String(first).padStart(2, '0')}-01`;
}

/** The period in which a day lies, up to today; a day to come gives the period of today. */
export function periodOf(kind: PeriodKind, day: LocalDate, today: LocalDate): ReportPeriod {
  const from = firstDay(kind, day > today ? today : day);
  const end = moved(kind, from, 1);
  const running = end > today;
  const until = running ? addDays(today, 1) : end;
  return { kind, from, until, day: addDays(until, -1), running };
}

/** A day in the period before or after. */
export const neighbour = ({ kind, from }: ReportPeriod, step: -1 | 1): LocalDate =>
  moved(kind, from, step);

const QUARTERS = ['I', 'II', 'III', 'IV'] as const;

/** "8 Juni 2026", "Juni 2026", "Triwulan II 2026", "2026"; the word for a quarter is that of the language. */
export function periodName({ kind, from }: ReportPeriod, quarter: string): string {
  const year = from.slice(0, 4);
  if (kind === 'day') return longDate(from);
  if (kind === 'year') return year;
  if (kind === 'month') return monthAndYear(from);
  return `${quarter} ${QUARTERS[Math.floor((Number(from.slice(5, 7)) - 1) / 3)] ?? ''} ${year}`;
}

/** The first days of the months of a period, as far as it has gone. */
export function monthsOf({ from, until }: ReportPeriod): readonly LocalDate[] {
  const months: LocalDate[] = [];
  for (let month = from; month < until; month = addMonths(month, 1)) months.push(month);
  return months;
}

/** Every day of a period, as far as it has gone. */
export function daysOf({ from, until }: Pick<ReportPeriod, 'from' | 'until'>): LocalDate[] {
  const days: LocalDate[] = [];
  for (let day = from; day < until; day = addDays(day, 1)) days.push(day);
  return days;
}
