import type { ReadDb } from '#db/connection.ts';
import {
  findPersonByNik,
  listLikelySame,
  type PersonRow,
  standingFor,
} from '#db/queries/candidates.ts';
import { nameKey } from '#shared/domain/people/name-key.ts';
import type { AppError } from '#shared/errors.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { ApplicationForm } from '#shared/validation/application-form.ts';
import { typedNik } from '../candidates/store-record.ts';

type Refusal = AppError<
  'applications.likely-same' | 'applications.nik-taken' | 'applications.nik-differs'
>;

/**
 * The person a form is about, or undefined for somebody new. The same NIK and name is the same
 * person; a known NIK under another name, or the same name and birth date, is a question that only
 * a person answers. Two people without NIK are never the same by that.
 */
export function findPerson(
  db: ReadDb,
  form: ApplicationForm,
  answer: string | null,
): Result<PersonRow | undefined, Refusal> {
  const key = nameKey(form.person.name);
  const nik = typedNik(form);
  const met = nik === null ? undefined : findPersonByNik(db, nik);
  const byNik = met && standingFor(db, met);
  const sameName = [met, byNik].some((one) => one?.name_key === key);
  if (byNik && (sameName || answer === byNik.uid)) return ok(byNik);
  if (byNik && answer === 'different') {
    return err({ code: 'applications.nik-taken', name: byNik.name });
  }
  const likely = byNik ? [byNik] : alikePeople(db, key, form.person.birthDate);
  const chosen = likely.find(({ uid }) => uid === answer);
  if (chosen) {
    const differs = nik !== null && chosen.nik !== null && chosen.nik !== nik;
    return differs ? err({ code: 'applications.nik-differs', name: chosen.name }) : ok(chosen);
  }
  if (likely.length === 0 || answer === 'different') return ok(undefined);
  return err({
    code: 'applications.likely-same',
    name: form.person.name,
    people: likely.map((one) => ({
      uid: one.uid,
      name: one.name,
      birthDate: one.birth_date,
      sameNik: one === byNik,
    })),
  });
}

/** Who bears the name and was born that day; several entries may stand for one since a merge. */
function alikePeople(db: ReadDb, key: string, birthDate: string): readonly PersonRow[] {
  if (birthDate === '') return [];
  const standing = listLikelySame(db, key, birthDate).map((one) => standingFor(db, one));
  return [...new Map(standing.map((one) => [one.id, one])).values()];
}
