import type { ReadDb } from '#db/connection.ts';
import {
  findPersonByNik,
  listCandidacies,
  listGuardians,
  listLikelySame,
  standingFor,
  type PersonRow,
} from '#db/queries/candidates.ts';
import type { AppError } from '#shared/errors.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { nameKey } from '#shared/domain/people/name-key.ts';
import type { CandidateForm } from '#shared/validation/candidate-form.ts';
import { personColumns, typedNik } from './store-record.ts';

type Refusal = AppError<
  'candidates.likely-same' | 'candidates.nik-taken' | 'candidates.nik-differs'
>;

const motherOf = (db: ReadDb, personId: number): string | null =>
  listGuardians(db, personId).find(({ relation }) => relation === 'mother')?.name ?? null;

/** The first code ever given to a person, or null. */
export const firstCode = (db: ReadDb, personId: number): string | null =>
  listCandidacies(db, personId)[0]?.code ?? null;

/**
 * The person a form is about, or undefined for somebody new. The same NIK and name is the same
 * person; a known NIK under another name, or the same name, birth date and mother, is a question
 * that only a person answers (domain brief R7: never merged silently).
 */
export function findSamePerson(
  db: ReadDb,
  form: CandidateForm,
  answer: string | null,
): Result<PersonRow | undefined, Refusal> {
  const columns = personColumns(form);
  const nik = typedNik(form);
  const met = nik === null ? undefined : findPersonByNik(db, nik);
  const byNik = met && standingFor(db, met);
  const sameName = [met, byNik].some((one) => one?.name_key === columns.name_key);
  if (byNik && (sameName || answer === byNik.uid)) return ok(byNik);
  if (byNik && answer === 'different') {
    return err({
      code: 'candidates.nik-taken',
      name: byNik.name,
      personCode: firstCode(db, byNik.id) ?? '',
    });
  }
  const likely = byNik ? [byNik] : likelySame(db, form);
  const chosen = likely.find(({ uid }) => uid === answer);
  if (chosen) return fitsNik(db, chosen, nik);
  if (likely.length === 0 || answer === 'different') return ok(undefined);
  return err({
    code: 'candidates.likely-same',
    name: columns.name,
    people: likely.map((person) => ({
      uid: person.uid,
      name: person.name,
      birthDate: person.birth_date,
      mother: motherOf(db, person.id),
      code: firstCode(db, person.id),
      sameNik: person === byNik,
    })),
  });
}

function likelySame(db: ReadDb, form: CandidateForm): readonly PersonRow[] {
  const { name_key, birth_date } = personColumns(form);
  const typed = form.guardians.find(({ relation }) => relation === 'mother')?.name;
  const alike = listLikelySame(db, name_key, birth_date).filter((person) => {
    const mother = motherOf(db, person.id);
    return typed === undefined || mother === null || nameKey(mother) === nameKey(typed);
  });
  // Several entries may stand for one person since they were merged.
  return [
    ...new Map(alike.map((one) => standingFor(db, one)).map((one) => [one.id, one])).values(),
  ];
}

/** Nobody has two NIK: one of the two is wrong, and a person finds out which. */
function fitsNik(
  db: ReadDb,
  person: PersonRow,
  nik: string | null,
): Result<PersonRow, AppError<'candidates.nik-differs'>> {
  if (nik === null || person.nik === null || person.nik === nik) return ok(person);
  return err({
    code: 'candidates.nik-differs',
    name: person.name,
    personCode: firstCode(db, person.id) ?? '',
  });
}
