import { GRADES_OF, type Level, LEVELS } from '../../vocabulary.ts';

/** The level of a grade: 1–6 SD, 7–9 SMP, 10–12 SMA. @throws RangeError outside 1–12. */
export function levelOfGrade(grade: number): Level {
  const level = LEVELS.find((one) => GRADES_OF[one].includes(grade));
  if (!level) throw new RangeError(`Not a grade: ${grade}`);
  return level;
}
