import type { LocalDate } from '../../vocabulary.ts';

/** Ten digits: three of the year of birth, seven of a serial number (domain brief R7). */
export const NISN = /^\d{10}$/;

/**
 * Whether the first three digits of a NISN are those of the year of birth (`013…` of 2013). They
 * usually are; a NISN that differs is possible, so this only warns. True while either is unknown.
 */
export function fitsBirthYear(nisn: string, birthDate: LocalDate | null): boolean {
  if (!NISN.test(nisn) || birthDate === null) return true;
  return nisn.slice(0, 3) === birthDate.slice(1, 4);
}
