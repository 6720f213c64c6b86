import type { AssessmentInput } from '#shared/contract/application-facts.ts';
import { listApplicationsOfPerson } from '#db/queries/application-facts.ts';
import { err, ok } from '#shared/result.ts';
import { type CommandContext, signedIn } from '../../context.ts';
import { checkPast, finish, openApplication } from './open-application.ts';
import { refreshApplications } from './refresh-applications.ts';

/** Adds a dated assessment to the person; the newest holds, older ones stay as they were. */
export function assess(
  context: CommandContext,
  { application: uid, assessment }: { application: string; assessment: AssessmentInput },
) {
  const { db, today } = context;
  const found = openApplication(db, uid);
  if (!found.ok) return found;
  const { person } = found.value;
  const late = checkPast(assessment.assessedOn, today);
  if (late) return err(late);
  if (assessment.health !== null && !signedIn(context).seesHealth) {
    return err({ code: 'applications.health-closed', name: person.name } as const);
  }
  const { subtypes, functions, communication, aids, health } = assessment;
  db.insert('assessment', {
    uid: context.newUid(),
    person_id: person.id,
    assessed_on: assessment.assessedOn,
    assessor: assessment.assessor,
    subtypes: JSON.stringify([...new Set(subtypes)].sort()),
    severity: assessment.severity,
    functions: JSON.stringify(functions),
    mobility: assessment.mobility,
    communication: JSON.stringify([...new Set(communication)]),
    aids: JSON.stringify([...new Set(aids)]),
    recovery: assessment.recovery ? 1 : 0,
    infectious: assessment.infectious ? 1 : 0,
    close_care: assessment.closeCare ? 1 : 0,
    sees: assessment.sees ? 1 : 0,
    health: JSON.stringify(health ?? {}),
    note: assessment.note,
    import_batch_id: null,
  });
  refreshApplications(db, listApplicationsOfPerson(db, person.id), context);
  // Neither the kind of disability nor a note on health goes into the history's sentence.
  return ok(finish(context, found.value, { assessedOn: assessment.assessedOn }));
}
