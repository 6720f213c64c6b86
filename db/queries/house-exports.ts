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
