import type { FitBed, Needs } from '#shared/domain/house/bed-fit.ts';
import { ADULT, adultFrom, CHILD } from '#shared/domain/people/adulthood.ts';
import type { LocalDate, Mobility, Sex, Zone } from '#shared/vocabulary.ts';
import type { ReadDb } from '../connection.ts';

interface BedRow {
  readonly bed: string;
  readonly id: number;
  readonly code: string;
  readonly ward: string;
  readonly room: number;
  readonly sex: Sex;
  readonly zone: Zone;
  readonly step_free: number;
  readonly wheelchair: number;
  readonly near_nurse: number;
  readonly handrail: number;
  readonly upper: number;
  readonly out_of_service: number;
  readonly called: number;
}

interface LyingRow {
  readonly bed_id: number;
  readonly room: number;
  readonly person_id: number;
  readonly stay_id: number;
  readonly parent_stay_id: number | null;
  readonly adult_from: LocalDate;
}

/** Whose own stay and call do not stand in the way of a bed. */
export interface ForWhom {
  /** Row id of the person; their own bed counts as free for them. */
  readonly personId?: number;
  /** Row id of the request whose call holds a bed for them. */
  readonly applicationId?: number;
  /** Row ids of people who leave their beds in the same step: a swap. */
  readonly without?: readonly number[];
  /** Row id of the stay of the parent with whom a child comes. */
  readonly parentStayId?: number;
}

const END = `'9999-12-31'`;

/**
 * Every bed of a facility as it stands for somebody who would lie in it from a day on, without an
 * end: whoever lies there on that day or later is in the way.
 */
export function listFitBeds(
  db: ReadDb,
  siteId: number,
  day: LocalDate,
  whom: ForWhom = {},
): FitBed[] {
  const beds = db.sql<BedRow>(
    `SELECT b.uid AS bed, b.id, b.code, d.name AS ward, r.id AS room, r.sex,
       coalesce(d.zone, 'general') AS zone,
       (d.floor_id IS NULL OR f.number = 1 OR f.lift = 1) AS step_free,
       r.wheelchair, r.near_nurse, r.handrail, b.upper,
       (b.from_date > :day OR coalesce(b.until_date, ${END}) <= :day
         OR EXISTS (SELECT 1 FROM bed_outage AS u WHERE u.bed_id = b.id AND u.from_date <= :day
           AND coalesce(u.until_date, ${END}) > :day)) AS out_of_service,
       EXISTS (SELECT 1 FROM bed_call AS c WHERE c.bed_id = b.id AND c.ended_on IS NULL
         AND c.application_id IS NOT :application) AS called
     FROM bed AS b JOIN room AS r ON r.id = b.room_id JOIN dormitory AS d ON d.id = r.dormitory_id
     LEFT JOIN floor AS f ON f.id = d.floor_id
     WHERE d.site_id = :site ORDER BY d.name, r.id, b.id`,
    { site: siteId, day, application: whom.applicationId ?? null },
  );
  const lying = db
    .sql<LyingRow>(
      `SELECT a.bed_id, b.room_id AS room, s.person_id, s.id AS stay_id, s.parent_stay_id,
         s.adult_from
       FROM bed_assignment AS a JOIN stay AS s ON s.id = a.stay_id JOIN bed AS b ON b.id = a.bed_id
       WHERE s.site_id = :site AND coalesce(a.until_date, ${END}) > :day`,
      { site: siteId, day },
    )
    .filter(
      ({ person_id }) => person_id !== whom.personId && whom.without?.includes(person_id) !== true,
    );
  const own = ownStays(db, whom);
  const taken = new Set(lying.map(({ bed_id }) => bed_id));
  return beds.map((bed) => ({
    bed: bed.bed,
    code: bed.code,
    ward: bed.ward,
    sex: bed.sex,
    zone: bed.zone,
    stepFree: bed.step_free === 1,
    wheelchair: bed.wheelchair === 1,
    nearNurse: bed.near_nurse === 1,
    handrail: bed.handrail === 1,
    upper: bed.upper === 1,
    state: stateOf(bed, taken),
    roommates: lying
      .filter(({ room, bed_id }) => room === bed.room && bed_id !== bed.id)

      .map((one) => ({
        adultFrom: one.adult_from,
        related: one.stay_id === whom.parentStayId || isRelated(one, own),
      })),
  }));
}

function stateOf(bed: BedRow, taken: ReadonlySet<number>): FitBed['state'] {
  if (bed.out_of_service === 1) return 'out_of_service';
  if (taken.has(bed.id)) return 'taken';
  return bed.called === 1 ? 'called' : 'free';
}

interface OwnStay {
  readonly id: number;
  readonly parent_stay_id: number | null;
}

const ownStays = (db: ReadDb, { personId }: ForWhom): OwnStay[] =>
  personId === undefined
    ? []
    : db.sql<OwnStay>('SELECT id, parent_stay_id FROM stay WHERE person_id = ?', personId);

const isRelated = (other: LyingRow, own: readonly OwnStay[]): boolean =>
  own.some(
    ({ id, parent_stay_id }) => other.parent_stay_id === id || parent_stay_id === other.stay_id,
  );

interface NeedsRow {
  readonly sex: Sex;
  readonly birth_date: LocalDate | null;
  readonly recovery: number | null;
  readonly infectious: number | null;
  readonly mobility: Mobility | null;
  readonly close_care: number | null;
  readonly sees: number | null;
}

/**
 * What a person needs of a bed by the newest assessment on or before a day; without one, what is
 * known of the person. `child` tells where the birth date does not.
 */
export function findNeeds(
  db: ReadDb,
  personId: number,
  day: LocalDate,
  known: { readonly emergency: boolean; readonly child?: boolean },
): Needs | undefined {
  const [row] = db.sql<NeedsRow>(
    `SELECT p.sex, p.birth_date, a.recovery, a.infectious, a.mobility, a.close_care, a.sees
     FROM person AS p LEFT JOIN assessment AS a ON a.id = (
       SELECT id FROM assessment WHERE person_id = p.id AND assessed_on <= ?
       ORDER BY assessed_on DESC, id DESC LIMIT 1)
     WHERE p.id = ?`,
    day,
    personId,
  );
  if (!row) return undefined;
  const unknown = known.child === true ? CHILD : ADULT;
  return {
    sex: row.sex,
    adultFrom: row.birth_date === null ? unknown : adultFrom(row.birth_date),
    recovery: row.recovery === 1,
    infectious: row.infectious === 1,
    mobility: row.mobility ?? 'independent',
    closeCare: row.close_care === 1,
    sees: row.sees !== 0,
    emergency: known.emergency,
  };
}
