import { findCandidate } from '#db/queries/candidates.ts';
import { valueOf, withValues } from '#shared/domain/candidates/form-values.ts';
import {
  RECORD_FIELDS,
  recordField,
  type RecordField,
} from '#shared/domain/candidates/record-fields.ts';
import type { AppError } from '#shared/errors.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { CandidateForm } from '#shared/validation/candidate-form.ts';
import type { CommandContext } from '../../context.ts';
import { editCandidate } from './edit-candidate.ts';
import { formOf } from './form-of.ts';

/** One value of a record by the id of its field, as it is stored. */
export interface FieldValue {
  readonly field: string;
  readonly value: string;
}

/** A value the form's rules refuse: the problem as the form names it, `candidates.nik-too-short`. */
export interface ValueFault {
  readonly field: string;
  readonly problem: string;
}

type EditRefusal = Extract<ReturnType<typeof editCandidate>, { ok: false }>['error'];
export type ValuesRefusal =
  | { readonly kind: 'faults'; readonly faults: readonly ValueFault[] }
  | { readonly kind: 'refused'; readonly error: EditRefusal | AppError<'candidates.not-found'> };

/**
 * Writes single values of a record by the rules and in the way of its form. Nothing is written when
 * one of them is refused; values that stand there already write nothing.
 */
export function storeValues(
  context: CommandContext,
  uid: string,
  values: readonly FieldValue[],
): Result<{ readonly changed: number }, ValuesRefusal> {
  const found = findCandidate(context.db, uid);
  if (!found) return err({ kind: 'refused', error: { code: 'candidates.not-found', uid } });
  const before = formOf(context.db, found);
  const changes = values.filter(({ field, value }) => valueOf(before, known(field)) !== value);
  if (changes.length === 0) return ok({ changed: 0 });
  const after = withValues(before, changes);
  const checked = CandidateForm.safeParse(after);
  if (!checked.success) {
    const faults = checked.error.issues.map(({ path, message }) => ({
      field: fieldAt(path, after)?.id ?? changes[0]?.field ?? '',
      problem: message,
    }));
    return err({ kind: 'faults', faults });
  }
  const edited = editCandidate(context, { uid, form: checked.data });
  return edited.ok
    ? ok({ changed: changes.length })
    : err({ kind: 'refused', error: edited.error });
}

function known(id: string): RecordField {
  const field = recordField(id);
  if (!field) throw new Error(`No field ${id}`);
  return field;
}

/** The field a problem of the form belongs to. */
export function fieldAt(
  path: readonly PropertyKey[],
  form: CandidateForm,
): RecordField | undefined {
  const [part, second, third] = path;
  return RECORD_FIELDS.find(({ at }) => {
    if (at.part !== 'guardian') return at.part === part && at.key === second;
    if (part !== 'guardians') return false;
    if (at.key !== third) return false;
    return at.relation === 'first'
      ? Number(second) === 0
      : form.guardians[Number(second)]?.relation === at.relation;
  });
}
