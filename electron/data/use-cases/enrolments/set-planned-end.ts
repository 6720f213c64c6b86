import { findEnrolment, personName } from '#db/queries/enrolments.ts';
import type { ParsedOf } from '#shared/contract/derive.ts';
import type { plannedEndCommands } from '#shared/contract/planned-ends.ts';
import { decidePlannedEnd } from '#shared/domain/enrolment/decide-planned-end.ts';
import { err, ok } from '#shared/result.ts';
import type { CommandContext } from '../../context.ts';

/** Plans another day on which a pupil's seat and bed will be free, and keeps why. */
export function setPlannedEnd(
  context: CommandContext,
  input: ParsedOf<typeof plannedEndCommands.setPlannedEnd>,
) {
  const { db, today } = context;
  const enrolment = findEnrolment(db, input.enrolment);
  if (!enrolment) return err({ code: 'enrolments.not-found', enrolment: input.enrolment } as const);
  const name = personName(db, enrolment.person_id);
  const before = enrolment.planned_until;
  const decision = decidePlannedEnd({
    candidate: name,
    arrivedOn: enrolment.from_date,
    endedOn: enrolment.until_date,
    before,
    until: input.until,
    today,
  });
  if (!decision.ok) return decision;
  const { until } = decision.value;
  db.update('enrolment', enrolment.id, { planned_until: until });
  db.insert('planned_end', {
    uid: context.newUid(),
    enrolment_id: enrolment.id,
    before_date: before,
    until_date: until,
    reason: input.reason,
    changed_on: today,
  });
  context.subject(enrolment.uid);
  context.describe({ name, until, before, reason: input.reason });
  return ok({ name, until });
}
