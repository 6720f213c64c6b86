import type { ReadDb } from '../connection.ts';
import { FAMILY, PERSON_FACTS, type PersonFacts } from './exports.ts';

/** Somebody of a house on an exported list: nothing of health, numbers in full (the task masks them). */
export interface HousePerson extends PersonFacts {
  readonly birthEstimated: number;
  /** Number of the request: "2026-0041"; null for somebody without one. */
  readonly number: string | null;
  readonly contact: string | null;
  readonly contactPhone: string | null;
}

const HOUSE_PERSON = `${PERSON_FACTS}, p.birth_estimated AS birthEstimated, a.number,
  a.contact_name AS contact, a.contact_phone AS contactPhone`;

/** Who the people of these stays are, in the order of the uids as given. */
export const listPeopleOfStays = (
  db: ReadDb,
  uids: readonly string[],
): (HousePerson & { readonly stay: string })[] =>
  db.sql(
    `SELECT s.uid AS stay, ${HOUSE_PERSON}
     FROM json_each(?) AS n CROSS JOIN stay AS s ON s.uid = n.value
     JOIN person AS p ON p.id = s.person_id ${FAMILY}
     LEFT JOIN application AS a ON a.id = s.application_id ORDER BY n.key`,
    JSON.stringify(uids),
  );

/** Who asked for a place in these requests, in the order of the uids as given. */
export const listPeopleOfApplications = (
  db: ReadDb,
  uids: readonly string[],
): (HousePerson & { readonly application: string })[] =>
  db.sql(
    `SELECT a.uid AS application, ${HOUSE_PERSON}
     FROM json_each(?) AS n CROSS JOIN application AS a ON a.uid = n.value
     JOIN person AS p ON p.id = a.person_id ${FAMILY} ORDER BY n.key`,
    JSON.stringify(uids),
  );

/** The tables of skills training that name a person. */
export type NamingTable = 'trainee' | 'placement' | 'follow_up';

/**
 * Who the people are that these rows of skills training name; the request is the open one, else
 * the one received last.
 */
export const listPeopleOfTraining = (
  db: ReadDb,
  table: NamingTable,
  uids: readonly string[],
): (HousePerson & { readonly row: string })[] =>
  db.sql(
    `SELECT t.uid AS row, ${HOUSE_PERSON}
     FROM json_each(?) AS n CROSS JOIN ${table} AS t ON t.uid = n.value
     JOIN person AS p ON p.id = t.person_id ${FAMILY}
     LEFT JOIN application AS a ON a.id = (SELECT b.id FROM application AS b
       WHERE b.person_id = p.id ORDER BY b.closed_on IS NULL DESC, b.received_on DESC, b.number DESC
       LIMIT 1) ORDER BY n.key`,
    JSON.stringify(uids),
  );
