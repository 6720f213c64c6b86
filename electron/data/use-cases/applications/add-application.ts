import {
  findHouse,
  findOpenApplication,
  findOpenStay,
  type SiteRow,
} from '#db/queries/applications.ts';
import type { PersonRow } from '#db/queries/candidates.ts';
import type { DesilInput } from '#shared/contract/candidate-facts.ts';
import type { TypedOwnValues } from '#shared/contract/own-values.ts';
import type { AppError } from '#shared/errors.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { ApplicationForm } from '#shared/validation/application-form.ts';
import type { CommandContext } from '../../context.ts';
import { storeOwnValues } from '../columns/set-values.ts';
import { nextApplicationNumber } from './application-number.ts';
import { findPerson } from './find-person.ts';
import { checkPast } from './open-application.ts';
import { storeDesil } from './record-desil.ts';
import {
  checkForm,
  checkSex,
  refreshPerson,
  requestColumns,
  storePerson,
} from './store-application.ts';

interface AddInput {
  readonly form: ApplicationForm;
  readonly desil: DesilInput | null;
  readonly samePerson: string | null;
  readonly own?: TypedOwnValues | undefined;
}
type Refusal = AppError<
  | 'applications.no-site'
  | 'applications.future-date'
  | 'applications.likely-same'
  | 'applications.nik-taken'
  | 'applications.nik-differs'
  | 'applications.already-open'
  | 'applications.lives-here'
  | 'applications.child-needs-contact'
  | 'applications.sex-fixed'
  | 'columns.not-found'
  | 'columns.ended'
  | 'columns.value'
  | 'columns.health-closed'
>;
type Added = { uid: string; name: string; number: string; knownBefore: boolean };

/**
 * Records a request. Somebody who is known (NIK, or name and birth date confirmed) is found again,
 * also years after leaving: a new request, the same person, the history linked (S9).
 */
export function addApplication(context: CommandContext, input: AddInput): Result<Added, Refusal> {
  const { db, today } = context;
  const { form, desil } = input;
  const house = findHouse(db);
  if (!house) return err({ code: 'applications.no-site', today });
  const wrong = checkForm(form, today) ?? (desil ? checkPast(desil.asOf, today) : undefined);
  if (wrong) return err(wrong);
  const same = findPerson(db, form, input.samePerson);
  if (!same.ok) return same;
  const refusal = same.value && mayApply(context, same.value, form);
  if (refusal) return err(refusal);
  const person = storePerson(context, same.value, form);
  if (desil) storeDesil(context, person, desil);
  const { uid, number } = insertApplication(context, { house, person }, form);
  const own = storeOwnValues(context, person.id, input.own ?? []);
  if (!own.ok) return own;
  refreshPerson(context, person.id, [person.family_id]);
  context.subject(uid, person.uid);
  context.describe({ name: person.name, number });
  return ok({ uid, name: person.name, number, knownBefore: same.value !== undefined });
}

function mayApply(
  { db }: CommandContext,
  person: PersonRow,
  form: ApplicationForm,
): Refusal | undefined {
  const open = findOpenApplication(db, person.id);
  if (open) {
    return { code: 'applications.already-open', name: person.name, number: open.number };
  }
  const stay = findOpenStay(db, person.id);
  if (stay) return { code: 'applications.lives-here', name: person.name, since: stay.from_date };
  return checkSex(db, person, form);
}

/** The row of a request. Its list columns are written once all facts are stored. */
function insertApplication(
  context: CommandContext,
  { house, person }: { house: SiteRow; person: PersonRow },
  form: ApplicationForm,
): { uid: string; number: string } {
  const uid = context.newUid();
  const { number, drawNumber } = nextApplicationNumber(context, house.code);
  context.db.insert('application', {
    uid,
    site_id: house.id,
    person_id: person.id,
    number,
    ...requestColumns(form),
    emergency_approved_by: null,
    emergency_approved_on: null,
    complete_on: null,
    decision: null,
    decided_on: null,
    decided_by: null,
    decision_reason: null,
    parked_until: null,
    parked_reason: null,
    closed_on: null,
    closed_reason: null,
    draw_number: drawNumber,
    import_batch_id: null,
    name_key: person.name_key,
    sex: person.sex,
    birth_date: person.birth_date,
    desil: null,
    desil_period: null,
    state: 'received',
    order_key: number,
  });
  return { uid, number };
}
