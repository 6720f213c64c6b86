import type { LocalDate } from '../../vocabulary.ts';
import type { Cell } from './cell.ts';

/** What a cell says as a day; each failure says what is wrong, never a guess in its place. */
export type DateReading =
  | { readonly kind: 'date'; readonly date: LocalDate }
  | { readonly kind: 'empty' }
  | { readonly kind: 'unreadable' }
  /** The day does not exist in that month: 31 February. */
  | { readonly kind: 'no-such-day'; readonly day: number; readonly month: number }
  | { readonly kind: 'no-such-month'; readonly month: number }
  | {
      readonly kind: 'two-digit-year';
      readonly day: number;
      readonly month: number;
      readonly year: number;
    };

/** Month names as they are written in Indonesian papers, English ones where they differ. */
const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    ['januari', 'jan', 'january'],
    ['februari', 'feb', 'pebruari', 'peb', 'february'],
    ['maret', 'mar', 'mrt', 'march'],
    ['april', 'apr'],
    ['mei', 'may'],
    ['juni', 'jun', 'june'],
    ['juli', 'jul', 'july'],
    ['agustus', 'agt', 'agu', 'ags', 'agus', 'aug', 'august'],
    ['september', 'sep', 'sept'],
    ['oktober', 'okt', 'oct', 'october'],
    ['november', 'nov', 'nopember', 'nop'],
    ['desember', 'des', 'dec', 'december'],
  ].flatMap((names, i) => names.map((name): [string, number] => [name, i + 1])),
);

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const MS_PER_DAY = 86_400_000;
/** Serial 0 of the two date systems of Excel, as days since 1970-01-01. */
const ZERO_1900 = -25_569;
const ZERO_1904 = -24_107;
/** 31 December 2099 in the 1900 system; larger numbers are not dates of people. */
const LARGEST_SERIAL = 73_050;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days of a month in the Gregorian calendar. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (MONTH_DAYS[month - 1] ?? 0);

const two = (value: number): string => (value < 10 ? `0${value}` : String(value));

/** `YYYY-MM-DD` of numbers known to be a real day. */
export const dateText = (year: number, month: number, day: number): LocalDate =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;

function checked(year: number, month: number, day: number, digits: number): DateReading {
  if (month < 1 || month > 12) return { kind: 'no-such-month', month };
  // A year of two digits may be a leap year: only what no year has is impossible.
  const longest = digits === 2 && month === 2 ? 29 : daysInMonth(year, month);
  if (day < 1 || day > longest) return { kind: 'no-such-day', day, month };
  if (digits === 2) return { kind: 'two-digit-year', day, month, year };
  return { kind: 'date', date: dateText(year, month, day) };
}

const NUMERIC = /^(\d{1,4})\s?[/.\-\s]\s?(\d{1,2})\s?[/.\-\s]\s?(\d{1,4})$/;
const NAMED = /^(\d{1,2})[\s.\-/]*([a-z]+)\.?[\s.\-/,]*(\d{2}|\d{4})$/;
const TIME_OF_DAY = /[T ]\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?Z?$/;

function readText(text: string): DateReading {
  const plain = text.replace(TIME_OF_DAY, '').trim();
  const numeric = NUMERIC.exec(plain);
  if (numeric !== null) {
    const [, first = '', middle = '', last = ''] = numeric;
    if (first.length === 4 && last.length <= 2)
      return checked(Number(first), Number(middle), Number(last), 4);
    if (first.length <= 2 && (last.length === 4 || last.length === 2))
      return checked(Number(last), Number(middle), Number(first), last.length);
    return { kind: 'unreadable' };
  }
  const named = NAMED.exec(plain.toLowerCase());
  const month = named === null ? undefined : MONTHS.get(named[2] ?? '');
  if (named === null || month === undefined) return { kind: 'unreadable' };
  const year = named[3] ?? '';
  return checked(Number(year), month, Number(named[1]), year.length);
}

/** The day of an Excel serial. 1900: 1 is 1 January 1900 (with Excel's 29 February); 1904: 0 is 1 January 1904. */
export function serialDate(serial: number, date1904: boolean): LocalDate {
  const whole = Math.floor(serial);
  const days = date1904 ? whole + ZERO_1904 : (whole < 60 ? whole + 1 : whole) + ZERO_1900;
  return epochDate(days);
}

/**
 * Civil date of a day count since 1970-01-01. Plain arithmetic (Hinnant's civil_from_days): an
 * import reads hundreds of thousands of dates, and a Temporal object for each would dominate it.
 */
function epochDate(days: number): LocalDate {
  const z = days + 719_468;
  const era = Math.floor(z / 146_097);
  const doe = z - era * 146_097;
  const yoe = Math.floor(
    (doe - Math.floor(doe / 1460) + Math.floor(doe / 36_524) - Math.floor(doe / 146_096)) / 365,
  );
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return dateText(
    yoe + era * 400 + (month <= 2 ? 1 : 0),
    month,
    doy - Math.floor((153 * mp + 2) / 5) + 1,
  );
}

/**
 * Reads a cell as a day. Understands date cells, Excel serials without a date format, and text as
 * `31/12/2013`, `31-12-2013`, `2013-12-31`, `31 Desember 2013`. Day before month always, as
 * Indonesian offices write it.
 */
export function readDate(cell: Cell | undefined, date1904: boolean): DateReading {
  if (cell === null || cell === undefined) return { kind: 'empty' };
  if (typeof cell === 'string') {
    const text = cell.trim();
    return text === '' || text === '-' ? { kind: 'empty' } : readText(text);
  }
  if (typeof cell === 'number') {
    const plausible = Number.isFinite(cell) && cell >= 1 && cell <= LARGEST_SERIAL;
    return plausible ? { kind: 'date', date: serialDate(cell, date1904) } : { kind: 'unreadable' };
  }
  if (typeof cell === 'boolean' || 'error' in cell) return { kind: 'unreadable' };
  return { kind: 'date', date: cell.date };
}

/** Whole years from one day to another; negative when `to` comes first. */
export function yearsBetween(from: LocalDate, to: LocalDate): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}

/** Excel serial of a day from 1 March 1900 on, in the 1900 system. */
export function dateSerial(date: LocalDate): number {
  const month = Number(date.slice(5, 7));
  const year = Number(date.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yoe = year - era * 400;
  const doy =
    Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + Number(date.slice(8)) - 1;
  const doe = yoe * 365 + Math.floor(yoe / 4) - Math.floor(yoe / 100) + doy;
  return era * 146_097 + doe - 719_468 - ZERO_1900;
}

/** Milliseconds of a day: for readers that get instants from a library. */
export const dayOfMillis = (millis: number): LocalDate =>
  epochDate(Math.floor(millis / MS_PER_DAY));
