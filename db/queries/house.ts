import type { BedKind, OutageKind } from '#shared/contract/house-shapes.ts';
import type { LocalDate, Mobility, Sex, Zone } from '#shared/vocabulary.ts';
import { build } from '../build.ts';
import type { ReadDb } from '../connection.ts';
import type { StoredRow } from '../schema/tables.ts';

/** A site and a window of days, both ends in it: what follows reads only rows that touch it. */
export interface HouseWindow {
  readonly site: number;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

interface Span {
  readonly from: LocalDate;
  readonly until: LocalDate | null;
}

const touches = (row: string, from = 'from_date', until = 'until_date'): string =>
  `${row}.${from} <= :to AND coalesce(${row}.${until}, '9999-12-31') > :from`;

interface WardRow {
  readonly id: number;
  readonly uid: string;
  readonly name: string;
  readonly floor: string | null;
  readonly zone: Zone;
  readonly step_free: number;
}

/** Wards in the order of their names. */
export const listWards = (db: ReadDb, siteId: number): WardRow[] =>
  db.sql<WardRow>(
    `SELECT d.id, d.uid, d.name, f.uid AS floor, coalesce(d.zone, 'general') AS zone,
       (d.floor_id IS NULL OR f.number = 1 OR f.lift = 1) AS step_free
     FROM dormitory AS d LEFT JOIN floor AS f ON f.id = d.floor_id
     WHERE d.site_id = ? ORDER BY d.name`,
    siteId,
  );

type RoomRow = Pick<
  StoredRow<'room'>,
  'id' | 'uid' | 'dormitory_id' | 'code' | 'sex' | 'wheelchair' | 'near_nurse' | 'handrail'
>;

export const listWardRooms = (db: ReadDb, siteId: number): RoomRow[] =>
  db.sql<RoomRow>(
    `SELECT r.id, r.uid, r.dormitory_id, r.code, r.sex, r.wheelchair, r.near_nurse, r.handrail
     FROM room AS r JOIN dormitory AS d ON d.id = r.dormitory_id
     WHERE d.site_id = ? ORDER BY r.id`,
    siteId,
  );

interface BedRow extends Span {
  readonly bed: string;
  readonly code: string;
  readonly room_id: number;
  readonly kind: BedKind;
  readonly upper: number;
  readonly lying: number;
}

/** Beds of the window in walking order, and closed ones in which somebody still lies. */
export const listHouseBeds = (db: ReadDb, window: HouseWindow): BedRow[] =>
  db.sql<BedRow>(
    `SELECT * FROM (SELECT b.uid AS bed, b.id, b.code, b.room_id, b.kind, b.upper,
         b.from_date AS "from", b.until_date AS until, b.from_date <= :to AS begun,
         coalesce(b.until_date, '9999-12-31') > :from AS stands,
         EXISTS (SELECT 1 FROM bed_assignment AS a WHERE a.bed_id = b.id AND ${touches('a')}) AS lying
       FROM bed AS b JOIN room AS r ON r.id = b.room_id JOIN dormitory AS d ON d.id = r.dormitory_id
       WHERE d.site_id = :site)
     WHERE begun AND (stands OR lying) ORDER BY room_id, id`,
    window,
  );

interface OutageRow extends Span {
  readonly outage: string;
  readonly bed: string;
  readonly kind: OutageKind;
  readonly note: string;
}

export const listOutages = (db: ReadDb, window: HouseWindow): OutageRow[] =>
  db.sql<OutageRow>(
    `SELECT o.uid AS outage, b.uid AS bed, o.kind, o.from_date AS "from", o.until_date AS until,
       o.note
     FROM bed_outage AS o JOIN bed AS b ON b.id = o.bed_id JOIN room AS r ON r.id = b.room_id
     JOIN dormitory AS d ON d.id = r.dormitory_id
     WHERE d.site_id = :site AND ${touches('o')} ORDER BY o.from_date, o.id`,
    window,
  );

/** The newest assessment of `person`, which every row of a card joins as `t`. */
const newestAssessment = (person: string): string => `
  LEFT JOIN assessment AS t ON t.id = (SELECT n.id FROM assessment AS n WHERE n.person_id = ${person}
    ORDER BY n.assessed_on DESC, n.id DESC LIMIT 1)`;
const NEEDS = 't.mobility, t.communication, t.close_care, t.sees';

interface NeedsRow {
  readonly mobility: Mobility | null;
  readonly communication: string | null;
  readonly close_care: number | null;
  readonly sees: number | null;
}

interface StayRow extends Span, NeedsRow {
  readonly stay: string;
  readonly person: string;
  readonly name: string;
  readonly sex: Sex;
  readonly emergency: number;
}

/** Residents of the window by name, with what their cards show. */
export const listHouseStays = (db: ReadDb, window: HouseWindow): StayRow[] =>
  db.sql<StayRow>(
    `SELECT s.uid AS stay, p.uid AS person, p.name, s.sex, s.emergency, s.from_date AS "from",
       s.until_date AS until, ${NEEDS}
     FROM stay AS s JOIN person AS p ON p.id = s.person_id ${newestAssessment('s.person_id')}
     WHERE s.site_id = :site AND s.mode = 'residential' AND ${touches('s')}
     ORDER BY p.name_key, s.id`,
    window,
  );

interface HeldRow extends Span {
  readonly stay: string;
  readonly bed: string;
}

export const listHeldBeds = (db: ReadDb, window: HouseWindow): HeldRow[] =>
  db.sql<HeldRow>(
    `SELECT s.uid AS stay, b.uid AS bed, a.from_date AS "from", a.until_date AS until
     FROM stay AS s JOIN bed_assignment AS a ON a.stay_id = s.id JOIN bed AS b ON b.id = a.bed_id
     WHERE s.site_id = :site AND s.mode = 'residential' AND ${touches('s')} AND ${touches('a')}`,
    window,
  );

interface LeaveRow extends Span {
  readonly leave: string;
  readonly stay: string;
  readonly kind: StoredRow<'leave'>['kind'];
  readonly due: LocalDate | null;
  readonly releasedOn: LocalDate | null;
}

export const listHouseLeaves = (db: ReadDb, window: HouseWindow): LeaveRow[] =>
  db.sql<LeaveRow>(
    `SELECT l.uid AS leave, s.uid AS stay, l.kind, l.from_date AS "from", l.until_date AS until,
       l.due_on AS due, l.released_on AS releasedOn
     FROM stay AS s JOIN leave AS l ON l.stay_id = s.id
     WHERE s.site_id = :site AND s.mode = 'residential' AND ${touches('s')} AND ${touches('l')}`,
    window,
  );

interface CallRow extends Span, NeedsRow {
  readonly call: string;
  readonly application: string;
  readonly person: string;
  readonly bed: string;
  readonly name: string;
  readonly answerBy: LocalDate;
  readonly accepted: number;
}

/** Calls that hold a bed within the window: from the day of the call until they end. */
export const listHouseCalls = (db: ReadDb, window: HouseWindow): CallRow[] =>
  db.sql<CallRow>(
    `SELECT c.uid AS call, a.uid AS application, p.uid AS person, b.uid AS bed, p.name,
       c.called_on AS "from", c.ended_on AS until, c.answer_by AS answerBy,
       c.answer IS 'accepted' AS accepted, ${NEEDS}
     FROM bed_call AS c JOIN application AS a ON a.id = c.application_id
     JOIN person AS p ON p.id = a.person_id JOIN bed AS b ON b.id = c.bed_id
     ${newestAssessment('a.person_id')}
     WHERE a.site_id = :site AND ${touches('c', 'called_on', 'ended_on')} ORDER BY c.id`,
    window,
  );

export const findBuilding = (db: ReadDb, uid: string): StoredRow<'building'> | undefined =>
  db.one(build.selectFrom('building').selectAll().where('uid', '=', uid));

export const listBuildings = (db: ReadDb, siteId: number): StoredRow<'building'>[] =>
  db.all(build.selectFrom('building').selectAll().where('site_id', '=', siteId).orderBy('name'));

export const listFloors = (db: ReadDb, buildingId: number): StoredRow<'floor'>[] =>
  db.all(
    build.selectFrom('floor').selectAll().where('building_id', '=', buildingId).orderBy('number'),
  );

/** A floor of a site's buildings. */
export const findFloor = (
  db: ReadDb,
  siteId: number,
  uid: string,
): StoredRow<'floor'> | undefined =>
  db.one(
    build
      .selectFrom('floor')
      .innerJoin('building', 'building.id', 'floor.building_id')
      .selectAll('floor')
      .where('building.site_id', '=', siteId)
      .where('floor.uid', '=', uid),
  );

/** An outage with the code of its bed. */
export const findOutage = (
  db: ReadDb,
  uid: string,
): (StoredRow<'bed_outage'> & { readonly code: string }) | undefined =>
  db.one(
    build
      .selectFrom('bed_outage')
      .innerJoin('bed', 'bed.id', 'bed_outage.bed_id')
      .selectAll('bed_outage')
      .select('bed.code')
      .where('bed_outage.uid', '=', uid),
  );

export const listOutagesOfBed = (db: ReadDb, bedId: number): StoredRow<'bed_outage'>[] =>
  db.all(
    build.selectFrom('bed_outage').selectAll().where('bed_id', '=', bedId).orderBy('from_date'),
  );
