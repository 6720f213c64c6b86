import { findPersonByNik } from '#db/queries/candidates.ts';
import { findEnrolment, personName } from '#db/queries/enrolments.ts';
import { checkNik } from '#shared/domain/people/nik.ts';
import { err, ok } from '#shared/result.ts';
import type { CommandContext } from '../../context.ts';
import { refreshPerson } from '../candidates/store-record.ts';

/** Writes the NIK of a pupil; whoever it belongs to already is named. */
export function setNik(context: CommandContext, input: { enrolment: string; nik: string }) {
  const { db } = context;
  const enrolment = findEnrolment(db, input.enrolment);
  if (!enrolment) return err({ code: 'enrolments.not-found', enrolment: input.enrolment } as const);
  const read = checkNik(input.nik);
  if (!read.ok) return err({ code: 'enrolments.nik-wrong', nik: input.nik } as const);
  const { nik } = read.value;
  const { person_id: personId } = enrolment;
  const other = findPersonByNik(db, nik);
  if (other && other.id !== personId)
    return err({ code: 'enrolments.nik-taken', by: other.name } as const);
  db.update('person', personId, { nik, nik_status: 'present' });
  refreshPerson(context, personId, []);
  const name = personName(db, personId);
  context.subject(enrolment.uid);
  context.describe({ name });
  return ok({ name });
}
