import type { FoundApplication } from '#db/queries/applications.ts';
import { findPersonByNik, heldByOther } from '#db/queries/candidates.ts';
import type { AppError } from '#shared/errors.ts';
import type { TypedOwnValues } from '#shared/contract/own-values.ts';
import { err, ok } from '#shared/result.ts';
import type { ApplicationForm } from '#shared/validation/application-form.ts';
import type { CommandContext } from '../../context.ts';
import { typedNik } from '../candidates/store-record.ts';
import { storeOwnValues } from '../columns/set-values.ts';
import { freeNumbers } from '../duplicates/free-numbers.ts';
import { checkNotCalled, finish, openApplication } from './open-application.ts';
import {
  checkForm,
  checkSex,
  refreshPerson,
  requestColumns,
  storePerson,
} from './store-application.ts';

interface EditInput {
  readonly application: string;
  readonly form: ApplicationForm;
  readonly own?: TypedOwnValues | undefined;
}

/** Corrects the person, the family card and the request as one act. */
export function editApplication(
  context: CommandContext,
  { application: uid, form, own = [] }: EditInput,
) {
  const { db } = context;
  const found = openApplication(db, uid);
  if (!found.ok) return found;
  const { application, person } = found.value;
  const refusal = mayEdit(context, found.value, form);
  if (refusal) return err(refusal);
  // A number corrected to that of an entry merged into this one is this person's.
  freeNumbers(db, person.id, { nik: typedNik(form) });
  const stored = storePerson(context, person, form);
  const filled = storeOwnValues(context, person.id, own);
  if (!filled.ok) return filled;
  const columns = requestColumns(form);
  // An approval is of this emergency: without the emergency there is none.
  const approval =
    columns.emergency === 1 ? {} : { emergency_approved_by: null, emergency_approved_on: null };
  db.update('application', application.id, { ...columns, ...approval });
  refreshPerson(context, person.id, [person.family_id, stored.family_id]);
  return ok(finish(context, { application, person: stored }));
}

function mayEdit(
  { db, today }: CommandContext,
  found: FoundApplication,
  form: ApplicationForm,
):
  | AppError<
      | 'applications.future-date'
      | 'applications.child-needs-contact'
      | 'applications.nik-taken'
      | 'applications.sex-fixed'
      | 'applications.called'
    >
  | undefined {
  const wrong = checkForm(form, today);
  if (wrong) return wrong;
  const nik = typedNik(form);
  const holder = nik === null ? undefined : heldByOther(findPersonByNik(db, nik), found.person);
  if (holder) return { code: 'applications.nik-taken', name: holder.name };
  const other = form.request.mode !== found.application.mode;
  return checkSex(db, found.person, form) ?? (other ? checkNotCalled(db, found) : undefined);
}
