import { findApplication, findAssessment } from '#db/queries/applications.ts';
import { findFamily } from '#db/queries/candidates.ts';
import { HealthNotes } from '#shared/contract/application-facts.ts';
import { type DisabilitySubtype, mainCategory } from '#shared/domain/people/disability.ts';
import { err, ok } from '#shared/result.ts';
import { type QueryContext, signedIn } from '../../context.ts';

/** What the newest assessment says of health, for who may see it; the pipeline notes the opening. */
export function showHealth(context: QueryContext, { application: uid }: { application: string }) {
  const { db, today } = context;
  const found = findApplication(db, uid);
  if (!found) return err({ code: 'applications.not-found', application: uid } as const);
  const { name } = found.person;
  if (!signedIn(context).seesHealth) {
    return err({ code: 'applications.health-closed', name } as const);
  }
  const row = findAssessment(db, found.person.id, today);
  const subtypes = JSON.parse(row?.subtypes ?? '[]') as DisabilitySubtype[];
  const notes = HealthNotes.safeParse(JSON.parse(row?.health ?? '{}'));
  return ok({
    name,
    assessedOn: row?.assessed_on ?? null,
    category: mainCategory(subtypes),
    subtypes: [...subtypes],
    severity: row?.severity ?? null,
    functions: JSON.parse(row?.functions ?? '{}') as Record<string, number>,
    recovery: row?.recovery === 1,
    infectious: row?.infectious === 1,
    notes: notes.success ? notes.data : null,
  });
}

/** NIK and the number of the family card, for correcting them. */
export function showFullIds({ db }: QueryContext, { application: uid }: { application: string }) {
  const found = findApplication(db, uid);
  if (!found) return err({ code: 'applications.not-found', application: uid } as const);
  const kk = findFamily(db, found.person.family_id)?.kk_no ?? null;
  return ok({ nik: found.person.nik, kk });
}
