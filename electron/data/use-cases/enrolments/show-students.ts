import {
  countStudents,
  listStudents,
  type StudentFilter,
  type StudentListed,
} from '#db/queries/enrolments.ts';
import { ok } from '#shared/result.ts';
import { LEVELS } from '#shared/vocabulary.ts';
import type { QueryContext } from '../../context.ts';

const studentOf = ({
  class_name,
  from_date,
  planned_until,
  until_date,
  ...row
}: StudentListed) => ({
  ...row,
  className: class_name,
  from: from_date,
  plannedUntil: planned_until,
  until: until_date,
});

/** One block of the pupils who hold a place today, by name. */
export function pageStudents(
  { db, today }: QueryContext,
  input: StudentFilter & { offset: number; limit: number },
) {
  const { offset, limit, ...filter } = input;
  return ok(listStudents(db, filter, today, { offset, limit }).map(studentOf));
}

/** The numbers of the header and the chips. `matching` is of the filter, the rest of all pupils. */
export function countAllStudents({ db, today }: QueryContext, filter: StudentFilter) {
  const all = countStudents(db, {}, today);
  return ok({
    all: all.matching,
    male: all.male,
    female: all.female,
    withoutClass: all.without_class,
    withoutBed: all.without_bed,
    matching: countStudents(db, filter, today).matching,
    byLevel: LEVELS.map((level) => ({
      level,
      count: countStudents(db, { level }, today).matching,
    })),
  });
}
