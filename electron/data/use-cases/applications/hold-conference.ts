import { findApplicationRecord } from '#db/queries/application-facts.ts';
import { findAssessment, type FoundApplication } from '#db/queries/applications.ts';
import { findFacilitySettings, findWaitlistPolicy } from '#db/queries/waitlist-settings.ts';
import type { ConferenceInput } from '#shared/contract/application-facts.ts';
import { waitlistFacts } from '#shared/domain/waitlist/application-projection.ts';
import { isOldAssessment } from '#shared/domain/waitlist/application-tasks.ts';
import { orderedDesil } from '#shared/domain/waitlist/waitlist-order.ts';
import type { AppError } from '#shared/errors.ts';
import { err, ok } from '#shared/result.ts';
import { type CommandContext, signedIn } from '../../context.ts';
import { checkAfterReceived, checkPast, finish, openApplication } from './open-application.ts';

type NotReady = AppError<
  'applications.assessment-missing' | 'applications.assessment-old' | 'applications.desil-missing'
>;

/**
 * Records what the case conference decided. "Eligible" puts the person on the waiting list (A3);
 * the other two end the request with the reason. Missing papers stay a task and are no wall.
 */
export function holdConference(
  context: CommandContext,
  { application: uid, conference }: { application: string; conference: ConferenceInput },
) {
  const { db, today } = context;
  const found = openApplication(db, uid);
  if (!found.ok) return found;
  const { application, person } = found.value;
  const { heldOn, result, note, attended } = conference;
  if (application.decided_on !== null) {
    const decidedOn = application.decided_on;
    return err({ code: 'applications.already-decided', name: person.name, decidedOn } as const);
  }
  const wrong = checkPast(heldOn, today) ?? checkAfterReceived(heldOn, found.value);
  if (wrong) return err(wrong);
  const notReady = result === 'eligible' ? checkReady(context, found.value, heldOn) : undefined;
  if (notReady) return err(notReady);
  db.insert('case_conference', {
    uid: context.newUid(),
    application_id: application.id,
    held_on: heldOn,
    attended,
    result,
    note,
  });
  const ended = result === 'eligible' ? {} : { closed_on: heldOn, closed_reason: result };
  db.update('application', application.id, {
    decision: result,
    decided_on: heldOn,
    decided_by: signedIn(context).name,
    decision_reason: note === '' ? null : note,
    ...ended,
  });
  return ok(finish(context, found.value, { result }));
}

/** The waiting list needs an assessment that is not too old, and a desil or its substitute. */
function checkReady(
  { db, today }: CommandContext,
  { application, person }: FoundApplication,
  heldOn: string,
): NotReady | undefined {
  const { name } = person;
  const assessment = findAssessment(db, person.id, heldOn);
  if (!assessment) return { code: 'applications.assessment-missing', name };
  const months = findFacilitySettings(db).assessmentMonths;
  const assessedOn = assessment.assessed_on;
  if (isOldAssessment(assessedOn, months, heldOn)) {
    return { code: 'applications.assessment-old', name, assessedOn, months };
  }
  const record = findApplicationRecord(db, application.id, today);
  const policy = findWaitlistPolicy(db);
  const desil = record && orderedDesil(waitlistFacts(record, today), policy).desil;
  return desil === null || desil === undefined
    ? { code: 'applications.desil-missing', name }
    : undefined;
}
