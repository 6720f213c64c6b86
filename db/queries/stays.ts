import type { BedSpan } from '#shared/domain/stays/decide-transfer.ts';
import type { LocalDate, Sex } from '#shared/vocabulary.ts';
import type { ReadDb } from '../connection.ts';
import { build } from '../build.ts';
import type { StoredRow } from '../schema/tables.ts';

export type StayRow = StoredRow<'stay'> & {
  readonly name: string;
  readonly person_uid: string;
};

const STAY = `SELECT s.*, p.name, p.uid AS person_uid FROM stay AS s
  JOIN person AS p ON p.id = s.person_id`;

export const findStay = (db: ReadDb, uid: string): StayRow | undefined =>
  db.sql<StayRow>(`${STAY} WHERE s.uid = ?`, uid)[0];

export const findStayById = (db: ReadDb, id: number): StayRow | undefined =>
  db.sql<StayRow>(`${STAY} WHERE s.id = ?`, id)[0];

/** All stays of a person, the first first. */
export const listStaysOfPerson = (
  db: ReadDb,
  personId: number,
): { uid: string; from: LocalDate; until: LocalDate | null }[] =>
  db.sql(
    `SELECT uid, from_date AS "from", until_date AS "until" FROM stay WHERE person_id = ?
     ORDER BY from_date, id`,
    personId,
  );

/** Every bed a stay has held, the first first. */
export const listBedSpans = (db: ReadDb, stayId: number): BedSpan[] =>
  db.sql<BedSpan>(
    `SELECT a.id, b.uid AS bed, a.from_date AS "from", a.until_date AS "until"
     FROM bed_assignment AS a JOIN bed AS b ON b.id = a.bed_id WHERE a.stay_id = ?
     ORDER BY a.from_date, a.id`,
    stayId,
  );

export const listLeaves = (db: ReadDb, stayId: number): StoredRow<'leave'>[] =>
  db.all(
    build
      .selectFrom('leave')
      .selectAll()
      .where('stay_id', '=', stayId)
      .orderBy('from_date')
      .orderBy('id'),
  );

/** The leave that nobody has ended: at most one. */
export const findOpenLeave = (db: ReadDb, stayId: number): StoredRow<'leave'> | undefined =>
  db.one(
    build
      .selectFrom('leave')
      .selectAll()
      .where('stay_id', '=', stayId)
      .where('until_date', 'is', null),
  );

export const findBed = (db: ReadDb, uid: string): { id: number; code: string } | undefined =>
  db.one(build.selectFrom('bed').select(['id', 'code']).where('uid', '=', uid));

export const findPersonByUid = (db: ReadDb, uid: string): StoredRow<'person'> | undefined =>
  db.one(build.selectFrom('person').selectAll().where('uid', '=', uid));

export const findPersonOfStay = (db: ReadDb, personId: number): StoredRow<'person'> | undefined =>
  db.one(build.selectFrom('person').selectAll().where('id', '=', personId));

export interface RequestRow extends StoredRow<'application'> {
  readonly name: string;
  readonly person_sex: Sex;
}

export const findRequest = (db: ReadDb, uid: string): RequestRow | undefined =>
  db.sql<RequestRow>(
    `SELECT a.*, p.name, p.sex AS person_sex FROM application AS a
     JOIN person AS p ON p.id = a.person_id WHERE a.uid = ?`,
    uid,
  )[0];

export const findOpenRequest = (
  db: ReadDb,
  personId: number,
): StoredRow<'application'> | undefined =>
  db.one(
    build
      .selectFrom('application')
      .selectAll()
      .where('person_id', '=', personId)
      .where('closed_on', 'is', null),
  );

/** The call that holds a bed for a request; at most one. */
export const findOpenCall = (
  db: ReadDb,
  applicationId: number,
): StoredRow<'bed_call'> | undefined =>
  db.one(
    build
      .selectFrom('bed_call')
      .selectAll()
      .where('application_id', '=', applicationId)
      .where('ended_on', 'is', null),
  );

/** The day on which the agreement was handed in with the request's papers. */
export const agreementHandedIn = (db: ReadDb, applicationId: number): LocalDate | null =>
  db.sql<{ on: LocalDate }>(
    `SELECT received_on AS "on" FROM application_document
     WHERE application_id = ? AND kind = 'agreement' AND waived_reason IS NULL`,
    applicationId,
  )[0]?.on ?? null;

export interface KnownPerson {
  readonly person: string;
  readonly name: string;
  readonly birthDate: LocalDate | null;
  readonly number: string | null;
}

const MOST_KNOWN = 30;

/** People of a sex whose name holds a word that begins so, or whose NIK does; not the one asked for. */
export const listKnownPeople = (
  db: ReadDb,
  of: { sex: Sex; without: number; key: string },
): KnownPerson[] =>
  db.sql<KnownPerson>(
    `SELECT p.uid AS person, p.name, p.birth_date AS birthDate,
       (SELECT max(a.number) FROM application AS a WHERE a.person_id = p.id) AS number
     FROM person AS p
     WHERE p.sex = :sex AND p.id <> :without AND p.merged_into IS NULL
       AND (instr(' ' || p.name_key, ' ' || :key) > 0 OR substr(p.nik, 1, length(:key)) = :key)
     ORDER BY p.name_key, p.uid LIMIT ${MOST_KNOWN}`,
    of,
  );
