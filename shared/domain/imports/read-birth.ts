import type { LocalDate } from '../../vocabulary.ts';
import type { Cell } from './cell.ts';
import type { ImportField } from './columns.ts';
import { dateText, daysInMonth, readDate, yearsBetween, type DateReading } from './dates.ts';
import type { RowReader } from './row-reader.ts';

export interface BirthReading {
  readonly place: string;
  readonly date: LocalDate | null;
}

/** Ages outside are typing errors more often than people of that list; nobody is refused for age. */
const USUAL_AGES = {
  candidates: { youngest: 4, oldest: 25 },
  pupils: { youngest: 4, oldest: 25 },
  waitlist: { youngest: 5, oldest: 70 },
  residents: { youngest: 5, oldest: 70 },
} as const;
/** Nobody on a school list was born longer ago. */
const OLDEST_POSSIBLE = 100;

/** `Samarinda, 14 Juli 2012` in one column. */
const PLACE_AND_DATE = /^([^\d]*?)[\s,/]*(\d.*)?$/;

function placeAndDate(row: RowReader): { place: string; cell: Cell } {
  const both = row.cell('birth_place_date');
  if (typeof both !== 'string') return { place: '', cell: both };
  const found = PLACE_AND_DATE.exec(row.text('birth_place_date'));
  return { place: found?.[1]?.trim() ?? '', cell: found?.[2] ?? null };
}

/** Place and day of birth, from two columns or from one. An empty day is allowed, with a warning. */
export function readBirth(row: RowReader): BirthReading {
  const inOne = !row.has('birth_date') && row.has('birth_place_date');
  const field: ImportField = inOne ? 'birth_place_date' : 'birth_date';
  const one = inOne ? placeAndDate(row) : null;
  const place = row.text('birth_place') || (one?.place ?? '');
  const reading = readDate(one === null ? row.cell(field) : one.cell, row.plan.date1904);
  return { place, date: birthDate(row, field, reading) };
}

function birthDate(row: RowReader, field: ImportField, reading: DateReading): LocalDate | null {
  switch (reading.kind) {
    case 'date':
      return plausible(row, field, reading.date);
    case 'empty':
      if (row.has(field)) row.warn(field, 'birth-date-empty');
      return null;
    case 'no-such-day':
      row.fault(field, 'birth-date-impossible', { day: reading.day, month: reading.month });
      return null;
    case 'no-such-month':
      row.fault(field, 'birth-date-month', { month: reading.month });
      return null;
    case 'two-digit-year':
      twoDigitYear(row, field, reading);
      return null;
    case 'unreadable':
      row.fault(field, 'birth-date-unreadable');
      return null;
  }
}

function plausible(row: RowReader, field: ImportField, date: LocalDate): LocalDate | null {
  const { today } = row.plan;
  if (date > today) {
    row.fault(field, 'birth-date-future', { date });
    return null;
  }
  const age = yearsBetween(date, today);
  if (age > OLDEST_POSSIBLE) {
    row.fault(field, 'birth-date-too-old', { age });
    return null;
  }
  const { youngest, oldest } = USUAL_AGES[row.plan.list];
  if (age < youngest || age > oldest) row.warn(field, 'age-unlikely', { age });
  else if (date.endsWith('-01-01')) row.warn(field, 'birth-date-day-unknown');
  return date;
}

/** Says which year was probably meant (2016 for "26"), but leaves writing it to the person. */
function twoDigitYear(
  row: RowReader,
  field: ImportField,
  { day, month, year }: { day: number; month: number; year: number },
): void {
  const { today } = row.plan;
  const ageIn = (full: number): number => yearsBetween(dateText(full, month, day), today);
  const { youngest, oldest } = USUAL_AGES[row.plan.list];
  const isLikely = (full: number): boolean =>
    day <= daysInMonth(full, month) && ageIn(full) >= youngest && ageIn(full) <= oldest;
  const thisCentury = 2000 + year;
  const guess = [thisCentury, thisCentury - 10, 1900 + year].find(isLikely);
  if (guess === undefined) {
    row.fault(field, 'birth-date-two-digits-unclear');
    return;
  }
  const to = `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${guess}`;
  const suggestion = { to, forAll: false };
  if (guess === thisCentury) {
    row.fault(field, 'birth-date-two-digits', { guess }, suggestion);
  } else {
    const age = Math.max(0, ageIn(thisCentury));
    row.fault(field, 'birth-date-two-digits-baby', { age, guess }, suggestion);
  }
}
