import type { GuardianRow } from '#db/queries/candidates.ts';
import { checkNik } from '#shared/domain/people/nik.ts';
import type { CandidateForm } from '#shared/validation/candidate-form.ts';

type Guardian = CandidateForm['guardians'][number];

/** The further values of a parent or wali as stored; the form's schema has refused a spoilt NIK. */
export function guardianDetailColumns({ nik, life, job, income }: Guardian) {
  const read = nik === '' ? null : checkNik(nik);
  return {
    nik: read?.ok ? read.value.nik : null,
    life: life === '' ? null : life,
    job,
    income: income === '' ? null : Number(income),
  };
}

/** As a form states them, the NIK in full; '' for unknown. */
export const guardianDetailsOf = ({ nik, life, job, income }: GuardianRow) => ({
  nik: nik ?? '',
  life: life ?? ('' as const),
  job,
  income: income === null ? '' : String(income),
});
