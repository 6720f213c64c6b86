import type { ReadDb } from '#db/connection.ts';
import { hasEnrolment, type PersonRow } from '#db/queries/candidates.ts';
import type { AppError } from '#shared/errors.ts';
import type { CandidateForm } from '#shared/validation/candidate-form.ts';
import type { LocalDate } from '#shared/vocabulary.ts';

type Future = AppError<'candidates.future-date'>;

/** A day that has not come yet, where a fact needs one that has; undefined when all is well. */
export const checkPast = (date: LocalDate, today: LocalDate): Future | undefined =>
  date > today ? { code: 'candidates.future-date', date, today } : undefined;

export const checkFormDates = (form: CandidateForm, today: LocalDate): Future | undefined =>
  checkPast(form.person.birthDate, today) ?? checkPast(form.candidacy.proposedOn, today);

/** Somebody who has, or had, a seat keeps the sex under which seat and bed were counted. */
export const checkSex = (
  db: ReadDb,
  person: PersonRow,
  form: CandidateForm,
): AppError<'candidates.sex-fixed'> | undefined =>
  person.sex !== form.person.sex && hasEnrolment(db, person.id)
    ? { code: 'candidates.sex-fixed', name: person.name }
    : undefined;
