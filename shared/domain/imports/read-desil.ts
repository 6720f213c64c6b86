import type { LocalDate } from '../../vocabulary.ts';
import { parsePeriod, periodOf } from '../desil/dtsen-period.ts';
import { parseDesil } from '../desil/parse-desil.ts';
import type { ImportedDesil } from './candidate-row.ts';
import { readDate } from './dates.ts';
import type { RowReader } from './row-reader.ts';

/** 1–10, null for "looked up and not recorded", undefined for nothing said or a noted fault. */
function readNumber(row: RowReader): number | null | undefined {
  const cell = row.cell('desil');
  if (cell === null) return undefined;
  const text = row.text('desil');
  const reading = parseDesil(text);
  switch (reading.kind) {
    case 'empty':
      return undefined;
    case 'not-recorded':
      return null;
    case 'desil':
      // Typed by hand a Roman numeral is clear; in a list it is offered as a repair for all alike,
      // for there it may also be a slip of the column.
      if (/\d/.test(text)) return reading.desil;
      row.fault(
        'desil',
        'desil-roman',
        { value: reading.desil },
        { to: String(reading.desil), forAll: true },
      );
      return undefined;
    case 'refused':
      if (reading.code === 'out-of-range')
        row.fault('desil', 'desil-range', { found: reading.found });
      else row.fault('desil', reading.code === 'several' ? 'desil-several' : 'desil-unreadable');
      return undefined;
  }
}

/** First day of a DTSEN period. */
export const startOfPeriod = (period: string): LocalDate =>
  `${period.slice(0, 4)}-${String((Number(period.slice(5)) - 1) * 3 + 1).padStart(2, '0')}-01`;

type Said<T> = T | null | 'faulty';

function saidPeriod(row: RowReader): Said<string> {
  const text = row.text('desil_period');
  if (text === '') return null;
  const period = parsePeriod(text);
  if (period === null) row.fault('desil_period', 'desil-period-unreadable');
  return period ?? 'faulty';
}

function saidDate(row: RowReader): Said<LocalDate> {
  const reading = readDate(row.cell('desil_date'), row.plan.date1904);
  if (reading.kind === 'empty') return null;
  if (reading.kind !== 'date') {
    row.fault('desil_date', 'desil-date-unreadable');
    return 'faulty';
  }
  if (reading.date <= row.plan.today) return reading.date;
  row.fault('desil_date', 'desil-date-future', { date: reading.date });
  return 'faulty';
}

/**
 * Desil of the family with its period and day (facts have a date and a source). A desil without
 * either takes what was given for the whole file; where nothing was given, that is a fault.
 */
export function readDesil(row: RowReader): ImportedDesil | null {
  const desil = readNumber(row);
  if (desil === undefined) return null;
  const period = saidPeriod(row);
  const date = saidDate(row);
  if (period === 'faulty' || date === 'faulty') return null;
  const given = row.plan.desilDefault;
  if (period !== null) return { desil, period, asOf: date ?? startOfPeriod(period) };
  if (date !== null) return { desil, period: periodOf(date), asOf: date };
  if (given !== null) return { desil, period: given.period, asOf: given.asOf };
  if (desil !== null) row.fault('desil', 'desil-undated', { desil });
  return null;
}
