import { build } from '../build.ts';
import type { ReadDb } from '../connection.ts';
import type { StoredRow } from '../schema/tables.ts';

export type CandidateRow = StoredRow<'candidate'>;
export type PersonRow = StoredRow<'person'>;
export type FamilyRow = StoredRow<'family'>;
export type GuardianRow = StoredRow<'guardian'>;

/** A candidate with its person, by uid. */
export function findCandidate(
  db: ReadDb,
  uid: string,
): { candidate: CandidateRow; person: PersonRow } | undefined {
  const candidate = db.one(build.selectFrom('candidate').selectAll().where('uid', '=', uid));
  if (!candidate) return undefined;
  const person = findPerson(db, candidate.person_id);
  if (!person) throw new Error(`Candidate ${uid} without a person`);
  return { candidate, person };
}

export const findPerson = (db: ReadDb, id: number): PersonRow | undefined =>
  db.one(build.selectFrom('person').selectAll().where('id', '=', id));

export const findPersonByNik = (db: ReadDb, nik: string): PersonRow | undefined =>
  db.one(build.selectFrom('person').selectAll().where('nik', '=', nik));

export const findPersonByNisn = (db: ReadDb, nisn: string): PersonRow | undefined =>
  db.one(build.selectFrom('person').selectAll().where('nisn', '=', nisn));

/** The person an entry stands for: itself, or the one it was merged into. */
export const standingFor = (db: ReadDb, person: PersonRow): PersonRow =>
  (person.merged_into === null ? undefined : findPerson(db, person.merged_into)) ?? person;

/**
 * The entry that holds a number and is somebody else's; undefined where nobody does, or where it is
 * the person's own: an entry that was merged into this person is this person.
 */
export const heldByOther = (
  holder: PersonRow | undefined,
  person: PersonRow | undefined,
): PersonRow | undefined =>
  person !== undefined && (holder?.id === person.id || holder?.merged_into === person.id)
    ? undefined
    : holder;

/** People of the same folded name born on the same day (or of unknown birth). */
export const listLikelySame = (
  db: ReadDb,
  key: string,
  birthDate: string | null,
): readonly PersonRow[] =>
  db.sql<PersonRow>(
    'SELECT * FROM person WHERE name_key = ? AND birth_date IS ? ORDER BY id LIMIT 10',
    key,
    birthDate,
  );

export const findFamily = (db: ReadDb, id: number | null): FamilyRow | undefined =>
  id === null ? undefined : db.one(build.selectFrom('family').selectAll().where('id', '=', id));

export const findFamilyByKk = (db: ReadDb, kk: string): FamilyRow | undefined =>
  db.one(build.selectFrom('family').selectAll().where('kk_no', '=', kk));

/** How many people stand on a family card. */
export const countFamilyMembers = (db: ReadDb, familyId: number): number =>
  db.sql<{ n: number }>(
    'SELECT count(*) AS n FROM person WHERE family_id = ? AND merged_into IS NULL',
    familyId,
  )[0]?.n ?? 0;

/** Guardians of a person in order of recording. */
export const listGuardians = (db: ReadDb, personId: number): GuardianRow[] =>
  db.all(build.selectFrom('guardian').selectAll().where('person_id', '=', personId).orderBy('id'));

/** The candidacies of a person, oldest first: the first one's code is the person's for good. */
export const listCandidacies = (db: ReadDb, personId: number): CandidateRow[] =>
  db.all(build.selectFrom('candidate').selectAll().where('person_id', '=', personId).orderBy('id'));

export const listGateAnswers = (db: ReadDb, candidateId: number): StoredRow<'gate_answer'>[] =>
  db.all(build.selectFrom('gate_answer').selectAll().where('candidate_id', '=', candidateId));

/** The desil facts of a family in order of recording. */
export const listDesil = (db: ReadDb, familyId: number | null): StoredRow<'desil_fact'>[] =>
  familyId === null
    ? []
    : db.all(
        build.selectFrom('desil_fact').selectAll().where('family_id', '=', familyId).orderBy('id'),
      );

/** Attachments of a person that have not ended, newest first. */
export const listPersonAttachments = (db: ReadDb, personId: number): StoredRow<'attachment'>[] =>
  db.all(
    build
      .selectFrom('attachment')
      .selectAll()
      .where('subject', '=', 'person')
      .where('subject_id', '=', personId)
      .where('ended_at', 'is', null)
      .orderBy('id', 'desc'),
  );

/** Candidates of the same intake on the same family card, without the person. */
export const listSiblings = (
  db: ReadDb,
  { intake_id }: CandidateRow,
  { id, family_id }: PersonRow,
): { uid: string; name: string; code: string }[] =>
  family_id === null
    ? []
    : db.sql(
        `SELECT c.uid, p.name, c.code FROM person AS p
         JOIN candidate AS c ON c.person_id = p.id AND c.intake_id = ?
         WHERE p.family_id = ? AND p.id <> ? AND p.merged_into IS NULL ORDER BY c.code LIMIT 20`,
        intake_id,
        family_id,
        id,
      );

/** The newest candidacy of the person this one was merged into. */
export const findKeptEntry = (
  db: ReadDb,
  { merged_into }: PersonRow,
): { uid: string; name: string; code: string } | undefined =>
  merged_into === null
    ? undefined
    : db.sql<{ uid: string; name: string; code: string }>(
        `SELECT c.uid, p.name, c.code FROM candidate AS c JOIN person AS p ON p.id = c.person_id
         WHERE p.id = ? ORDER BY c.id DESC LIMIT 1`,
        merged_into,
      )[0];

/** The last journaled change of the candidacy or its person. */
export const findLastChange = (
  db: ReadDb,
  candidateId: number,
  personId: number,
): { at: string; by: string } | undefined =>
  db.sql<{ at: string; by: string }>(
    `SELECT j.at, j.actor_name AS by FROM journal AS j WHERE j.seq = (
       SELECT max(seq) FROM (
         SELECT max(seq) AS seq FROM journal_change WHERE table_name = 'candidate' AND row_id = ?
         UNION ALL
         SELECT max(seq) FROM journal_change WHERE table_name = 'person' AND row_id = ?))`,
    candidateId,
    personId,
  )[0];

/** Whether a seat was ever given to this person: its sex is then settled. */
export const hasEnrolment = (db: ReadDb, personId: number): boolean =>
  db.sql('SELECT 1 FROM enrolment WHERE person_id = ? LIMIT 1', personId).length > 0;
