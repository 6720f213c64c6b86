import type { LocalDate } from '../../vocabulary.ts';

/** "2026/2027": July to June (domain brief 2.2). */
function academicYearOf(day: LocalDate): string {
  const year = Number(day.slice(0, 4));
  const first = day.slice(5, 7) >= '07' ? year : year - 1;
  return `${first}/${first + 1}`;
}

/** The 1 July on which the academic year of a day began. */
export const academicYearStart = (day: LocalDate): LocalDate =>
  `${academicYearOf(day).slice(0, 4)}-07-01`;

/**
 * The academic year an intake opened on a day is for: from February on the next one (preparation
 * begins in February), before that the running one.
 */
export function intakeYearOf(day: LocalDate): string {
  const month = day.slice(5, 7);
  const running = Number(academicYearOf(day).slice(0, 4));
  const first = month >= '02' && month < '07' ? running + 1 : running;
  return `${first}/${first + 1}`;
}

/**
 * The day from which the years of a child count who arrives on a day: not before the academic year of
 * the intake ("2026/2027"). Whoever comes in June begins the grade in July all the same.
 */
export function schoolStart(intakeYear: string, arrivedOn: LocalDate): LocalDate {
  const begins = `${intakeYear.slice(0, 4)}-07-01`;
  return arrivedOn < begins ? begins : arrivedOn;
}

/** The next days on which an academic year begins, the nearest first. */
export function comingSchoolYears(today: LocalDate, count: number): LocalDate[] {
  const begun = Number(academicYearStart(today).slice(0, 4));
  return Array.from({ length: count }, (_, i) => `${begun + 1 + i}-07-01`);
}

/** When a pupil of a grade has been through the last grade of the level, if promoted every year. */
export function plannedEnd(grade: number, from: LocalDate): LocalDate {
  const last = [6, 9, 12].find((end) => grade <= end) ?? 12;
  const begun = Number(academicYearStart(from).slice(0, 4));
  return `${begun + 1 + (last - grade)}-07-01`;
}
