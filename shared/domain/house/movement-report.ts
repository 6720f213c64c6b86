import type { LocalDate, ServiceMode, Sex } from '../../vocabulary.ts';
import type { DisabilityCategory } from '../people/disability.ts';

/** A stay as the monthly report counts it (domain-facility 5 and 7.3). */
export interface ReportedStay {
  readonly mode: ServiceMode;
  readonly sex: Sex;
  readonly from: LocalDate;
  readonly until: LocalDate | null;
  readonly endReason: string | null;
  readonly category: DisabilityCategory | null;
  /** Completed years on the last day of the month; null where the birth date is not known. */
  readonly age: number | null;
  readonly regency: string;
  readonly desil: number | null;
}

/** Men, women, both. */
export interface BySex {
  readonly L: number;
  readonly P: number;
  readonly all: number;
}

export const AGE_BANDS = ['0-17', '18-24', '25-34', '35-44', '45-59', '60+', 'unknown'] as const;
export type AgeBand = (typeof AGE_BANDS)[number];

export interface ReportLine {
  readonly key: string;
  readonly count: BySex;
}

/** The month of a house: start + in − out = end, for every way of service on its own. */
export interface MovementReport {
  /** First day of the month, and of the next. */
  readonly from: LocalDate;
  readonly until: LocalDate;
  readonly modes: readonly {
    readonly mode: ServiceMode;
    readonly start: BySex;
    readonly admitted: BySex;
    readonly discharged: BySex;
    readonly end: BySex;
    /** By reason, most frequent first; sums to `discharged`. */
    readonly reasons: readonly ReportLine[];
  }[];
  /** Residents at the end of the month; each group sums to the residential `end`. */
  readonly byCategory: readonly ReportLine[];
  readonly byAge: readonly ReportLine[];
  readonly byRegency: readonly ReportLine[];
  readonly byDesil: readonly ReportLine[];
}

export const ageBand = (age: number | null): AgeBand => {
  if (age === null) return 'unknown';
  if (age < 18) return '0-17';
  if (age < 25) return '18-24';
  if (age < 35) return '25-34';
  if (age < 45) return '35-44';
  return age < 60 ? '45-59' : '60+';
};

const count = (stays: readonly { readonly sex: Sex }[]): BySex => {
  const L = stays.filter(({ sex }) => sex === 'L').length;
  return { L, P: stays.length - L, all: stays.length };
};

function linesBy(
  stays: readonly ReportedStay[],
  keyOf: (stay: ReportedStay) => string,
  order?: readonly string[],
): ReportLine[] {
  const groups = new Map<string, ReportedStay[]>();
  for (const stay of stays) {
    const key = keyOf(stay);
    groups.set(key, [...(groups.get(key) ?? []), stay]);
  }
  const lines = [...groups].map(([key, own]) => ({ key, count: count(own) }));
  if (order) return lines.sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
  return lines.sort((a, b) => b.count.all - a.count.all || (a.key < b.key ? -1 : 1));
}

/** There at the end of the day before `day`, so that start and end of months meet. */
const thereBefore = ({ from, until }: ReportedStay, day: LocalDate): boolean =>
  from < day && (until === null || until >= day);

/** The first day of the month after that of a day. */
export function nextMonth(day: LocalDate): LocalDate {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
}

export const firstOfMonth = (day: LocalDate): LocalDate => `${day.slice(0, 7)}-01`;

const inMonth = (day: LocalDate | null, from: LocalDate, until: LocalDate): boolean =>
  day !== null && day >= from && day < until;

const DESILS = [...Array.from({ length: 10 }, (_, index) => String(index + 1)), 'unknown'];
const CATEGORIES = ['physical', 'intellectual', 'mental', 'sensory', 'multiple', 'unknown'];

/**
 * Counts the month in which `month` lies. Whoever was there at its start, or came in it, is counted;
 * in and out on one day is one admission and one discharge, on no day a resident.
 */
export function movementReport(stays: readonly ReportedStay[], month: LocalDate): MovementReport {
  const from = firstOfMonth(month);
  return movementBetween(stays, from, nextMonth(from));
}

/** The same of any days: from the first to the day before `until`. */
export function movementBetween(
  stays: readonly ReportedStay[],
  from: LocalDate,
  until: LocalDate,
): MovementReport {
  const modes = (['residential', 'day', 'home'] as const).map((mode) => {
    const own = stays.filter((stay) => stay.mode === mode);
    const left = own.filter((stay) => inMonth(stay.until, from, until));
    return {
      mode,
      start: count(own.filter((stay) => thereBefore(stay, from))),
      admitted: count(own.filter((stay) => inMonth(stay.from, from, until))),
      discharged: count(left),
      end: count(own.filter((stay) => thereBefore(stay, until))),
      reasons: linesBy(left, ({ endReason }) => endReason ?? 'other'),
    };
  });
  const there = stays.filter((stay) => stay.mode === 'residential' && thereBefore(stay, until));
  return {
    from,
    until,
    modes,
    byCategory: linesBy(there, ({ category }) => category ?? 'unknown', CATEGORIES),
    byAge: linesBy(there, ({ age }) => ageBand(age), AGE_BANDS),
    byRegency: linesBy(there, ({ regency }) => (regency === '' ? 'unknown' : regency)),
    byDesil: linesBy(there, ({ desil }) => (desil === null ? 'unknown' : String(desil)), DESILS),
  };
}
