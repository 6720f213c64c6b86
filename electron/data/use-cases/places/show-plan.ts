import { findSchoolRules } from '#db/queries/school-rules.ts';
import {
  listBedsOn,
  listClassesOn,
  listPermits,
  listRoomsOn,
  listWithoutBed,
  type BedOnDay,
  type ClassOnDay,
} from '#db/queries/place-numbers.ts';
import {
  findDormitory,
  findShownSite,
  listDormitories,
  listLedger,
  listRoomsOfDormitory,
  listSites,
  type SiteRow,
} from '#db/queries/places.ts';
import type { BedCard, ClassRow } from '#shared/contract/place-shapes.ts';
import type { SchoolRules } from '#shared/domain/enrolment/school-rules.ts';
import { HOUSE_EXAMPLES } from '#shared/domain/places/house-example.ts';
import { SITE_EXAMPLES, type SiteExample } from '#shared/domain/places/site-examples.ts';
import { ok } from '#shared/result.ts';
import type { Level, LocalDate } from '#shared/vocabulary.ts';
import type { QueryContext } from '../../context.ts';
import { noPlace } from './find-place.ts';

const levelsOf = (stored: string): Level[] => stored.split(',') as Level[];

/** What every screen shows of a site. */
export const siteHead = ({ uid, code, name, address, place }: SiteRow) => ({
  uid,
  code,
  name,
  address,
  place,
});

/** What an office may begin a site with: houses of a facility, schools of any other. */
const examplesOf = (kind: 'agency' | 'school' | 'facility' | undefined) =>
  kind === 'facility'
    ? HOUSE_EXAMPLES.map(({ rated, ...house }) => ({ ...exampleHead(house), capacity: rated }))
    : SITE_EXAMPLES.map((site) => ({ ...exampleHead(site), capacity: site.capacity }));

const exampleHead = ({
  id,
  code,
  name,
  place,
}: Pick<SiteExample, 'id' | 'code' | 'name' | 'place'>) => ({
  id,
  code,
  name,
  place,
});

/** The sites of the office, the one shown first, and the examples that may be added. */
export function showSites({ db, office }: QueryContext) {
  const shown = findShownSite(db);
  const others = listSites(db).filter(({ id }) => id !== shown?.id);
  const taken = new Set(listSites(db).map(({ code }) => code));
  return ok({
    sites: [...(shown ? [shown] : []), ...others].map(siteHead),
    examples: examplesOf(office?.kind).filter(({ code }) => !taken.has(code)),
  });
}

function classState(row: ClassOnDay, day: LocalDate): ClassRow['state'] {
  if (row.until_date !== null && row.until_date <= day) return 'closed';
  return row.from_date > day ? 'planned' : 'open';
}

type Warning = SchoolRules['classWarning'];

function classRow(row: ClassOnDay, day: LocalDate, warning: Warning): ClassRow {
  const state = classState(row, day);
  const allowed = state === 'closed' ? 0 : row.seats + row.permitted;
  return {
    uid: row.uid,
    academicYear: row.academic_year,
    level: row.level,
    grade: row.grade,
    name: row.name,
    teacher: row.homeroom_teacher,
    from: row.from_date,
    until: row.until_date,
    state,
    seats: row.seats,
    permitted: row.permitted,
    held: row.held,
    over: Math.max(0, row.held - allowed),
    large: row.seats > warning[row.level],
  };
}

/** A ledger of a site as screens show it, the newest entry first. */
export function ledgerOf(
  db: QueryContext['db'],
  siteId: number,
  day: LocalDate,
  scope: 'site' | 'operational' = 'site',
) {
  const entries = listLedger(db, siteId, scope);
  const holding = entries.findLast(({ from_date }) => from_date <= day);
  return entries.toReversed().map((entry) => ({
    seats: entry.seats,
    from: entry.from_date,
    reason: entry.reason,
    letterNo: entry.letter_no,
    letterDate: entry.letter_date,
    holds: entry.id === holding?.id,
  }));
}

function dormitoriesOf(db: QueryContext['db'], siteId: number, day: LocalDate, today: LocalDate) {
  const rooms = listRoomsOn(db, siteId, day, today);
  return listDormitories(db, siteId).map(({ id, uid, name }) => ({
    uid,
    name,
    rooms: rooms
      .filter(({ dormitory_id }) => dormitory_id === id)
      .map((room) => ({
        uid: room.uid,
        code: room.code,
        sex: room.sex,
        levels: levelsOf(room.levels),
        beds: room.beds,
        occupied: room.occupied,
        toMove: room.to_move,
        closed: room.closed,
      })),
  }));
}

/** A site with ledger, classes, dormitories and permits as they stand on a day; null without one. */
export function showPlan(
  { db, today }: QueryContext,
  input: { site?: string | undefined; on?: LocalDate | undefined },
) {
  const site = findShownSite(db, input.site);
  if (!site) return ok(null);
  const day = input.on ?? today;
  return ok({
    on: day,
    today,
    site: siteHead(site),
    ledger: ledgerOf(db, site.id, day),
    classes: listClassesOn(db, site.id, day, today).map((row) =>
      classRow(row, day, findSchoolRules(db).classWarning),
    ),
    dormitories: dormitoriesOf(db, site.id, day, today),
    permits: listPermits(db, site.id).map((permit) => ({
      uid: permit.uid,
      scope: permit.scope,
      level: permit.level,
      className: permit.class_name,
      sex: permit.sex,
      extra: permit.extra,
      from: permit.from_date,
      until: permit.until_date,
      reason: permit.reason,
      letterNo: permit.letter_no,
      grantedBy: permit.granted_by,
      inForce: permit.from_date <= day && permit.until_date > day,
    })),
  });
}

function bedState({ closed, enrolment }: BedOnDay): BedCard['state'] {
  if (closed) return enrolment === null ? 'closed' : 'to_move';
  return enrolment === null ? 'free' : 'occupied';
}

function bedCard(bed: BedOnDay): BedCard {
  return {
    uid: bed.uid,
    code: bed.code,
    state: bedState(bed),
    closesOn: bed.until_date,
    pupil:
      bed.enrolment === null || bed.name === null || bed.level === null || bed.grade === null
        ? null
        : {
            enrolment: bed.enrolment,
            name: bed.name,
            level: bed.level,
            grade: bed.grade,
            className: bed.class_name,
          },
  };
}

/** The bed plan of a dormitory on a day. */
export function showBeds(
  { db, today }: QueryContext,
  input: { dormitory: string; on?: LocalDate | undefined },
) {
  const dormitory = findDormitory(db, input.dormitory);
  if (!dormitory) return noPlace('dormitory', input.dormitory);
  const day = input.on ?? today;
  const beds = listBedsOn(db, dormitory.id, day, today);
  return ok({
    on: day,
    today,
    name: dormitory.name,
    rooms: listRoomsOfDormitory(db, dormitory.id).map((room) => ({
      uid: room.uid,
      code: room.code,
      sex: room.sex,
      levels: levelsOf(room.levels),
      beds: beds.filter(({ room_id }) => room_id === room.id).map(bedCard),
    })),
    withoutBed: listWithoutBed(db, dormitory.site_id, day, today).map(
      ({ class_name, ...pupil }) => ({ ...pupil, className: class_name }),
    ),
  });
}
