import { listOpenPapers } from '#db/queries/awaited-papers.ts';
import {
  countStudents,
  findEnrolment,
  listStudents,
  type StudentFilter,
  type StudentListed,
} from '#db/queries/enrolments.ts';
import {
  bedLabels,
  freeBedsOn,
  listClassesToFill,
  listOpenClasses,
} from '#db/queries/places-to-fill.ts';
import { findPlannedEndChange } from '#db/queries/planned-ends.ts';
import { listToMove } from '#db/queries/to-move.ts';
import { findSchoolBefore } from '#db/queries/school-before.ts';
import { err, ok } from '#shared/result.ts';
import { compareText } from '#shared/domain/order/text-order.ts';
import type { ReadDb } from '#db/connection.ts';
import { type Level, LEVELS, type LocalDate, type Sex } from '#shared/vocabulary.ts';
import type { QueryContext } from '../../context.ts';

const studentOf = ({
  class_name,
  from_date,
  planned_until,
  until_date,
  decree_no: no,
  decree_date: date,
  ...row
}: StudentListed) => ({
  ...row,
  className: class_name,
  decree: no === null && date === null ? null : { no, date },
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
    withoutNis: all.without_nis,
    withoutDecree: all.without_decree,
    matching: countStudents(db, filter, today).matching,
    byLevel: LEVELS.map((level) => ({
      level,
      count: countStudents(db, { level }, today).matching,
    })),
  });
}

/** The classes that pupils can sit in today. */
export function listTodaysClasses({ db, today }: QueryContext) {
  return ok(listOpenClasses(db, today).map(({ uid, name, level }) => ({ uid, name, level })));
}

/** One pupil with the classes of the level (own grade first) and the free beds of the sex. */
export function showStudent({ db, today }: QueryContext, { enrolment }: { enrolment: string }) {
  const [row] = listStudents(db, { enrolment }, today, { offset: 0, limit: 1 });
  if (!row) return err({ code: 'enrolments.not-found', enrolment } as const);
  const student = studentOf(row);
  const free = new Map(listClassesToFill(db, today).map((one) => [one.id, one.free]));
  const classes = listOpenClasses(db, today)
    .filter(({ level }) => level === student.level)
    .toSorted((a, b) => Number(b.grade === student.grade) - Number(a.grade === student.grade))
    .map(({ id, uid, name, grade }) => ({ uid, name, grade, free: free.get(id) ?? 0 }));
  const person = findEnrolment(db, enrolment)?.person_id;
  const papers = person === undefined ? [] : listOpenPapers(db, person);
  const nikDueOn = papers.find(({ kind }) => kind === 'nik')?.due_on ?? null;
  const before = findSchoolBefore(db, enrolment) ?? { school: '', npsn: '', grade: null };
  const change = findPlannedEndChange(db, enrolment);
  const plannedEnd = change
    ? {
        before: change.before_date,
        until: change.until_date,
        reason: change.reason,
        changedOn: change.changed_on,
      }
    : null;
  const [closing] = listToMove(db, today, { enrolment });
  const bedCloses = closing ? { bed: closing.bed, on: closing.closes_on } : null;
  return ok({
    student,
    nikDueOn,
    bedCloses,
    plannedEnd,
    before,
    classes,
    beds: bedsFor(db, student, today),
  });
}

function bedsFor(
  db: ReadDb,
  { sex, level }: { sex: Sex; level: Level },
  today: LocalDate,
): { uid: string; label: string; fits: boolean }[] {
  const beds = freeBedsOn(db, today)
    .filter((bed) => bed.sex === sex)
    .toSorted((a, b) => compareText(a.order, b.order));
  const labels = new Map(
    bedLabels(
      db,
      beds.map(({ id }) => id),
    ).map((one) => [one.id, one]),
  );
  const listed = beds.flatMap(({ id, levels }) => {
    const found = labels.get(id);
    return found ? [{ uid: found.uid, label: found.label, fits: levels.includes(level) }] : [];
  });
  return [...listed.filter(({ fits }) => fits), ...listed.filter(({ fits }) => !fits)];
}
