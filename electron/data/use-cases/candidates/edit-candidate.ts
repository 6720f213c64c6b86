import {
  findCandidate,
  findPersonByNik,
  heldByOther,
  type CandidateRow,
  type PersonRow,
} from '#db/queries/candidates.ts';
import type { TypedOwnValues } from '#shared/contract/own-values.ts';
import type { AppError } from '#shared/errors.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { CandidateForm } from '#shared/validation/candidate-form.ts';
import type { CommandContext, QueryContext } from '../../context.ts';
import { storeOwnValues } from '../columns/set-values.ts';
import { freeNumbers } from '../duplicates/free-numbers.ts';
import { checkFormDates, checkSex } from './check-form.ts';
import { firstCode } from './find-same-person.ts';
import { checkNisn, personDetailColumns } from './record-details.ts';
import {
  candidacyColumns,
  personColumns,
  refreshPerson,
  storeFamily,
  storeGuardians,
  typedNik,
} from './store-record.ts';

type Refusal = AppError<
  | 'candidates.not-found'
  | 'candidates.nik-taken'
  | 'candidates.nisn-taken'
  | 'candidates.future-date'
  | 'candidates.sex-fixed'
  | 'candidates.level-fixed'
>;

type OwnRefusal = AppError<
  'columns.not-found' | 'columns.ended' | 'columns.value' | 'columns.health-closed'
>;

interface EditInput {
  readonly uid: string;
  readonly form: CandidateForm;
  readonly own?: TypedOwnValues | undefined;
}

/** Corrects person, family, guardians and candidacy as one act. */
export function editCandidate(
  context: CommandContext,
  { uid, form, own = [] }: EditInput,
): Result<{ uid: string; name: string; code: string }, Refusal | OwnRefusal> {
  const { db } = context;
  const found = findCandidate(db, uid);
  if (!found) return err({ code: 'candidates.not-found', uid });
  const { candidate, person } = found;
  const refusal = mayEdit(context, found, form);
  if (refusal) return err(refusal);
  const family_id = storeFamily(context, person.family_id, form);
  const columns = { ...personColumns(form), ...personDetailColumns(form.person) };
  freeNumbers(db, person.id, columns);
  db.update('person', person.id, { ...columns, family_id });
  storeGuardians(context, person.id, form.guardians);
  const filled = storeOwnValues(context, person.id, own);
  if (!filled.ok) return filled;
  db.update('candidate', candidate.id, candidacyColumns(form));
  refreshPerson(context, person.id, [person.family_id, family_id]);
  context.subject(uid, person.uid);
  context.describe({ name: form.person.name, code: candidate.code });
  return ok({ uid, name: form.person.name, code: candidate.code });
}

/** Why a form may not replace this record; undefined when it may. */
export function mayEdit(
  { db, today }: QueryContext,
  { candidate, person }: { candidate: CandidateRow; person: PersonRow },
  form: CandidateForm,
): Refusal | undefined {
  const late = checkFormDates(form, today);
  if (late) return late;
  const nik = typedNik(form);
  const holder = nik === null ? undefined : heldByOther(findPersonByNik(db, nik), person);
  if (holder) {
    const personCode = firstCode(db, holder.id) ?? '';
    return { code: 'candidates.nik-taken', name: holder.name, personCode };
  }
  const shared = checkNisn(db, person, form.person);
  if (shared) return shared;
  const { level, grade } = form.candidacy;
  const settled = candidate.stage === 'designated' || candidate.stage === 'arrived';
  if (settled && (level !== candidate.level || grade !== candidate.grade))
    return { code: 'candidates.level-fixed', name: person.name, level: candidate.level };
  return checkSex(db, person, form);
}
