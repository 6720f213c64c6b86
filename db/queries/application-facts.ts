import type { ApplicationRecord } from '#shared/domain/waitlist/application-projection.ts';
import type { ApplicationDocument, Referral } from '#shared/domain/waitlist/required-documents.ts';
import type { LocalDate, ServiceMode, Sex } from '#shared/vocabulary.ts';
import type { ReadDb } from '../connection.ts';

interface FactRow {
  readonly name: string;
  readonly sex: Sex;
  readonly birth_date: LocalDate | null;
  readonly family_id: number | null;
  readonly nik: string | null;
  readonly kk_no: string | null;
  readonly number: string;
  readonly draw_number: string;
  readonly returning_stay_id: number | null;
  readonly emergency: number;
  readonly emergency_approved_on: LocalDate | null;
  readonly vulnerability: number;
  readonly letter_date: LocalDate | null;
  readonly received_on: LocalDate;
  readonly referral: Referral;
  readonly mode: ServiceMode;
  readonly decision: ApplicationRecord['decision'];
  readonly closed_on: LocalDate | null;
  readonly recovery: number | null;
  readonly assessed_on: LocalDate | null;
  readonly answer: string | null;
  readonly call_id: number | null;
}

const callOf = ({ call_id, answer }: FactRow): ApplicationRecord['call'] => {
  if (call_id === null) return 'none';
  return answer === 'accepted' ? 'accepted' : 'unanswered';
};

/** The record of one request that its list columns follow from; undefined when there is none. */
export function findApplicationRecord(
  db: ReadDb,
  id: number,
  today: LocalDate,
): ApplicationRecord | undefined {
  const [row] = db.sql<FactRow>(
    `SELECT p.name, p.sex, p.birth_date, p.family_id, p.nik, f.kk_no, a.number, a.draw_number,
       a.returning_stay_id, a.emergency, a.emergency_approved_on, a.vulnerability, a.letter_date,
       a.received_on, a.referral, a.mode, a.decision, a.closed_on, s.recovery, s.assessed_on,
       c.answer, c.id AS call_id
     FROM application AS a JOIN person AS p ON p.id = a.person_id
     LEFT JOIN family AS f ON f.id = p.family_id
     LEFT JOIN bed_call AS c ON c.application_id = a.id AND c.ended_on IS NULL
     LEFT JOIN assessment AS s ON s.id = (
       SELECT id FROM assessment WHERE person_id = p.id AND assessed_on <= ?
       ORDER BY assessed_on DESC, id DESC LIMIT 1)
     WHERE a.id = ?`,
    today,
    id,
  );
  if (!row) return undefined;
  return {
    name: row.name,
    sex: row.sex,
    birthDate: row.birth_date,
    number: row.number,
    drawNumber: row.draw_number,
    returning: row.returning_stay_id !== null,
    emergencyApproved: row.emergency === 1 && row.emergency_approved_on !== null,
    withoutIdentity: row.nik === null && row.kk_no === null,
    vulnerability: row.vulnerability as ApplicationRecord['vulnerability'],
    letterDate: row.letter_date,
    receivedOn: row.received_on,
    need: { referral: row.referral, mode: row.mode, recovery: row.recovery === 1 },
    documents: listDocuments(db, id),
    desilFacts: listFamilyDesil(db, row.family_id),
    closed: row.closed_on !== null,
    call: callOf(row),
    decision: row.decision,
    assessedOn: row.assessed_on,
  };
}

const listDocuments = (db: ReadDb, id: number): ApplicationDocument[] =>
  db
    .sql<{ kind: ApplicationDocument }>(
      'SELECT kind FROM application_document WHERE application_id = ?',
      id,
    )
    .map(({ kind }) => kind);

const listFamilyDesil = (db: ReadDb, familyId: number | null) =>
  familyId === null
    ? []
    : db.sql<{ desil: number | null; period: string; asOf: LocalDate }>(
        'SELECT desil, period, as_of AS asOf FROM desil_fact WHERE family_id = ? ORDER BY id',
        familyId,
      );

/** Open and closed requests of a person. */
export const listApplicationsOfPerson = (db: ReadDb, personId: number): number[] =>
  db
    .sql<{ id: number }>('SELECT id FROM application WHERE person_id = ? ORDER BY id', personId)
    .map(({ id }) => id);

/** Requests of everybody on a family card: a desil is theirs together. */
export const listApplicationsOfFamily = (db: ReadDb, familyId: number): number[] =>
  db
    .sql<{ id: number }>(
      `SELECT a.id FROM person AS p JOIN application AS a ON a.person_id = p.id
       WHERE p.family_id = ? ORDER BY a.id`,
      familyId,
    )
    .map(({ id }) => id);

/** The stored order key of a request that was closed before; undefined while it is open. */
export const findClosedKey = (db: ReadDb, id: number): string | undefined =>
  db.sql<{ key: string }>(
    `SELECT order_key AS key FROM application WHERE id = ? AND state = 'closed'`,
    id,
  )[0]?.key;
