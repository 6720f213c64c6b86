import { build } from '../build.ts';
import type { ReadDb } from '../connection.ts';
import type { StoredRow } from '../schema/tables.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import { RUNNING } from './desil-check.ts';
import { FAMILY, PERSON_FACTS, type PersonFacts } from './exports.ts';

export type ProposalRow = StoredRow<'dtsen_proposal'>;

/** The proposals of a family, the newest first. */
export const listProposals = (db: ReadDb, familyId: number | null): ProposalRow[] =>
  familyId === null
    ? []
    : db.all(
        build
          .selectFrom('dtsen_proposal')
          .selectAll()
          .where('family_id', '=', familyId)
          .orderBy('id', 'desc'),
      );

/** The proposal of a family that waits for its result. */
export const findWaiting = (db: ReadDb, familyId: number): ProposalRow | undefined =>
  db.one(
    build
      .selectFrom('dtsen_proposal')
      .selectAll()
      .where('family_id', '=', familyId)
      .where('ended_on', 'is', null),
  );

/** A child on the paper of proposals; numbers in full (the paper masks them). */
export interface ProposedPerson extends PersonFacts {
  readonly code: string;
  readonly nameKey: string;
  readonly family: number;
  readonly regionCode: string | null;
  readonly period: string | null;
  readonly proposedOn: LocalDate;
  readonly to: string;
  readonly note: string;
}

/** Families that wait, and their candidates who are not in DTSEN. */
const WAITING = `dtsen_proposal AS d CROSS JOIN person AS p ON p.family_id = d.family_id
  CROSS JOIN candidate AS c ON c.person_id = p.id ${FAMILY}
  WHERE ${RUNNING} AND d.ended_on IS NULL AND c.desil IS NULL`;

/** The children of an intake whose family waits for a result of its proposal, by code. */
export const listProposedPeople = (db: ReadDb, intakeId: number): ProposedPerson[] =>
  db.sql<ProposedPerson>(
    `SELECT c.code, p.name_key AS nameKey, d.family_id AS family, f.region_code AS regionCode, c.desil_period AS period,
       d.proposed_on AS proposedOn, d.addressed_to AS "to", d.note, ${PERSON_FACTS}
     FROM ${WAITING} ORDER BY c.code`,
    intakeId,
  );

/** To whom proposals that wait went, each with one of them and how many children it is about. */
export const listAddressees = (
  db: ReadDb,
  intakeId: number,
): { readonly uid: string; readonly to: string; readonly people: number }[] =>
  db.sql(
    `SELECT min(d.uid) AS uid, d.addressed_to AS "to", count(*) AS people
     FROM ${WAITING} GROUP BY d.addressed_to ORDER BY d.addressed_to`,
    intakeId,
  );

export const findProposal = (db: ReadDb, uid: string): ProposalRow | undefined =>
  db.one(build.selectFrom('dtsen_proposal').selectAll().where('uid', '=', uid));
