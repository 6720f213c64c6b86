import type { ReadDb } from '#db/connection.ts';
import {
  listApplicationsOfFamily,
  listApplicationsOfPerson,
} from '#db/queries/application-facts.ts';
import { findLiveCall, findOpenApplication } from '#db/queries/applications.ts';
import { findPerson as getPerson, type PersonRow } from '#db/queries/candidates.ts';
import { adultFrom } from '#shared/domain/people/adulthood.ts';
import type { AppError } from '#shared/errors.ts';
import type { ApplicationForm } from '#shared/validation/application-form.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import { type CommandContext, ownOffice } from '../../context.ts';
import { keptNik } from '../candidates/kept-nik.ts';
import { personColumns, storeFamily } from '../candidates/store-record.ts';
import { freeNumbers } from '../duplicates/free-numbers.ts';
import { checkPast } from './open-application.ts';
import { refreshApplications } from './refresh-applications.ts';

/** The columns of a request as the form states them. */
export const requestColumns = ({ request }: ApplicationForm) => ({
  mode: request.mode,
  referral: request.referral,
  referrer: request.referrer,
  letter_no: request.letterNo === '' ? null : request.letterNo,
  letter_date: request.letterDate === '' ? null : request.letterDate,
  received_on: request.receivedOn,
  contact_name: request.contactName,
  contact_phone: request.contactPhone,
  vulnerability: request.vulnerability,
  emergency: request.emergency ? 1 : 0,
  emergency_note: request.emergency ? request.emergencyNote : null,
  note: request.note,
});

/** Makes the person of a form, or brings the one who is known up to date. Answers them as stored. */
export function storePerson(
  context: CommandContext,
  known: PersonRow | undefined,
  form: ApplicationForm,
): PersonRow {
  const { db } = context;
  const family_id = storeFamily(context, known?.family_id ?? null, form);
  const columns = {
    ...personColumns(form),
    birth_estimated: form.person.birthEstimated ? 1 : 0,
  };
  const kept = keptNik(db, known, columns.nik);
  const id =
    known?.id ??
    db.insert('person', {
      uid: context.newUid(),
      office_id: ownOffice(context).id,
      family_id,
      ...columns,
      import_batch_id: null,
    });
  if (known) {
    const whole = { ...columns, ...kept, family_id };
    freeNumbers(db, id, whole);
    db.update('person', id, whole);
  }
  const stored = getPerson(db, id);
  if (!stored) throw new Error(`Person ${id} was not stored`);
  return stored;
}

/** List columns of every request that a change of this person's record can touch. */
export function refreshPerson(
  context: CommandContext,
  personId: number,
  familyIds: readonly (number | null)[],
): void {
  const { db } = context;
  const ofFamilies = familyIds.flatMap((id) =>
    id === null ? [] : listApplicationsOfFamily(db, id),
  );
  refreshApplications(
    db,
    [...new Set([...listApplicationsOfPerson(db, personId), ...ofFamilies])],
    context,
  );
}

export const isChild = (birthDate: LocalDate | null, today: LocalDate): boolean =>
  birthDate !== null && birthDate !== '' && adultFrom(birthDate) > today;

/** What of a form cannot be: days that have not come, a child for whom nobody answers. */
export function checkForm(
  { person, request }: ApplicationForm,
  today: LocalDate,
): AppError<'applications.future-date' | 'applications.child-needs-contact'> | undefined {
  const late = checkPast(person.birthDate, today) ?? checkPast(request.receivedOn, today);
  if (late) return late;
  return isChild(person.birthDate, today) && request.contactName === ''
    ? { code: 'applications.child-needs-contact', name: person.name }
    : undefined;
}

/** Who has or had a bed, or is called to one, keeps the sex by which it was given. */
export function checkSex(
  db: ReadDb,
  person: PersonRow,
  form: ApplicationForm,
): AppError<'applications.sex-fixed'> | undefined {
  if (person.sex === form.person.sex) return undefined;
  const open = findOpenApplication(db, person.id);
  const called = open !== undefined && findLiveCall(db, open.id) !== undefined;
  const stayed = db.sql('SELECT 1 FROM stay WHERE person_id = ? LIMIT 1', person.id).length > 0;
  return called || stayed ? { code: 'applications.sex-fixed', name: person.name } : undefined;
}
