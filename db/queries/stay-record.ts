import type { DatedKind, LeaveKind, ServiceItem } from '#shared/domain/stays/stay-words.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import type { ReadDb } from '../connection.ts';

export const listBedHistory = (
  db: ReadDb,
  stayId: number,
): {
  ward: string;
  code: string;
  from: LocalDate;
  until: LocalDate | null;
  reason: string;
}[] =>
  db.sql(
    `SELECT d.name AS ward, b.code, a.from_date AS "from", a.until_date AS "until", a.reason
     FROM bed_assignment AS a JOIN bed AS b ON b.id = a.bed_id JOIN room AS r ON r.id = b.room_id
     JOIN dormitory AS d ON d.id = r.dormitory_id WHERE a.stay_id = ?
     ORDER BY a.from_date DESC, a.id DESC`,
    stayId,
  );

export const listServices = (
  db: ReadDb,
  stayId: number,
): { item: ServiceItem; metOn: LocalDate }[] =>
  db.sql('SELECT item, met_on AS metOn FROM service_item WHERE stay_id = ? ORDER BY id', stayId);

export const listPlans = (
  db: ReadDb,
  stayId: number,
): {
  uid: string;
  madeOn: LocalDate;
  reviewOn: LocalDate;
  reviewedOn: LocalDate | null;
  goals: string;
}[] =>
  db.sql(
    `SELECT uid, made_on AS madeOn, review_on AS reviewOn, reviewed_on AS reviewedOn, goals
     FROM service_plan WHERE stay_id = ? ORDER BY made_on DESC, id DESC`,
    stayId,
  );

export interface LeaveListed {
  readonly uid: string;
  readonly kind: LeaveKind;
  readonly from: LocalDate;
  readonly due: LocalDate | null;
  readonly until: LocalDate | null;
  readonly destination: string;
  readonly companion: string;
  readonly phone: string;
  readonly decidedBy: string;
}

export const listLeavesShown = (db: ReadDb, stayId: number): LeaveListed[] =>
  db.sql<LeaveListed>(
    `SELECT uid, kind, from_date AS "from", due_on AS due, until_date AS "until", destination,
       companion, phone, decided_by AS decidedBy
     FROM leave WHERE stay_id = ? ORDER BY from_date DESC, id DESC`,
    stayId,
  );

export interface DatedListed {
  readonly uid: string;
  readonly stay: string;
  readonly name: string;
  readonly kind: DatedKind;
  readonly dueOn: LocalDate;
  readonly dueTime: string | null;
  readonly place: string;
  readonly note: string;
  readonly doneOn: LocalDate | null;
}

const DATED = `SELECT i.uid, s.uid AS stay, p.name, i.kind, i.due_on AS dueOn,
    i.due_time AS dueTime, i.place, i.note, i.done_on AS doneOn
  FROM dated_item AS i JOIN stay AS s ON s.id = i.stay_id JOIN person AS p ON p.id = s.person_id`;

export const listDatedOfStay = (db: ReadDb, stayId: number): DatedListed[] =>
  db.sql<DatedListed>(`${DATED} WHERE i.stay_id = ? ORDER BY i.due_on DESC, i.id DESC`, stayId);

/** What falls due before a day and is not done, of who is still served. */
export const listDueBefore = (db: ReadDb, day: LocalDate): DatedListed[] =>
  db.sql<DatedListed>(
    `${DATED} WHERE i.done_on IS NULL AND i.due_on < ? AND s.until_date IS NULL
     ORDER BY i.due_on, coalesce(i.due_time, '99:99'), p.name_key, i.id`,
    day,
  );

/** All dated items that are not done, of who is still served. */
export const listDatedOpen = (db: ReadDb): DatedListed[] =>
  db.sql<DatedListed>(`${DATED} WHERE i.done_on IS NULL AND s.until_date IS NULL`);

/** The plans that wait for their review, of who is still served. */
export const listPlansOpen = (
  db: ReadDb,
): { uid: string; stay: string; name: string; due: LocalDate }[] =>
  db.sql(
    `SELECT sp.uid, s.uid AS stay, p.name, sp.review_on AS due
     FROM service_plan AS sp JOIN stay AS s ON s.id = sp.stay_id JOIN person AS p ON p.id = s.person_id
     WHERE sp.reviewed_on IS NULL AND s.until_date IS NULL`,
  );

export interface Drive {
  readonly name: string;
  /** Taken to a check-up, or fetched at the end of a leave. */
  readonly what: 'appointment' | 'return';
  readonly time: string | null;
  readonly place: string;
}

/**
 * Check-ups of a day with a place to go to and leaves that end on it, by time. The place is as it was
 * written: `driverPlace` takes out what tells of health.
 */
export const listDrives = (db: ReadDb, day: LocalDate): Drive[] =>
  db.sql<Drive>(
    `SELECT name, what, time, place FROM (
       SELECT p.name, p.name_key, 'appointment' AS what, i.due_time AS time, i.place, s.uid
       FROM dated_item AS i JOIN stay AS s ON s.id = i.stay_id JOIN person AS p ON p.id = s.person_id
       WHERE i.kind = 'check_up' AND i.due_on = :day AND i.done_on IS NULL AND i.place <> ''
         AND s.until_date IS NULL
       UNION ALL
       SELECT p.name, p.name_key, 'return', NULL, l.destination, s.uid
       FROM leave AS l JOIN stay AS s ON s.id = l.stay_id JOIN person AS p ON p.id = s.person_id
       WHERE l.due_on = :day AND l.until_date IS NULL AND s.until_date IS NULL)
     ORDER BY coalesce(time, '99:99'), name_key, uid`,
    { day },
  );

/** The newest photo of a person that has not ended, by its content. */
export const findPhoto = (db: ReadDb, personId: number): string | null =>
  db.sql<{ hash: string }>(
    `SELECT hash FROM attachment WHERE subject = 'person' AND subject_id = ? AND kind = 'photo'
       AND ended_at IS NULL AND media_type LIKE 'image/%' ORDER BY id DESC LIMIT 1`,
    personId,
  )[0]?.hash ?? null;
