import type { DisabilitySubtype } from '#shared/domain/people/disability.ts';
import type { LocalDate, Mobility, ServiceMode, Sex } from '#shared/vocabulary.ts';
import type { ReadDb } from '../connection.ts';

/** Who lives in the house on a day, with what its lists show of them. */
export interface HouseResidentRow {
  readonly uid: string;
  readonly name: string;
  readonly nameKey: string;
  readonly sex: Sex;
  readonly birthPlace: string | null;
  readonly birthDate: LocalDate | null;
  readonly regency: string | null;
  readonly since: LocalDate;
  readonly bed: string | null;
  readonly ward: string | null;
  readonly building: string | null;
  readonly mobility: Mobility | null;
  readonly contactName: string | null;
  readonly contactPhone: string | null;
  readonly leaveKind: string | null;
  readonly leaveDue: LocalDate | null;
}

const END = `'9999-12-31'`;
const covers = (row: string): string =>
  `${row}.from_date <= :day AND coalesce(${row}.until_date, ${END}) > :day`;
const LATEST_ASSESSMENT = (column: string): string => `
  (SELECT ${column} FROM assessment AS m WHERE m.person_id = p.id AND m.assessed_on <= :day
   ORDER BY m.assessed_on DESC, m.id DESC LIMIT 1)`;

export const listHouseResidents = (
  db: ReadDb,
  siteId: number,
  day: LocalDate,
): HouseResidentRow[] =>
  db.sql<HouseResidentRow>(
    `SELECT s.uid, p.name, p.name_key AS nameKey, p.sex, p.birth_place AS birthPlace,
       p.birth_date AS birthDate, f.regency, s.from_date AS since, b.code AS bed, d.name AS ward,
       g.name AS building, ${LATEST_ASSESSMENT('m.mobility')} AS mobility,
       coalesce(w.name, nullif(ap.contact_name, ''), nullif(s.brought_by, '')) AS contactName,
       coalesce(w.phone, nullif(ap.contact_phone, ''), nullif(s.brought_phone, '')) AS contactPhone,
       l.kind AS leaveKind, l.due_on AS leaveDue
     FROM stay AS s JOIN person AS p ON p.id = s.person_id
     LEFT JOIN family AS f ON f.id = p.family_id
     LEFT JOIN application AS ap ON ap.id = s.application_id
     LEFT JOIN guardian AS w ON w.id = (
       SELECT id FROM guardian WHERE person_id = p.id ORDER BY phone IS NULL, id LIMIT 1)
     LEFT JOIN bed_assignment AS a ON a.stay_id = s.id AND ${covers('a')}
     LEFT JOIN bed AS b ON b.id = a.bed_id LEFT JOIN room AS r ON r.id = b.room_id
     LEFT JOIN dormitory AS d ON d.id = r.dormitory_id LEFT JOIN floor AS o ON o.id = d.floor_id
     LEFT JOIN building AS g ON g.id = o.building_id
     LEFT JOIN leave AS l ON l.stay_id = s.id AND ${covers('l')}
     WHERE s.site_id = :site AND s.mode = 'residential' AND ${covers('s')}
     ORDER BY p.name_key, s.uid`,
    { site: siteId, day },
  );

/** What the newest assessment says of the food of whoever lives in the house on a day, by name. */
export const listDiets = (
  db: ReadDb,
  siteId: number,
  day: LocalDate,
): { readonly person: string; readonly name: string; readonly diet: string }[] =>
  db.sql(
    `SELECT * FROM (
       SELECT p.uid AS person, p.name,
         coalesce(trim(${LATEST_ASSESSMENT(`json_extract(m.health, '$.diet')`)}), '') AS diet
       FROM stay AS s JOIN person AS p ON p.id = s.person_id
       WHERE s.site_id = :site AND s.mode = 'residential' AND ${covers('s')}
       ORDER BY p.name_key, p.uid)
     WHERE diet <> ''`,
    { site: siteId, day },
  );

export const listWardNames = (db: ReadDb, siteId: number): string[] =>
  db
    .sql<{ name: string }>('SELECT name FROM dormitory WHERE site_id = ? ORDER BY name', siteId)
    .map(({ name }) => name);

export interface DayEventRow {
  readonly uid: string;
  readonly name: string;
  readonly bed: string | null;
  readonly time: string | null;
  readonly place: string;
  readonly due: LocalDate | null;
}

const PERSON_AND_BED = `
  JOIN stay AS s ON s.id = e.stay_id JOIN person AS p ON p.id = s.person_id
  LEFT JOIN bed_assignment AS a ON a.stay_id = s.id AND ${covers('a')}
  LEFT JOIN bed AS b ON b.id = a.bed_id`;

/** Leaves that begin on a day. */
export const listLeavesFrom = (db: ReadDb, siteId: number, day: LocalDate): DayEventRow[] =>
  db.sql<DayEventRow>(
    `SELECT e.uid, p.name, b.code AS bed, e.from_time AS time, e.destination AS place,
       e.due_on AS due
     FROM leave AS e ${PERSON_AND_BED}
     WHERE s.site_id = :site AND e.from_date = :day ORDER BY e.from_time, p.name_key`,
    { site: siteId, day },
  );

/** Leaves that are due back on a day, or were and are still open. */
export const listLeavesDue = (db: ReadDb, siteId: number, day: LocalDate): DayEventRow[] =>
  db.sql<DayEventRow>(
    `SELECT e.uid, p.name, b.code AS bed, NULL AS time, e.destination AS place, e.due_on AS due
     FROM leave AS e ${PERSON_AND_BED}
     WHERE s.site_id = :site AND e.due_on <= :day AND coalesce(e.until_date, ${END}) > :day
       AND e.from_date <= :day
     ORDER BY e.due_on, p.name_key`,
    { site: siteId, day },
  );

/** Check-ups and other dated items of a day: time and place, never what for. */
export const listAppointments = (db: ReadDb, siteId: number, day: LocalDate): DayEventRow[] =>
  db.sql<DayEventRow>(
    `SELECT e.uid, p.name, b.code AS bed, e.due_time AS time, e.place, e.due_on AS due
     FROM dated_item AS e ${PERSON_AND_BED}
     WHERE s.site_id = :site AND e.due_on = :day AND e.done_on IS NULL
       AND e.kind IN ('check_up', 'other')
     ORDER BY e.due_time, p.name_key`,
    { site: siteId, day },
  );

export interface ReportRow {
  readonly mode: ServiceMode;
  readonly sex: Sex;
  readonly from: LocalDate;
  readonly until: LocalDate | null;
  readonly endReason: string | null;
  readonly subtypes: string | null;
  readonly birthDate: LocalDate | null;
  readonly regency: string | null;
  readonly desil: number | null;
}

/** Every stay that touches a month, with the facts that held on its last day. */
export const listReportedStays = (
  db: ReadDb,
  siteId: number,
  month: { readonly from: LocalDate; readonly until: LocalDate; readonly day: LocalDate },
): ReportRow[] =>
  db.sql<ReportRow>(
    `SELECT s.mode, s.sex, s.from_date AS "from", s.until_date AS until, s.end_reason AS endReason,
       ${LATEST_ASSESSMENT('m.subtypes')} AS subtypes, p.birth_date AS birthDate, f.regency,
       (SELECT desil FROM desil_fact AS t WHERE t.family_id = f.id AND t.as_of <= :day
        ORDER BY t.as_of DESC, t.id DESC LIMIT 1) AS desil
     FROM stay AS s JOIN person AS p ON p.id = s.person_id
     LEFT JOIN family AS f ON f.id = p.family_id
     WHERE s.site_id = :site AND s.from_date < :until
       AND coalesce(s.until_date, ${END}) >= :from`,
    { site: siteId, ...month },
  );

export const subtypesOf = (stored: string | null): readonly DisabilitySubtype[] =>
  stored === null ? [] : (JSON.parse(stored) as DisabilitySubtype[]);

/** Residential stays on a day. */
export const countResidents = (db: ReadDb, siteId: number, day: LocalDate): number =>
  db.sql<{ n: number }>(
    `SELECT count(*) AS n FROM stay AS s
     WHERE s.site_id = :site AND s.mode = 'residential' AND ${covers('s')}`,
    { site: siteId, day },
  )[0]?.n ?? 0;

/** The day on which the first stay began; undefined before there is one. */
export const firstStay = (db: ReadDb, siteId: number): LocalDate | undefined =>
  db.sql<{ day: LocalDate | null }>(
    'SELECT min(from_date) AS day FROM stay WHERE site_id = ?',
    siteId,
  )[0]?.day ?? undefined;
