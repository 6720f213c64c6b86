import type { ImportBed, RecordedStay } from '#shared/domain/imports/check-beds.ts';
import type { LocalDate, Sex } from '#shared/vocabulary.ts';
import type { ReadDb } from '../connection.ts';

interface BedRow {
  readonly id: number;
  readonly uid: string;
  readonly code: string;
  readonly ward: string;
  readonly room: number;
  readonly sex: Sex;
  readonly from_date: LocalDate;
  readonly last_until: LocalDate | null;
  readonly held: number;
}

/** Every bed of a house that is not closed, with the day from which it is free for somebody. */
export function listImportBeds(db: ReadDb, siteId: number): ImportBed[] {
  const beds = db.sql<BedRow>(
    `SELECT b.id, b.uid, b.code, d.name AS ward, r.id AS room, r.sex, b.from_date,
       (SELECT max(a.until_date) FROM bed_assignment AS a WHERE a.bed_id = b.id) AS last_until,
       (b.until_date IS NOT NULL
         OR EXISTS (SELECT 1 FROM bed_assignment AS a WHERE a.bed_id = b.id AND a.until_date IS NULL)
         OR EXISTS (SELECT 1 FROM bed_call AS c WHERE c.bed_id = b.id AND c.ended_on IS NULL)) AS held
     FROM bed AS b JOIN room AS r ON r.id = b.room_id JOIN dormitory AS d ON d.id = r.dormitory_id
     WHERE d.site_id = ? ORDER BY d.name, r.id, b.id`,
    siteId,
  );
  const lying = db.sql<{ room: number; adult_from: LocalDate }>(
    `SELECT b.room_id AS room, s.adult_from FROM bed_assignment AS a
     JOIN stay AS s ON s.id = a.stay_id JOIN bed AS b ON b.id = a.bed_id
     WHERE s.site_id = ? AND a.until_date IS NULL`,
    siteId,
  );
  return beds.map(({ uid, code, ward, room, sex, from_date, last_until, held }) => ({
    uid,
    code,
    ward,
    room,
    sex,
    freeFrom: held === 1 ? null : (last_until ?? from_date),
    roommates: lying.filter((one) => one.room === room).map(({ adult_from }) => adult_from),
  }));
}

/** Every stay in a house, of whom the import names by row id. */
export const listRecordedStays = (db: ReadDb, siteId: number): RecordedStay[] =>
  db
    .sql<{ id: number; from: LocalDate; until: LocalDate | null }>(
      `SELECT person_id AS id, from_date AS "from", until_date AS until FROM stay
       WHERE site_id = ?`,
      siteId,
    )
    .map(({ id, from, until }) => ({ ref: String(id), from, until }));

/** The stays of somebody, in any house. */
export const listStaysOfPerson = (db: ReadDb, personId: number) =>
  db.sql<Omit<RecordedStay, 'ref'>>(
    'SELECT from_date AS "from", until_date AS until FROM stay WHERE person_id = ?',
    personId,
  );
