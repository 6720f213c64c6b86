import type { ExpectedGroup } from '#shared/domain/enrolment/arrival-board.ts';
import { nameKey } from '#shared/domain/people/name-key.ts';
import type { GateValue, Level, LocalDate, Sex } from '#shared/vocabulary.ts';
import type { ReadDb } from '../connection.ts';
import { foundSql, type Search, searchOf } from './candidate-search.ts';

const CAME = 'EXISTS (SELECT 1 FROM enrolment AS e WHERE e.candidate_id = c.id)';
/** Of `candidate AS c`: a decree that holds names the child. */
const NAMED = `EXISTS (SELECT 1 FROM standing_name AS n WHERE n.candidate_id = c.id)`;
/** Of `candidate AS c`: some decree named the child, whether it still holds or not. */
const EVER_NAMED = `EXISTS (SELECT 1 FROM decree_name AS n
  WHERE n.candidate_id = c.id AND n.mark <> 'struck')`;

/** Names in decrees that hold, by level and sex, as Beranda counts them (`countSigned`). */
export const countExpected = (db: ReadDb, intakeId: number): ExpectedGroup[] =>
  db.sql<ExpectedGroup>(
    `SELECT level, sex, count(*) AS expected, coalesce(sum(came), 0) AS arrived FROM (
       SELECT DISTINCT c.id, c.level, c.sex, c.closed_on, ${CAME} AS came
       FROM standing_name AS n JOIN candidate AS c ON c.id = n.candidate_id
       WHERE n.intake_id = ?)
     WHERE came OR closed_on IS NULL GROUP BY level, sex`,
    intakeId,
  );

export interface LastArrival {
  readonly candidate: string;
  readonly enrolment: string;
  readonly code: string;
  readonly name: string;
  readonly sex: Sex;
  readonly level: Level;
  readonly on: LocalDate;
  /** Entry of the history that recorded it; null where none did. */
  readonly seq: number | null;
}

/** Who was recorded last, the newest first. */
export const listLastArrivals = (db: ReadDb, intakeId: number, limit: number): LastArrival[] =>
  db.sql<LastArrival>(
    `SELECT c.uid AS candidate, e.uid AS enrolment, c.code, p.name, e.sex, e.level,
       e.from_date AS "on", (SELECT max(h.seq) FROM journal_change AS h
         WHERE h.table_name = 'enrolment' AND h.row_id = e.id AND h.before IS NULL) AS seq
     FROM enrolment AS e JOIN candidate AS c ON c.id = e.candidate_id AND c.intake_id = ?
     JOIN person AS p ON p.id = c.person_id
     ORDER BY seq IS NULL, seq DESC, e.id DESC LIMIT ?`,
    intakeId,
    limit,
  );

export interface DeskChild {
  readonly candidate: string;
  readonly code: string;
  readonly name: string;
  readonly sex: Sex;
  readonly level: Level;
  readonly grade: number;
  readonly guardians: string | null;
  /** Name of the intake where it is another one than that of the screens. */
  readonly wave: string | null;
  readonly came: number;
  readonly closed: number;
  readonly named: number;
  readonly ever_named: number;
}

/** By name and code first: a guardian of the same name is no reason to show a child before it. */
const OWN_WORDS = (expression: string): string => `{name code} : (${expression})`;

const listFound = (
  db: ReadDb,
  search: Search,
  { intakeId, text, limit }: { intakeId: number; text: string; limit: number },
): DeskChild[] => {
  const found = foundSql(search);
  const begins = nameKey(text);
  return db.sql<DeskChild>(
    `SELECT c.uid AS candidate, c.code, p.name, c.sex, c.level, c.grade,
       (SELECT group_concat(g.name, ', ') FROM guardian AS g WHERE g.person_id = p.id) AS guardians,
       CASE WHEN c.intake_id = ? THEN NULL ELSE i.name END AS wave,
       ${CAME} AS came, c.closed_on IS NOT NULL AS closed, ${NAMED} AS named,
       ${EVER_NAMED} AS ever_named
     FROM (${found.text}) AS s CROSS JOIN candidate AS c ON c.id = s.id
     JOIN person AS p ON p.id = c.person_id JOIN intake AS i ON i.id = c.intake_id
     ORDER BY c.code = ? DESC, wave IS NULL DESC, named AND NOT came AND NOT closed DESC,
       came DESC, substr(c.name_key, 1, ?) = ? DESC, c.name_key, c.code LIMIT ?`,
    intakeId,
    ...found.values,
    text.trim().toUpperCase(),
    begins.length,
    begins,
    limit,
  );
};

/**
 * Children by the beginning of the words of their name, by code or NIK; by a guardian's name where
 * nothing else fits. The exact code stands first, then who is still expected; names that begin so
 * before those that go on so.
 */
export function findAtDesk(
  db: ReadDb,
  given: { intakeId: number; text: string; limit: number },
): DeskChild[] {
  const search = searchOf(given.text);
  if (search === undefined) return [];
  if (search.kind !== 'words') return listFound(db, search, given);
  const own = listFound(db, { kind: 'words', expression: OWN_WORDS(search.expression) }, given);
  return own.length > 0 ? own : listFound(db, search, given);
}

export interface DeskFactsRow {
  readonly code: string;
  readonly name: string;
  readonly sex: Sex;
  readonly level: Level;
  readonly grade: number;
  readonly person_id: number;
  readonly gate_marks: string;
  readonly policy: string;
  readonly decree: string | null;
  readonly enrolment: string | null;
  readonly arrived_on: LocalDate | null;
  readonly class_name: string | null;
  readonly bed: string | null;
}

/** What the desk shows of one child, with the stay if it has come. */
export const findDeskFacts = (db: ReadDb, candidate: string): DeskFactsRow | undefined =>
  db.sql<DeskFactsRow>(
    `SELECT c.code, p.name, c.sex, c.level, c.grade, p.id AS person_id, c.gate_marks, i.policy,
       (SELECT n.number FROM standing_name AS n WHERE n.candidate_id = c.id
        ORDER BY n.signed_on DESC LIMIT 1) AS decree,
       e.uid AS enrolment, e.from_date AS arrived_on, k.name AS class_name,
       (SELECT m.name || ' ' || b.code FROM bed_stay AS s JOIN bed AS b ON b.id = s.bed_id
        JOIN room AS r ON r.id = b.room_id JOIN dormitory AS m ON m.id = r.dormitory_id
        WHERE s.enrolment_id = e.id ORDER BY s.from_date DESC LIMIT 1) AS bed
     FROM candidate AS c JOIN person AS p ON p.id = c.person_id
     JOIN intake AS i ON i.id = c.intake_id
     LEFT JOIN enrolment AS e ON e.candidate_id = c.id
     LEFT JOIN class_group AS k ON k.id = e.class_id
     WHERE c.uid = ? ORDER BY e.from_date DESC LIMIT 1`,
    candidate,
  )[0];

/** Guardians of a person with their phone, those who have one first. */
export const listGuardianPhones = (
  db: ReadDb,
  personId: number,
): { name: string; relation: string; phone: string | null }[] =>
  db.sql(
    `SELECT name, relation, phone FROM guardian WHERE person_id = ?
     ORDER BY phone IS NULL, name_key`,
    personId,
  );

export interface ExpectedRow {
  readonly candidate: string;
  readonly code: string;
  readonly name: string;
  readonly sex: Sex;
  readonly level: Level;
  readonly grade: number;
  /** Of the decree that names the child, the newest where several do. */
  readonly signed_on: LocalDate;
  /** Who visited the family, else who proposed the child; '' where nobody is recorded. */
  readonly officer: string;
  readonly guardian: string | null;
  readonly phone: string | null;
  /** How the health check stands, and until when a deferred one is awaited. */
  readonly health: GateValue | null;
  readonly health_due: LocalDate | null;
}

/** One guardian of `candidate AS c`: who has a phone before who has none. */
const GUARDIAN = (column: 'name' | 'phone'): string =>
  `(SELECT g.${column} FROM guardian AS g WHERE g.person_id = c.person_id
    ORDER BY g.phone IS NULL, g.name_key, g.id LIMIT 1)`;

/** Names of decrees that hold who have not come, by level and name, as the printed list has them. */
export const listExpected = (db: ReadDb, intakeId: number): ExpectedRow[] =>
  db.sql<ExpectedRow>(
    `SELECT c.uid AS candidate, c.code, p.name, c.sex, c.level, c.grade,
       max(n.signed_on) AS signed_on,
       coalesce(nullif((SELECT v.answered_by FROM gate_answer AS v WHERE v.candidate_id = c.id
         AND v.gate = 'home_visit' AND v.value <> 'open' LIMIT 1), ''), c.proposer) AS officer,
       ${GUARDIAN('name')} AS guardian, ${GUARDIAN('phone')} AS phone,
       (SELECT v.value FROM gate_answer AS v WHERE v.candidate_id = c.id
         AND v.gate = 'health_check') AS health,
       (SELECT v.due_on FROM gate_answer AS v WHERE v.candidate_id = c.id
         AND v.gate = 'health_check') AS health_due
     FROM standing_name AS n JOIN candidate AS c ON c.id = n.candidate_id AND c.closed_on IS NULL
     JOIN person AS p ON p.id = c.person_id
     WHERE n.intake_id = ? AND NOT ${CAME} GROUP BY c.id
     ORDER BY CASE c.level WHEN 'SD' THEN 1 WHEN 'SMP' THEN 2 ELSE 3 END, c.name_key, c.code`,
    intakeId,
  );
