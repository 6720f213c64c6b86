import type { DuplicateFacts } from '#shared/domain/duplicates/subject.ts';
import { build } from '../build.ts';
import type { ReadDb } from '../connection.ts';
import type { StoredRow } from '../schema/tables.ts';

export type PairDecision = StoredRow<'duplicate_pair'>;

/** What is held against each other of one person, with the person's row id. */
export interface PersonFacts extends DuplicateFacts {
  readonly id: number;
}

interface FactsRow extends Omit<PersonFacts, 'phones'> {
  readonly phones: string;
}

/** An estimated birth date says nothing of a day. */
const FACTS = `SELECT p.id, p.name, p.sex,
    CASE WHEN p.birth_estimated = 1 THEN NULL ELSE p.birth_date END AS birthDate,
    p.nik, f.kk_no AS kk,
    coalesce(f.address, '') AS address, coalesce(f.rt, '') AS rt, coalesce(f.village, '') AS village,
    (SELECT g.name FROM guardian AS g WHERE g.person_id = p.id AND g.relation = 'mother'
     ORDER BY g.id LIMIT 1) AS mother,
    (SELECT json_group_array(g.phone) FROM guardian AS g
     WHERE g.person_id = p.id AND g.phone IS NOT NULL) AS phones
  FROM person AS p LEFT JOIN family AS f ON f.id = p.family_id`;

const factsOf = (row: FactsRow): PersonFacts => ({
  ...row,
  phones: JSON.parse(row.phones) as string[],
});

/** The next block of people by row id; those who were merged into another are no entries any more. */
export const listPersonFacts = (db: ReadDb, after: number, limit: number): PersonFacts[] =>
  db
    .sql<FactsRow>(
      `${FACTS} WHERE p.id > ? AND p.merged_into IS NULL ORDER BY p.id LIMIT ?`,
      after,
      limit,
    )
    .map(factsOf);

export const findPersonFacts = (db: ReadDb, id: number): PersonFacts | undefined =>
  db.sql<FactsRow>(`${FACTS} WHERE p.id = ?`, id).map(factsOf)[0];

/** How many people there are to hold against each other. */
export const countPeople = (db: ReadDb): number =>
  db.sql<{ n: number }>('SELECT count(*) AS n FROM person WHERE merged_into IS NULL')[0]?.n ?? 0;

/** The newest search, with how many people were entered after it. */
export const findLastSearch = (
  db: ReadDb,
): { at: string; people: number; since: number } | undefined =>
  db.sql<{ at: string; people: number; since: number }>(
    `SELECT made_at AS at, people, (SELECT count(*) FROM person
       WHERE id > covers_to AND merged_into IS NULL) AS since
     FROM duplicate_search ORDER BY id DESC LIMIT 1`,
  )[0];

/** A finding waits as long as nobody decided the pair and both are entries still. */
const WAITING = `duplicate_finding AS f
  JOIN person AS a ON a.id = f.first_id AND a.merged_into IS NULL
  JOIN person AS b ON b.id = f.second_id AND b.merged_into IS NULL
  WHERE NOT EXISTS (SELECT 1 FROM duplicate_pair AS d WHERE d.first_id = f.first_id
    AND d.second_id = f.second_id AND d.ended_at IS NULL)`;

export interface PairIds {
  readonly first: number;
  readonly second: number;
}

/** Pairs that wait for a decision, the surest first. */
export const listWaiting = (db: ReadDb, offset: number, limit: number): PairIds[] =>
  db.sql<PairIds>(
    `SELECT f.first_id AS first, f.second_id AS second FROM ${WAITING}
     ORDER BY f.score DESC, f.id LIMIT ? OFFSET ?`,
    limit,
    offset,
  );

export const countWaiting = (db: ReadDb): number =>
  db.sql<{ n: number }>(`SELECT count(*) AS n FROM ${WAITING}`)[0]?.n ?? 0;

/** Whether a pair with this person still waits. */
export const hasWaiting = (db: ReadDb, personId: number): boolean =>
  db.sql(`SELECT 1 FROM ${WAITING} AND ? IN (f.first_id, f.second_id) LIMIT 1`, personId).length >
  0;

/** Decisions in force of one kind, the newest first. */
export const listDecided = (
  db: ReadDb,
  state: PairDecision['state'],
  offset: number,
  limit: number,
): PairDecision[] =>
  db.all(
    build
      .selectFrom('duplicate_pair')
      .selectAll()
      .where('state', '=', state)
      .where('ended_at', 'is', null)
      .orderBy('id', 'desc')
      .limit(limit)
      .offset(offset),
  );

export const countDecided = (db: ReadDb, state: PairDecision['state']): number =>
  db.sql<{ n: number }>(
    'SELECT count(*) AS n FROM duplicate_pair WHERE state = ? AND ended_at IS NULL',
    state,
  )[0]?.n ?? 0;

/** The decision in force of a pair; `first` is the smaller row id. */
export const findDecision = (db: ReadDb, { first, second }: PairIds): PairDecision | undefined =>
  db.one(
    build
      .selectFrom('duplicate_pair')
      .selectAll()
      .where('first_id', '=', first)
      .where('second_id', '=', second)
      .where('ended_at', 'is', null),
  );

/** Who is known to be two people, each as the entry that stands for them now. */
export const listKnownApart = (db: ReadDb): (PairIds & { readonly direct: number })[] =>
  db.sql(
    `SELECT coalesce(a.merged_into, a.id) AS first, coalesce(b.merged_into, b.id) AS second,
       a.merged_into IS NULL AND b.merged_into IS NULL AS direct
     FROM duplicate_pair AS d JOIN person AS a ON a.id = d.first_id
     JOIN person AS b ON b.id = d.second_id
     WHERE d.state = 'different' AND d.ended_at IS NULL`,
  );

interface SideRow {
  readonly person: string;
  readonly name: string;
  readonly birthDate: string | null;
  readonly mother: string | null;
  readonly code: string | null;
  readonly candidate: string | null;
  readonly application: string | null;
  readonly stay: string | null;
}

/** One entry as the list shows it. */
export const findSide = (db: ReadDb, id: number): SideRow | undefined =>
  db.sql<SideRow>(
    `SELECT p.uid AS person, p.name, p.birth_date AS birthDate,
       (SELECT name FROM guardian WHERE person_id = p.id AND relation = 'mother'
        ORDER BY id LIMIT 1) AS mother,
       coalesce((SELECT code FROM candidate WHERE person_id = p.id ORDER BY id LIMIT 1),
         (SELECT number FROM application WHERE person_id = p.id ORDER BY id LIMIT 1)) AS code,
       (SELECT uid FROM candidate WHERE person_id = p.id ORDER BY id DESC LIMIT 1) AS candidate,
       (SELECT uid FROM application WHERE person_id = p.id ORDER BY id DESC LIMIT 1) AS application,
       (SELECT uid FROM stay WHERE person_id = p.id ORDER BY from_date DESC, id DESC LIMIT 1) AS stay
     FROM person AS p WHERE p.id = ?`,
    id,
  )[0];
