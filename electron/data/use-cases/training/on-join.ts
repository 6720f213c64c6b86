import { cohortName, findCohortById, listTraineesOfPerson } from '#db/queries/training-rows.ts';
import { build } from '#db/build.ts';
import type { AppError } from '#shared/errors.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { CommandContext } from '../../context.ts';
import { guardTraining } from './guard-training.ts';

type Refusal = AppError<'training.already-in' | 'training.limit-other-day'>;

/**
 * Two records turn out to be one person: what one was taught, where they work and the visits that are
 * planned become the other's. Call it inside the command that joins them; `from` and `into` are ids.
 */
export function onJoin(
  context: CommandContext,
  from: number,
  into: number,
): Result<{ trainees: number }, Refusal> {
  const { db } = context;
  const own = listTraineesOfPerson(db, into);
  const theirs = listTraineesOfPerson(db, from);
  for (const { id, cohort_id, ended_on, name } of theirs) {
    const twice = own.some((one) => one.cohort_id === cohort_id && one.ended_on === null);
    const cohort = findCohortById(db, cohort_id);
    if (twice && ended_on === null && cohort) {
      return err({ code: 'training.already-in', name, cohort: cohortName(cohort) } as const);
    }
    const moved = guardTraining(() => db.update('trainee', id, { person_id: into }));
    if (!moved.ok) return moved;
  }
  const works = db.all(build.selectFrom('placement').select('id').where('person_id', '=', from));
  for (const { id } of works) db.update('placement', id, { person_id: into });
  const planned = new Set(
    db
      .all(build.selectFrom('follow_up').selectAll().where('person_id', '=', into))
      .map(({ basis_on, months }) => `${basis_on} ${months}`),
  );
  const visits = db.all(build.selectFrom('follow_up').selectAll().where('person_id', '=', from));
  for (const { id, basis_on, months } of visits) {
    // The same visit planned for both stays with the one it was planned for.
    if (!planned.has(`${basis_on} ${months}`)) db.update('follow_up', id, { person_id: into });
  }
  return ok({ trainees: theirs.length });
}
