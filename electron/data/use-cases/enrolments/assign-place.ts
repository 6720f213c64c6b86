import { build } from '#db/build.ts';
import { findEnrolment, listStaysFrom, personName } from '#db/queries/enrolments.ts';
import { findFullClassDay } from '#db/queries/limit-points.ts';
import { listClassesToFill } from '#db/queries/places-to-fill.ts';
import type { StoredRow } from '#db/schema/tables.ts';
import { err, ok } from '#shared/result.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import type { CommandContext } from '../../context.ts';
import { guardLimits } from './guard-limits.ts';

const notFound = (enrolment: string) => err({ code: 'enrolments.not-found', enrolment } as const);

/** Puts a pupil into a class, or takes them out of one. */
export function assignClass(
  context: CommandContext,
  input: { enrolment: string; classGroup: string | null },
) {
  const { db, today } = context;
  const enrolment = findEnrolment(db, input.enrolment);
  if (!enrolment) return notFound(input.enrolment);
  const name = personName(db, enrolment.person_id);
  const wanted = input.classGroup
    ? db.one(build.selectFrom('class_group').selectAll().where('uid', '=', input.classGroup))
    : undefined;
  if (wanted && (wanted.level !== enrolment.level || wanted.site_id !== enrolment.site_id)) {
    return err({ code: 'enrolments.wrong-class', name: wanted.name, level: wanted.level } as const);
  }
  if (wanted && wanted.id !== enrolment.class_id) {
    const full = classFull(context, wanted.id, enrolment, today);
    if (full) return err(full);
  }
  const stored = guardLimits(() =>
    db.update('enrolment', enrolment.id, { class_id: wanted?.id ?? null }),
  );
  if (!stored.ok) return stored;
  context.subject(enrolment.uid);
  context.describe({ name, class: wanted?.name ?? null });
  return ok({ name });
}

/** Looks at the whole stay, as the trigger does: also where others come later, or seats are cut. */
function classFull(
  { db }: CommandContext,
  classId: number,
  stay: StoredRow<'enrolment'>,
  day: LocalDate,
) {
  const full = findFullClassDay(db, classId, stay);
  if (!full) return undefined;
  const classes = listClassesToFill(db, day);
  const group = db.one(build.selectFrom('class_group').selectAll().where('id', '=', classId));
  const other = classes.find(
    ({ id, grade, free }) => id !== classId && grade === group?.grade && free > 0,
  );
  return {
    code: 'enrolments.class-full',
    name: group?.name ?? '',
    seats: full.seats,
    held: full.held,
    alternative: other?.name ?? '',
    alternativeFree: other?.free ?? 0,
  } as const;
}

interface BedWanted {
  readonly id: number;
  readonly code: string;
  readonly from_date: string;
  readonly until_date: string | null;
  readonly sex: 'L' | 'P';
}

/** Gives a pupil a bed from a day on (their old one ends that day), or ends their bed. */
export function assignBed(
  context: CommandContext,
  input: { enrolment: string; bed: string | null; on: LocalDate },
) {
  const { db } = context;
  const enrolment = findEnrolment(db, input.enrolment);
  if (!enrolment) return notFound(input.enrolment);
  const from = input.on > enrolment.from_date ? input.on : enrolment.from_date;
  const endedOn = enrolment.until_date;
  if (endedOn !== null && endedOn <= from) {
    const candidate = personName(db, enrolment.person_id);
    return err({ code: 'enrolments.already-ended', candidate, endedOn } as const);
  }
  const bed = input.bed
    ? db.sql<BedWanted>(
        `SELECT b.id, b.code, b.from_date, b.until_date, r.sex FROM bed AS b
         JOIN room AS r ON r.id = b.room_id JOIN dormitory AS d ON d.id = r.dormitory_id
         WHERE b.uid = ? AND d.site_id = ?`,
        input.bed,
        enrolment.site_id,
      )[0]
    : undefined;
  if (input.bed && !bed) return err({ code: 'enrolments.bed-unknown', bed: input.bed } as const);
  const refusal = bed && bedRefusal(context, bed, enrolment, from);
  if (refusal) return err(refusal);
  for (const stay of listStaysFrom(db, enrolment.id, from)) {
    // A stay that would have begun only now never was; the others end today.
    if (stay.from_date >= from) db.remove('bed_stay', stay.id);
    else db.update('bed_stay', stay.id, { until_date: from });
  }
  if (bed) {
    db.insert('bed_stay', {
      uid: context.newUid(),
      enrolment_id: enrolment.id,
      bed_id: bed.id,
      from_date: from,
      until_date: enrolment.until_date,
    });
  }
  const name = personName(db, enrolment.person_id);
  context.subject(enrolment.uid);
  context.describe({ name, bed: bed?.code ?? null });
  return ok({ name });
}

function bedRefusal(
  { db }: CommandContext,
  bed: BedWanted,
  enrolment: { id: number; sex: 'L' | 'P'; until_date: string | null },
  from: LocalDate,
) {
  if (bed.sex !== enrolment.sex) {
    return { code: 'enrolments.bed-wrong-sex', bed: bed.code, sex: bed.sex } as const;
  }
  if (bed.from_date > from) {
    return { code: 'enrolments.bed-not-yet', bed: bed.code, from: bed.from_date } as const;
  }
  const closes = bed.until_date;
  if (closes !== null && (enrolment.until_date ?? '9999-12-31') > closes) {
    return { code: 'enrolments.bed-closed', bed: bed.code, from: closes } as const;
  }
  const [holder] = db.sql<{ name: string }>(
    `SELECT p.name FROM bed_stay AS s JOIN enrolment AS e ON e.id = s.enrolment_id
     JOIN person AS p ON p.id = e.person_id
     WHERE s.bed_id = ? AND s.enrolment_id <> ? AND coalesce(s.until_date, '9999-12-31') > ?`,
    bed.id,
    enrolment.id,
    from,
  );
  return holder && ({ code: 'enrolments.bed-taken', bed: bed.code, by: holder.name } as const);
}

/** The school's own number of a pupil; empty takes it away. */
export function setNis(context: CommandContext, input: { enrolment: string; nis: string }) {
  const { db } = context;
  const enrolment = findEnrolment(db, input.enrolment);
  if (!enrolment) return notFound(input.enrolment);
  const nis = input.nis === '' ? null : input.nis;
  const other =
    nis === null
      ? undefined
      : db.one(
          build
            .selectFrom('enrolment')
            .selectAll()
            .where('site_id', '=', enrolment.site_id)
            .where('nis', '=', nis)
            .where('id', '!=', enrolment.id),
        );
  if (other && nis !== null) {
    return err({
      code: 'enrolments.nis-taken',
      nis,
      by: personName(db, other.person_id),
    } as const);
  }
  db.update('enrolment', enrolment.id, { nis });
  const name = personName(db, enrolment.person_id);
  context.subject(enrolment.uid);
  context.describe({ name, nis });
  return ok({ name });
}
