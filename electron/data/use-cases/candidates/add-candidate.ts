import { build } from '#db/build.ts';
import type { StoredRow } from '#db/schema/tables.ts';
import { findPerson, listCandidacies, type PersonRow } from '#db/queries/candidates.ts';
import type { TypedOwnValues } from '#shared/contract/own-values.ts';
import { candidateCode } from '#shared/domain/candidates/candidate-code.ts';
import { drawNumber, drawSeed } from '#shared/domain/order/draw-number.ts';
import type { AppError } from '#shared/errors.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { CandidateForm } from '#shared/validation/candidate-form.ts';
import { type CommandContext, ownOffice, signedIn } from '../../context.ts';
import { storeOwnValues } from '../columns/set-values.ts';
import { checkFormDates, checkSex } from './check-form.ts';
import { findSamePerson } from './find-same-person.ts';
import { freeNumbers } from '../duplicates/free-numbers.ts';
import { keptNik } from './kept-nik.ts';
import { checkNisn, personDetailColumns } from './record-details.ts';
import {
  candidacyColumns,
  personColumns,
  refreshPerson,
  storeFamily,
  storeGuardians,
} from './store-record.ts';

interface AddInput {
  readonly intake: string;
  readonly form: CandidateForm;
  readonly samePerson: string | null;
  readonly own?: TypedOwnValues | undefined;
}
type Refusal = AppError<
  | 'candidates.intake-not-found'
  | 'candidates.likely-same'
  | 'candidates.already-in-intake'
  | 'candidates.future-date'
  | 'candidates.nik-taken'
  | 'candidates.nisn-taken'
  | 'candidates.nik-differs'
  | 'candidates.sex-fixed'
  | 'columns.not-found'
  | 'columns.ended'
  | 'columns.value'
  | 'columns.health-closed'
>;
type Added = { uid: string; name: string; code: string; knownBefore: boolean };

/**
 * Enters a child into an intake. A child that is known (NIK, or name, birth date and mother
 * confirmed) is found again: one person, and the first code ever given (product.md, Decisions).
 */
export function addCandidate(context: CommandContext, input: AddInput): Result<Added, Refusal> {
  const { db, today } = context;
  const intake = db.one(build.selectFrom('intake').selectAll().where('uid', '=', input.intake));
  if (!intake) return err({ code: 'candidates.intake-not-found', intake: input.intake });
  const late = checkFormDates(input.form, today);
  if (late) return err(late);
  const same = findSamePerson(db, input.form, input.samePerson);
  if (!same.ok) return same;
  const person = same.value;
  const earlier = person ? listCandidacies(db, person.id) : [];
  const already = earlier.find(({ intake_id }) => intake_id === intake.id);
  if (person && already) {
    const { uid, code } = already;
    return err({ code: 'candidates.already-in-intake', uid, name: person.name, personCode: code });
  }
  const fixed =
    (person && checkSex(db, person, input.form)) ?? checkNisn(db, person, input.form.person);
  if (fixed) return err(fixed);
  const stored = storePerson(context, person, input.form);
  const code = earlier[0]?.code ?? nextCode(context, intake);
  const uid = insertCandidate(context, { intake, stored, code }, input);
  const own = storeOwnValues(context, stored.id, input.own ?? []);
  if (!own.ok) return own;
  refreshPerson(context, stored.id, [stored.family_id]);
  context.subject(uid, stored.uid);
  context.describe({ name: stored.name, code });
  return ok({ uid, name: stored.name, code, knownBefore: person !== undefined });
}

/** Makes the person, or brings the one found again up to date. */
function storePerson(
  context: CommandContext,
  known: PersonRow | undefined,
  form: CandidateForm,
): PersonRow {
  const { db } = context;
  const details = personDetailColumns(form.person);
  const columns = { ...personColumns(form), ...details };
  const family_id = storeFamily(context, known?.family_id ?? null, form);
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
  const seen = {
    nisn: details.nisn ?? known?.nisn ?? null,
    religion: details.religion ?? known?.religion ?? null,
  };
  if (known) {
    const whole = { ...columns, ...kept, ...seen, family_id };
    freeNumbers(db, id, whole);
    db.update('person', id, whole);
  }
  storeGuardians(context, id, form.guardians);
  const stored = findPerson(db, id);
  if (!stored) throw new Error(`Person ${id} was not stored`);
  return stored;
}

/** The next code of an intake, recorded: undo puts the counter back. */
function nextCode({ db }: CommandContext, intake: StoredRow<'intake'>): string {
  db.update('intake', intake.id, { next_code: intake.next_code + 1 });
  return candidateCode(intake.code, intake.next_code);
}

interface NewCandidacy {
  readonly intake: StoredRow<'intake'>;
  readonly stored: PersonRow;
  readonly code: string;
}

function insertCandidate(
  context: CommandContext,
  { intake, stored, code }: NewCandidacy,
  { form, samePerson }: AddInput,
): string {
  const { db, today } = context;
  const uid = context.newUid();
  // After the list closed the number follows from the sealed secret, like everybody else's.
  const seed = drawSeed(intake.draw_secret, intake.draw_public);
  const drawn = intake.draws_stored_at === null ? null : drawNumber(seed, intake.code, code);
  const candidate = db.insert('candidate', {
    uid,
    intake_id: intake.id,
    person_id: stored.id,
    code,
    ...candidacyColumns(form),
    draw_number: drawn,
    closed_on: null,
    closed_reason: null,
    import_batch_id: null,
    // List columns; refreshed from the facts once all of them are stored.
    name_key: stored.name_key,
    sex: stored.sex,
    birth_date: stored.birth_date,
    desil: null,
    desil_period: null,
    stage: 'proposed',
    missing_count: 0,
    missing_next: null,
  });
  db.insert('gate_answer', {
    uid: context.newUid(),
    candidate_id: candidate,
    gate: 'duplicate_check',
    value: 'passed',
    answered_on: today,
    answered_by: signedIn(context).name,
    source: samePerson === 'different' ? 'compared' : 'records',
    reason: null,
    due_on: null,
    import_batch_id: null,
  });
  return uid;
}
