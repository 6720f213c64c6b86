import { build } from '../build.ts';
import type { ReadDb } from '../connection.ts';
import type { StoredRow } from '../schema/tables.ts';
import type { PersonRow } from './candidates.ts';

export type ApplicationRow = StoredRow<'application'>;
export type AssessmentRow = StoredRow<'assessment'>;
export type CallRow = StoredRow<'bed_call'>;
export type SiteRow = StoredRow<'site'>;

/** The house people apply to: the first site of the own office. */
export const findHouse = (db: ReadDb): SiteRow | undefined =>
  db.sql<SiteRow>(
    'SELECT s.* FROM site AS s JOIN office AS o ON o.id = s.office_id AND o.own = 1 ORDER BY s.id LIMIT 1',
  )[0];

export interface FoundApplication {
  readonly application: ApplicationRow;
  readonly person: PersonRow;
}

/** A request with its person, by uid. */
export function findApplication(db: ReadDb, uid: string): FoundApplication | undefined {
  const application = db.one(build.selectFrom('application').selectAll().where('uid', '=', uid));
  return application && withPerson(db, application);
}

/** A request with its person, by row id. @throws Error for an id that does not exist. */
export function getApplication(db: ReadDb, id: number): FoundApplication {
  const application = db.one(build.selectFrom('application').selectAll().where('id', '=', id));
  if (!application) throw new Error(`No application ${id}`);
  return withPerson(db, application);
}

function withPerson(db: ReadDb, application: ApplicationRow): FoundApplication {
  const person = db.one(
    build.selectFrom('person').selectAll().where('id', '=', application.person_id),
  );
  if (!person) throw new Error(`Application ${application.uid} without a person`);
  return { application, person };
}

/** The request of a person that has not ended. */
export const findOpenApplication = (db: ReadDb, personId: number): ApplicationRow | undefined =>
  db.one(
    build
      .selectFrom('application')
      .selectAll()
      .where('person_id', '=', personId)
      .where('closed_on', 'is', null),
  );

/** Why a request ended; null while it is open. One entered twice ended as a double record. */
export const endOf = (row: ApplicationRow): ApplicationRow['closed_reason'] | 'double_record' =>
  row.double_record === 1 ? 'double_record' : row.closed_reason;

/** The assessment that holds on a day: the newest on or before it. */
export const findAssessment = (
  db: ReadDb,
  personId: number,
  day: string,
): AssessmentRow | undefined =>
  db.one(
    build
      .selectFrom('assessment')
      .selectAll()
      .where('person_id', '=', personId)
      .where('assessed_on', '<=', day)
      .orderBy('assessed_on', 'desc')
      .orderBy('id', 'desc')
      .limit(1),
  );

/** The consent that holds. */
export const findConsent = (db: ReadDb, personId: number): StoredRow<'consent'> | undefined =>
  db.one(
    build
      .selectFrom('consent')
      .selectAll()
      .where('person_id', '=', personId)
      .where('withdrawn_on', 'is', null)
      .orderBy('id', 'desc')
      .limit(1),
  );

export interface LiveCall extends CallRow {
  readonly code: string;
}

/** The call that holds a bed for a request, with the bed's code. */
export const findLiveCall = (db: ReadDb, applicationId: number): LiveCall | undefined =>
  db.sql<LiveCall>(
    `SELECT c.*, b.code FROM bed_call AS c JOIN bed AS b ON b.id = c.bed_id
     WHERE c.application_id = ? AND c.ended_on IS NULL`,
    applicationId,
  )[0];

/** A call by uid, with the bed's code. */
export const findCall = (db: ReadDb, uid: string): LiveCall | undefined =>
  db.sql<LiveCall>(
    'SELECT c.*, b.code FROM bed_call AS c JOIN bed AS b ON b.id = c.bed_id WHERE c.uid = ?',
    uid,
  )[0];

/** The first day of the residential stay somebody is in, or undefined. */
export const findOpenStay = (db: ReadDb, personId: number): { from_date: string } | undefined =>
  db.sql<{ from_date: string }>(
    `SELECT from_date FROM stay WHERE person_id = ? AND until_date IS NULL`,
    personId,
  )[0];

export const listDocumentRows = (
  db: ReadDb,
  applicationId: number,
): StoredRow<'application_document'>[] =>
  db.all(
    build
      .selectFrom('application_document')
      .selectAll()
      .where('application_id', '=', applicationId),
  );

/** Attempts to reach somebody, newest first. */
export const listContacts = (db: ReadDb, applicationId: number): StoredRow<'contact_attempt'>[] =>
  db.all(
    build
      .selectFrom('contact_attempt')
      .selectAll()
      .where('application_id', '=', applicationId)
      .orderBy('tried_on', 'desc')
      .orderBy('id', 'desc'),
  );
