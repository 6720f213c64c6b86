import type { LocalDate, Mobility, Sex } from '#shared/vocabulary.ts';
import type { ReadDb } from '../connection.ts';

/** Who waits for a bed in a house today, and who is put aside. */
const WAITING = `a.site_id = :site AND a.state = 'waiting' AND a.mode = 'residential'`;
const NOT_PARKED = `(a.parked_until IS NULL OR a.parked_until <= :day)`;

/** A residential request that waits, with what its bed depends on. */
export interface WaitingRecord {
  readonly id: number;
  readonly uid: string;
  readonly rank: number;
  readonly number: string;
  readonly name: string;
  readonly person_id: number;
  readonly sex: Sex;
  readonly birth_date: LocalDate | null;
  readonly desil: number | null;
  readonly without_identity: number;
  readonly vulnerability: number;
  readonly emergency: number;
  readonly returning_stay_id: number | null;
  readonly waiting_since: LocalDate;
  readonly draw_number: string;
  readonly mobility: Mobility | null;
  readonly recovery: number | null;
  readonly infectious: number | null;
  readonly close_care: number | null;
  readonly sees: number | null;
  readonly assessed_on: LocalDate | null;
  readonly consent: number;
  readonly parked_until: LocalDate | null;
}

const COLUMNS = `a.id, a.uid, a.number, p.name, a.person_id, a.sex, a.birth_date, a.desil,
  (p.nik IS NULL AND f.kk_no IS NULL) AS without_identity, a.vulnerability,
  (a.emergency = 1 AND a.emergency_approved_on IS NOT NULL) AS emergency, a.returning_stay_id,
  coalesce(a.letter_date, a.received_on) AS waiting_since, a.draw_number, a.parked_until,
  s.mobility, s.recovery, s.infectious, s.close_care, s.sees, s.assessed_on,
  EXISTS (SELECT 1 FROM consent AS c WHERE c.person_id = a.person_id
    AND c.withdrawn_on IS NULL) AS consent`;
const JOINS = `JOIN person AS p ON p.id = a.person_id LEFT JOIN family AS f ON f.id = p.family_id
  LEFT JOIN assessment AS s ON s.id = (SELECT id FROM assessment
    WHERE person_id = a.person_id AND assessed_on <= :day
    ORDER BY assessed_on DESC, id DESC LIMIT 1)`;

interface At {
  readonly site: number;
  readonly day: LocalDate;
}

/** One block of the order. The ranks are those of the whole list, whatever the filter. */
export const listWaiting = (
  db: ReadDb,
  at: At,
  filter: { readonly sex?: Sex | undefined; readonly offset: number; readonly limit: number },
): WaitingRecord[] =>
  db.sql<WaitingRecord>(
    `SELECT r.rank, ${COLUMNS} FROM (
       SELECT id, rank FROM (
         SELECT a.id, a.sex, row_number() OVER (ORDER BY a.order_key) AS rank
         FROM application AS a WHERE ${WAITING} AND ${NOT_PARKED})
       WHERE :sex IS NULL OR sex = :sex ORDER BY rank LIMIT :limit OFFSET :offset) AS r
     CROSS JOIN application AS a ON a.id = r.id ${JOINS} ORDER BY r.rank`,
    { ...at, sex: filter.sex ?? null, limit: filter.limit, offset: filter.offset },
  );

/** Who stands at these ranks (1 is first), for the neighbours of "Mengapa?". */
export const listAtRanks = (db: ReadDb, at: At, from: number, to: number): WaitingRecord[] =>
  listWaiting(db, at, { offset: Math.max(0, from - 1), limit: Math.max(0, to - from + 1) });

/** The rank of a request that waits; undefined where it does not, or is put aside. */
export function findRank(db: ReadDb, at: At, orderKey: string): number {
  const [row] = db.sql<{ before: number }>(
    `SELECT count(*) AS before FROM application AS a
     WHERE ${WAITING} AND ${NOT_PARKED} AND a.order_key < :key`,
    { ...at, key: orderKey },
  );
  return (row?.before ?? 0) + 1;
}

/** Everybody who stands before a key, put aside or not; `rank` counts those put aside too. */
export const listBefore = (db: ReadDb, at: At, orderKey: string): WaitingRecord[] =>
  db.sql<WaitingRecord>(
    `SELECT row_number() OVER (ORDER BY a.order_key) AS rank, ${COLUMNS}
     FROM application AS a ${JOINS}
     WHERE ${WAITING} AND a.order_key < :key ORDER BY a.order_key`,
    { ...at, key: orderKey },
  );

/** How many wait, by sex, and how many are put aside. */
export function countWaiting(db: ReadDb, at: At): { male: number; female: number; parked: number } {
  const rows = db.sql<{ sex: Sex; parked: number; n: number }>(
    `SELECT a.sex, NOT ${NOT_PARKED} AS parked, count(*) AS n FROM application AS a
     WHERE ${WAITING} GROUP BY a.sex, parked`,
    at,
  );
  const sum = (fits: (row: { sex: Sex; parked: number }) => boolean): number =>
    rows.filter(fits).reduce((total, { n }) => total + n, 0);
  return {
    male: sum(({ sex, parked }) => sex === 'L' && parked === 0),
    female: sum(({ sex, parked }) => sex === 'P' && parked === 0),
    parked: sum(({ parked }) => parked === 1),
  };
}

/** Who is put aside on a day, the earliest to come back first; they keep their keys. */
export const listParked = (
  db: ReadDb,
  at: At,
): (Omit<WaitingRecord, 'rank'> & { readonly parked_reason: string })[] =>
  db.sql(
    `SELECT ${COLUMNS}, a.parked_reason FROM application AS a ${JOINS}
     WHERE ${WAITING} AND NOT ${NOT_PARKED} ORDER BY a.parked_until, a.order_key`,
    at,
  );
