import type { CandidateForm } from '../../validation/candidate-form.ts';
import { type RecordField, recordField } from './record-fields.ts';

type Part = Readonly<Record<string, unknown>>;

const shown = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** One value of a form as it is stored: a code, a day `YYYY-MM-DD`, digits or text; '' for none. */
export function valueOf(form: CandidateForm, { at }: RecordField): string {
  if (at.part !== 'guardian') return shown((form[at.part] as Part)[at.key]);
  const found = form.guardians[placeOf(form, at.relation)];
  return found === undefined ? '' : shown((found as Part)[at.key]);
}

type GuardianPlace = Extract<RecordField['at'], { part: 'guardian' }>;

/** Where that parent or wali stands among those of the form; -1 for nowhere. */
const placeOf = ({ guardians }: CandidateForm, relation: GuardianPlace['relation']): number =>
  relation === 'first'
    ? Math.min(0, guardians.length - 1)
    : guardians.findIndex((one) => one.relation === relation);

/**
 * The form with one value replaced; whether it may stand there is for the form's schema to say. A
 * NIK that is given is present; a NIK taken away is asked for, so its status becomes unknown.
 */
export const withValue = (form: CandidateForm, field: RecordField, value: string): CandidateForm =>
  // Still unchecked: the schema says next whether the value is one of its field's.
  replaced(form, field, value) as CandidateForm;

/** The form with several values replaced, of fields it has; the rest (a desil) is no value of a form. */
export const withValues = (
  form: CandidateForm,
  values: readonly { readonly field: string; readonly value: string }[],
): CandidateForm =>
  values.reduce((before, { field, value }) => {
    const known = recordField(field);
    return known === undefined ? before : withValue(before, known, value);
  }, form);

function replaced(form: CandidateForm, { at, kind }: RecordField, value: string) {
  if (at.part === 'guardian') return withGuardian(form, at, value);
  const stored = kind === 'number' ? Number(value) : value;
  const part = { ...(form[at.part] as Part), [at.key]: stored };
  if (at.part === 'person' && at.key === 'nik')
    return { ...form, person: { ...part, nikStatus: statusBeside(form, value) } };
  if (at.part === 'person' && at.key === 'nikStatus' && value !== 'present')
    return { ...form, person: { ...part, nik: '' } };
  return { ...form, [at.part]: part };
}

const statusBeside = ({ person }: CandidateForm, nik: string): string => {
  if (nik.trim() !== '') return 'present';
  return person.nikStatus === 'present' ? 'unknown' : person.nikStatus;
};

/** Somebody who is not on record yet is added; a name taken away ends who has no other value. */
function withGuardian(form: CandidateForm, at: GuardianPlace, value: string) {
  const index = placeOf(form, at.relation);
  if (index < 0) {
    if (value === '') return form;
    const relation = at.relation === 'first' ? 'guardian' : at.relation;
    const added = { name: '', relation, phone: '', phoneOwner: '', [at.key]: value };
    return { ...form, guardians: [...form.guardians, added] };
  }
  if (at.key === 'name' && value === '')
    return { ...form, guardians: form.guardians.toSpliced(index, 1) };
  const guardians = form.guardians.map((one, i) =>
    i === index ? { ...one, [at.key]: value } : one,
  );
  return { ...form, guardians };
}
