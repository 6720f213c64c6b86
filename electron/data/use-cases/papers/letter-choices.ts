import type { ReadDb } from '#db/connection.ts';
import { findSchoolRules } from '#db/queries/school-rules.ts';
import { listHolidayEntries } from '#db/queries/holidays.ts';
import { answerBy } from '#shared/domain/enrolment/answer-by.ts';
import { holidaysBetween } from '#shared/domain/house/holidays.ts';
import { err, ok } from '#shared/result.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import type { QueryContext } from '../../context.ts';
import { type GatheredLetters, gatherLetters, type LettersOf } from './gather-letters.ts';

/** What a call says unless the office types something else: until when to answer, where to come. */
export function proposedCall(
  db: ReadDb,
  today: LocalDate,
  { termStartsOn, site }: Pick<GatheredLetters, 'termStartsOn' | 'site'>,
): { readonly until: LocalDate; readonly place: string } {
  const year = Number(today.slice(0, 4));
  const days = holidaysBetween(listHolidayEntries(db), today, `${year + 1}-12-31`);
  const week = { days: 5, holidays: new Set(days.map(({ day }) => day)) } as const;
  return { until: answerBy(today, termStartsOn, week, findSchoolRules(db)), place: site };
}

/** Who gets a letter of a run or decree, and what a call proposes. */
export function letterChoices({ db, today }: QueryContext, wanted: LettersOf) {
  const letters = gatherLetters(db, wanted);
  if (!letters) return err({ code: 'papers.not-found', what: wanted.from } as const);
  const { children, without } = letters;
  return ok({
    children: children.map(({ uid, code, name, level, regency }) => ({
      uid,
      code,
      name,
      level,
      regency: regency ?? '',
    })),
    without,
    ...proposedCall(db, today, letters),
  });
}
