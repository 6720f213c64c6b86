import { freeBedsOn, listClassesToFill, listPupilsLacking } from '#db/queries/places-to-fill.ts';
import { build } from '#db/build.ts';
import { fillBeds, fillClasses } from '#shared/domain/enrolment/fill-places.ts';
import { err, ok } from '#shared/result.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import type { CommandContext } from '../../context.ts';
import { guardLimits } from './guard-limits.ts';

/** Spreads pupils over the classes of their grade and the free beds of their sex, as a proposal
 * that people then change by hand. */
export function fillPlaces(context: CommandContext, { on }: { on: LocalDate }) {
  const { db } = context;
  const withoutClass = listPupilsLacking(db, 'class', on);
  const withoutBed = listPupilsLacking(db, 'bed', on);
  const classes = new Map(fillClasses(withoutClass, listClassesToFill(db, on)));
  const beds = fillBeds(withoutBed, freeBedsOn(db, on));
  if (classes.size + beds.size === 0) {
    const students = withoutClass.length + withoutBed.length;
    return err({ code: 'enrolments.nothing-to-fill', students } as const);
  }
  for (const [id, classId] of classes) {
    // Who does not fit on another day of the stay keeps waiting for a class.
    const stored = guardLimits(() => db.update('enrolment', id, { class_id: classId }));
    if (!stored.ok) classes.delete(id);
  }
  for (const [id, bedId] of beds) {
    const pupil = db.one(build.selectFrom('enrolment').selectAll().where('id', '=', id));
    db.insert('bed_stay', {
      uid: context.newUid(),
      enrolment_id: id,
      bed_id: bedId,
      from_date: pupil && pupil.from_date > on ? pupil.from_date : on,
      until_date: pupil?.until_date ?? null,
    });
  }
  context.describe({ classes: classes.size, beds: beds.size });
  return ok({
    classes: classes.size,
    beds: beds.size,
    withoutClass: withoutClass.length - classes.size,
    withoutBed: withoutBed.length - beds.size,
  });
}
