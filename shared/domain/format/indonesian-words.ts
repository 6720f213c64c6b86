import type { LocalDate } from '../../vocabulary.ts';
import { dayName, monthName } from './indonesian-date.ts';

const SMALL = [
  'nol',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
  'sepuluh',
  'sebelas',
] as const;

const word = (value: number): string => SMALL[value] ?? '';

/** What stands before the unit, and the rest behind it: "dua puluh" + "enam". */
function split(value: number, unit: number, name: string, one: string): string {
  const count = Math.floor(value / unit);
  const rest = value % unit;
  const head = count === 1 ? one : `${numberWords(count)} ${name}`;
  return rest === 0 ? head : `${head} ${numberWords(rest)}`;
}

/**
 * A whole number from 0 to 999,999 in Indonesian words: 2026 is "dua ribu dua puluh enam". Throws a
 * RangeError for any other number: a wrong date is never printed.
 */
export function numberWords(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 999_999) {
    throw new RangeError(`No words for ${value}`);
  }
  if (value < SMALL.length) return word(value);
  if (value < 20) return `${word(value - 10)} belas`;
  if (value < 100) return split(value, 10, 'puluh', 'sepuluh');
  if (value < 1000) return split(value, 100, 'ratus', 'seratus');
  return split(value, 1000, 'ribu', 'seribu');
}

/**
 * "Senin tanggal delapan bulan Juni tahun dua ribu dua puluh enam": how a record begins, so that no
 * figure can be changed on the signed paper. Throws a RangeError where the date does not exist.
 */
export function dateInWords(date: LocalDate): string {
  const [year = 0, , day = 0] = date.split('-').map(Number);
  return (
    `${dayName(date)} tanggal ${numberWords(day)} bulan ${monthName(date)} ` +
    `tahun ${numberWords(year)}`
  );
}
