import {
  type HouseWindow,
  listBuildings,
  listFloors,
  listHeldBeds,
  listHouseBeds,
  listHouseCalls,
  listHouseLeaves,
  listHouseStays,
  listOutages,
  listWardRooms,
  listWards,
} from '#db/queries/house.ts';
import { findShownSite, listLedger } from '#db/queries/places.ts';
import type { HouseView } from '#shared/contract/house-shapes.ts';
import { addDays } from '#shared/days.ts';
import type { Communication } from '#shared/domain/people/disability.ts';
import { err, ok } from '#shared/result.ts';
import type { LocalDate, Mobility } from '#shared/vocabulary.ts';
import type { QueryContext } from '../../context.ts';
import { ledgerOf, siteHead } from '../places/show-plan.ts';

type Db = QueryContext['db'];
type Facts = HouseView['facts'];

/** The date strip: a week back and a month ahead. */
const DAYS_BACK = 7;
const DAYS_AHEAD = 30;

/** The facts of a window and the wards with their rooms, so that any day of it can be counted. */
export function showFacts(
  { db, today }: QueryContext,
  input: { from?: LocalDate | undefined; to?: LocalDate | undefined },
) {
  const from = input.from ?? addDays(today, -DAYS_BACK);
  const to = input.to ?? addDays(today, DAYS_AHEAD);
  if (from > to) return err({ code: 'house.window-empty', from, to } as const);
  const site = findShownSite(db);
  if (!site) return ok(null);
  return ok(houseOf(db, { site: site.id, from, to }, { today, site: siteHead(site) }));
}

function houseOf(
  db: Db,
  window: HouseWindow,
  { today, site }: Pick<HouseView, 'today' | 'site'>,
): HouseView {
  const wards = listWards(db, window.site);
  const rooms = listWardRooms(db, window.site);
  const beds = listHouseBeds(db, window);
  const zones = new Map(wards.map(({ id, zone }) => [id, zone]));
  const ofRoom = new Map(rooms.map((room) => [room.id, room]));
  return {
    today,
    from: window.from,
    to: window.to,
    site,
    facts: {
      ...factsBut(db, window),
      beds: beds.flatMap(({ room_id, lying: _lying, upper, ...bed }) => {
        const room = ofRoom.get(room_id);
        if (!room) return [];
        return {
          bed: bed.bed,
          code: bed.code,
          kind: bed.kind,
          from: bed.from,
          until: bed.until,
          upper: upper === 1,
          sex: room.sex,
          zone: zones.get(room.dormitory_id) ?? 'general',
          wheelchair: room.wheelchair === 1,
        };
      }),
    },
    wards: wards.map(({ id, step_free, ...ward }) => ({
      ...ward,
      stepFree: step_free === 1,
      rooms: rooms
        .filter(({ dormitory_id }) => dormitory_id === id)
        .map((room) => ({
          uid: room.uid,
          code: room.code,
          sex: room.sex,
          wheelchair: room.wheelchair === 1,
          nearNurse: room.near_nurse === 1,
          handrail: room.handrail === 1,
          beds: beds.filter(({ room_id }) => room_id === room.id).map(({ bed }) => bed),
        })),
    })),
  };
}

function factsBut(db: Db, window: HouseWindow): Omit<Facts, 'beds'> {
  const ledger = (scope: 'site' | 'operational') =>
    listLedger(db, window.site, scope).map(({ from_date, seats }) => ({ from: from_date, seats }));
  return {
    rated: ledger('site'),
    operational: ledger('operational'),
    outages: listOutages(db, window),
    stays: listHouseStays(db, window).map((row) => ({
      stay: row.stay,
      person: row.person,
      name: row.name,
      sex: row.sex,
      from: row.from,
      until: row.until,
      emergency: row.emergency === 1,
      needs: needsOf(row),
    })),
    held: listHeldBeds(db, window),
    leaves: listHouseLeaves(db, window),
    calls: listHouseCalls(db, window).map((row) => ({
      call: row.call,
      application: row.application,
      person: row.person,
      bed: row.bed,
      name: row.name,
      from: row.from,
      until: row.until,
      answerBy: row.answerBy,
      accepted: row.accepted === 1,
      needs: needsOf(row),
    })),
  };
}

function needsOf(row: {
  readonly mobility: Mobility | null;
  readonly communication: string | null;
  readonly close_care: number | null;
  readonly sees: number | null;
}): Facts['stays'][number]['needs'] {
  if (row.mobility === null) return null;
  return {
    mobility: row.mobility,
    communication: JSON.parse(row.communication ?? '[]') as Communication[],
    closeCare: row.close_care === 1,
    sees: row.sees !== 0,
  };
}

/** Buildings and floors of the shown site, and what of it is run at present. */
export function showBuildings({ db, today }: QueryContext) {
  const site = findShownSite(db);
  if (!site) return ok(null);
  return ok({
    site: site.uid,
    today,
    buildings: listBuildings(db, site.id).map(({ id, uid, name }) => ({
      uid,
      name,
      floors: listFloors(db, id).map((floor) => ({
        uid: floor.uid,
        number: floor.number,
        lift: floor.lift === 1,
      })),
    })),
    operational: ledgerOf(db, site.id, today, 'operational'),
  });
}
