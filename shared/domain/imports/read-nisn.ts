import type { LocalDate } from '../../vocabulary.ts';
import { fitsBirthYear, NISN } from '../people/nisn.ts';
import type { RowReader } from './row-reader.ts';

/**
 * NISN of the row, null without one. A number cell has lost the zeros it began with; so has a text of
 * a CSV file, but there only the year of birth shows that nothing else is missing.
 */
export function readNisn(row: RowReader, birthDate: LocalDate | null): string | null {
  const text = row.text('nisn', 40).replace(/[\s.-]/g, '');
  if (!/\d/.test(text)) return null;
  if (!/^\d+$/.test(text)) {
    row.fault('nisn', 'nisn-not-digits');
    return null;
  }
  const whole = /^\d{7,9}$/.test(text) ? text.padStart(10, '0') : text;
  const fits = birthDate !== null && fitsBirthYear(whole, birthDate);
  const isSure = whole === text || typeof row.cell('nisn') === 'number' || fits;
  if (NISN.test(whole) && isSure) {
    if (!fitsBirthYear(whole, birthDate)) row.warn('nisn', 'nisn-year');
    return whole;
  }
  const suggestion = NISN.test(whole) ? { to: whole, forAll: false } : undefined;
  row.fault('nisn', 'nisn-length', { digits: text.length }, suggestion);
  return null;
}
