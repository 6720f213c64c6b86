import type { ReadDb } from '#db/connection.ts';
import { cohortName, findCohort, findRow } from '#db/queries/training-rows.ts';
import { build } from '#db/build.ts';
import type { ParsedOf } from '#shared/contract/derive.ts';
import type { trainingContract } from '#shared/contract/training.ts';
import { err, ok } from '#shared/result.ts';
import type { CommandContext } from '../../context.ts';
import { seatsOfCohort } from './cohort-seats.ts';
import { notFound } from './find-training.ts';
import { guardTraining } from './guard-training.ts';

type Input = ParsedOf<typeof trainingContract.saveCohort>;

/**
 * A cohort (angkatan) of a programme. A number lowered beneath who is there is recorded and answered
 * by how many are over; nobody loses the seat.
 */
export function saveCohort(context: CommandContext, input: Input) {
  const { db, today } = context;
  const old = input.cohort === undefined ? undefined : findCohort(db, input.cohort);
  if (input.cohort !== undefined && !old) return notFound('cohort', input.cohort);
  const parts = findParts(db, input);
  if (!parts.ok) return parts;
  const { program, workshop, instructors } = parts.value;
  const { number, year } = input;
  const name = cohortName({ program: program.title, number, year });
  const same = db.one(
    build
      .selectFrom('cohort')
      .select('id')
      .where('program_id', '=', program.id)
      .where('number', '=', number)
      .where('year', '=', year)
      .where('uid', '!=', old?.uid ?? ''),
  );
  if (same) return err({ code: 'training.name-taken', name } as const);
  const uid = old?.uid ?? context.newUid();
  const stored = guardTraining(() => store(context, input, { uid, old, program, workshop }));
  if (!stored.ok) return stored;
  setInstructors(context, stored.value, instructors);
  context.subject(uid);
  context.describe({ name, seats: input.seats });
  const saved = findCohort(db, uid);
  const over = saved ? Math.max(0, -seatsOfCohort(db, saved, today).free) : 0;
  return ok({ uid, name, over });
}

/** Programme, workshop and instructors of a cohort, and whether its days are in order. */
function findParts(db: ReadDb, input: Input) {
  const program = findRow(db, 'skill_program', input.program);
  if (!program) return notFound('program', input.program);
  const workshop = input.workshop === null ? null : findRow(db, 'workshop', input.workshop);
  if (workshop === undefined) return notFound('workshop', input.workshop ?? '');
  const { from, until } = input;
  if (until !== null && until <= from) return err({ code: 'training.dates', from, until } as const);
  const instructors: number[] = [];
  for (const uid of input.instructors) {
    const row = findRow(db, 'instructor', uid);
    if (!row) return notFound('instructor', uid);
    instructors.push(row.id);
  }
  return ok({ program, workshop, instructors });
}

function store(
  { db }: CommandContext,
  input: Input,
  found: {
    readonly uid: string;
    readonly old: { readonly id: number } | undefined;
    readonly program: { readonly id: number };
    readonly workshop: { readonly id: number } | null;
  },
): number {
  const values = {
    program_id: found.program.id,
    number: input.number,
    year: input.year,
    mode: input.mode,
    from_date: input.from,
    until_date: input.until,
    seats: input.seats,
    day_seats: input.daySeats,
    workshop_id: found.workshop?.id ?? null,
    planned_hours: input.plannedHours,
  };
  if (!found.old) return db.insert('cohort', { uid: found.uid, ...values });
  db.update('cohort', found.old.id, values);
  return found.old.id;
}

function setInstructors(
  context: CommandContext,
  cohortId: number,
  wanted: readonly number[],
): void {
  const { db } = context;
  const known = db.all(
    build.selectFrom('cohort_instructor').selectAll().where('cohort_id', '=', cohortId),
  );
  for (const { id, instructor_id } of known) {
    if (!wanted.includes(instructor_id)) db.remove('cohort_instructor', id);
  }
  for (const instructor_id of new Set(wanted)) {
    if (known.some((one) => one.instructor_id === instructor_id)) continue;
    db.insert('cohort_instructor', {
      uid: context.newUid(),
      cohort_id: cohortId,
      instructor_id,
    });
  }
}
