import type { LocalDate } from '../../vocabulary.ts';

/** From when somebody is grown up whose birth date is not known: always, or never yet. */
export const ADULT = '0001-01-01';
export const CHILD = '9999-12-31';

/** The 18th birthday of somebody born on a day; a leap day's is 28 February where there is no 29. */
export function adultFrom(birthDate: LocalDate): LocalDate {
  const [year = 0, month = 1, day = 1] = birthDate.split('-').map(Number);
  const grown = year + 18;
  const isLeap = (grown % 4 === 0 && grown % 100 !== 0) || grown % 400 === 0;
  const date = month === 2 && day === 29 && !isLeap ? 28 : day;
  return `${grown}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}
