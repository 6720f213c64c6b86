import { GRADES_OF, type Level, LEVELS } from '../../vocabulary.ts';

/** The level of a grade: 1–6 SD, 7–9 SMP, 10–12 SMA; undefined when no school has it. */
export const findLevel = (grade: number): Level | undefined =>
  LEVELS.find((level) => GRADES_OF[level].includes(grade));

/** The level of a grade that is known to be one. @throws RangeError outside 1–12. */
export function levelOfGrade(grade: number): Level {
  const level = findLevel(grade);
  if (!level) throw new RangeError(`Not a grade: ${grade}`);
  return level;
}
