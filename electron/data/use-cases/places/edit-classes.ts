import { countPupilsFrom, listClassesOn } from '#db/queries/place-numbers.ts';
import { findSchoolRules } from '#db/queries/school-rules.ts';
import { findClass, findClassByName, findSite } from '#db/queries/places.ts';
import type { ParsedOf } from '#shared/contract/derive.ts';
import type { placesContract } from '#shared/contract/places.ts';
import { warnedSize } from '#shared/domain/places/class-size.ts';
import { levelOfGrade } from '#shared/domain/places/grade-level.ts';
import { err, ok } from '#shared/result.ts';
import type { CommandContext } from '../../context.ts';
import { endRefusal, noPlace } from './find-place.ts';
import { addLedgerEntry } from './ledger.ts';

/** Opens a class with its first number of seats. */
export function addClass(context: CommandContext, input: ParsedOf<typeof placesContract.addClass>) {
  const { db } = context;
  const site = findSite(db, input.site);
  if (!site) return noPlace('site', input.site);
  const { name, academicYear: year } = input;
  if (findClassByName(db, site.id, year, name)) {
    return err({ code: 'places.class-exists', name, year } as const);
  }
  const level = levelOfGrade(input.grade);
  const uid = context.newUid();
  const classId = db.insert('class_group', {
    uid,
    site_id: site.id,
    academic_year: year,
    level,
    grade: input.grade,
    name,
    homeroom_teacher: input.teacher || null,
    from_date: input.from,
    until_date: null,
  });
  addLedgerEntry(context, {
    siteId: site.id,
    classId,
    seats: input.seats,
    from: input.from,
    reason: 'Kelas dibuka',
    letterNo: input.letterNo,
    letterDate: input.letterDate,
  });
  context.subject(uid);
  context.describe({ name, year, seats: input.seats });
  return ok({
    uid,
    warnAbove: warnedSize(level, input.seats, findSchoolRules(context.db).classWarning),
  });
}

/** A new number of seats from a day on; never refused for the pupils who are there. */
export function setClassSeats(
  context: CommandContext,
  input: ParsedOf<typeof placesContract.setClassSeats>,
) {
  const { db, today } = context;
  const group = findClass(db, input.class);
  if (!group) return noPlace('class', input.class);
  addLedgerEntry(context, { ...input, siteId: group.site_id, classId: group.id });
  context.subject(group.uid);
  context.describe({ name: group.name, seats: input.seats });
  const day = input.from > today ? input.from : today;
  const row = listClassesOn(db, group.site_id, day, today).find(({ uid }) => uid === group.uid);
  const over = row ? row.held - row.seats - row.permitted : 0;
  return ok({
    over: Math.max(0, over),
    warnAbove: warnedSize(group.level, input.seats, findSchoolRules(db).classWarning),
  });
}

/** Ends a class on a day; `left` says how many pupils then still stand in it, in red. */
export function closeClass(
  context: CommandContext,
  input: ParsedOf<typeof placesContract.closeClass>,
) {
  const { db, today } = context;
  const group = findClass(db, input.class);
  if (!group) return noPlace('class', input.class);
  const refusal = endRefusal(group.name, group, input.on, today);
  if (refusal) return err(refusal);
  db.update('class_group', group.id, { until_date: input.on });
  context.subject(group.uid);
  context.describe({ name: group.name, on: input.on });
  return ok({ left: countPupilsFrom(db, group.id, input.on) });
}
