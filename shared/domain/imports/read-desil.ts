import type { LocalDate } from '../../vocabulary.ts';
import type { ImportedDesil } from './candidate-row.ts';
import { readDate } from './dates.ts';
import { foldWord, type RowReader } from './row-reader.ts';

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'] as const;
const NUMBERED = /^(?:d|desil)?[\s.:]*(\d{1,4})(?:[.,]0+)?(?:\s*\(.*\))?$/;
const LETTERED = /^(?:d|desil)?[\s.:]*([ivx]+)(?:\s*\(.*\))?$/;
const SEVERAL = /\d\s*(?:[-–—/,&]|s\.?\/?d\.?|sampai|atau|dan)\s*\d/;
const NOT_RECORDED: ReadonlySet<string> = new Set([
  'belum',
  'belum ada',
  'belum tercatat',
  'belum terdata',
  'belum terdaftar',
  'tidak ada',
  'tidak tercatat',
  'tidak terdata',
  'tidak terdaftar',
]);

/** 1–10, null for "looked up and not recorded", undefined for nothing said or a noted fault. */
function readNumber(row: RowReader): number | null | undefined {
  const cell = row.cell('desil');
  if (cell === null) return undefined;
  const text = row.text('desil').toLowerCase();
  if (text === '') return undefined;
  if (NOT_RECORDED.has(foldWord(text))) return null;
  const digits = NUMBERED.exec(text)?.[1];
  if (digits !== undefined) {
    const desil = Number(digits);
    if (desil >= 1 && desil <= 10) return desil;
    row.fault('desil', 'desil-range', { found: desil });
    return undefined;
  }
  const roman = ROMAN.indexOf(LETTERED.exec(text)?.[1] as (typeof ROMAN)[number]) + 1;
  if (roman > 0)
    row.fault('desil', 'desil-roman', { value: roman }, { to: String(roman), forAll: true });
  else row.fault('desil', SEVERAL.test(text) ? 'desil-several' : 'desil-unreadable');
  return undefined;
}

const YEAR_FIRST = /^(\d{4})\D+(?:triwulan|tw|q)?\s*([1-4]|i{1,3}|iv)$/;
const YEAR_LAST = /^(?:triwulan|tw|q|kuartal)?\s*([1-4]|i{1,3}|iv)\D+(\d{4})$/;

/** `2026-2` of "Triwulan II 2026", "TW 2/2026", "2026-2"; null when it is none of these. */
export function readPeriod(text: string): string | null {
  const plain = text.toLowerCase().replace(/\s+/g, ' ').trim();
  const first = YEAR_FIRST.exec(plain);
  const last = first === null ? YEAR_LAST.exec(plain) : null;
  const year = first?.[1] ?? last?.[2];
  const part = first?.[2] ?? last?.[1];
  if (year === undefined || part === undefined) return null;
  const quarter = /\d/.test(part) ? Number(part) : ROMAN.indexOf(part as 'i') + 1;
  return `${year}-${quarter}`;
}

/** DTSEN period a day lies in. */
export const periodOf = (date: LocalDate): string =>
  `${date.slice(0, 4)}-${Math.ceil(Number(date.slice(5, 7)) / 3)}`;

/** First day of a DTSEN period. */
export const startOfPeriod = (period: string): LocalDate =>
  `${period.slice(0, 4)}-${String((Number(period.slice(5)) - 1) * 3 + 1).padStart(2, '0')}-01`;

type Said<T> = T | null | 'faulty';

function saidPeriod(row: RowReader): Said<string> {
  const text = row.text('desil_period');
  if (text === '') return null;
  const period = readPeriod(text);
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
