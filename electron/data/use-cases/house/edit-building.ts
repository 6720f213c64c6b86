import { findBuilding, findFloor, listBuildings, listFloors } from '#db/queries/house.ts';
import { findDormitory, findDormitoryByName, findSite } from '#db/queries/places.ts';
import type { ParsedOf } from '#shared/contract/derive.ts';
import type { houseContract } from '#shared/contract/house.ts';
import { err, ok } from '#shared/result.ts';
import type { CommandContext } from '../../context.ts';
import { noPlace } from '../places/find-place.ts';

const gone = (what: 'building' | 'floor') => err({ code: 'house.not-found', what } as const);

export function addBuilding(
  context: CommandContext,
  { site: siteUid, name }: ParsedOf<typeof houseContract.addBuilding>,
) {
  const { db } = context;
  const site = findSite(db, siteUid);
  if (!site) return noPlace('site', siteUid);
  if (listBuildings(db, site.id).some((building) => building.name === name)) {
    return err({ code: 'house.building-exists', name } as const);
  }
  const uid = context.newUid();
  db.insert('building', { uid, site_id: site.id, name });
  context.subject(uid);
  context.describe({ name });
  return ok({ uid });
}

/** Floor 1 stands on the ground; a higher one is reached without stairs only by lift. */
export function addFloor(context: CommandContext, input: ParsedOf<typeof houseContract.addFloor>) {
  const { db } = context;
  const { number } = input;
  const building = findBuilding(db, input.building);
  if (!building) return gone('building');
  if (listFloors(db, building.id).some((floor) => floor.number === number)) {
    return err({ code: 'house.floor-exists', building: building.name, number } as const);
  }
  const uid = context.newUid();
  db.insert('floor', { uid, building_id: building.id, number, lift: input.lift ? 1 : 0 });
  context.subject(uid);
  context.describe({ name: building.name, number });
  return ok({ uid });
}

/** A ward: a dormitory with its floor and whom it is for. */
export function addWard(context: CommandContext, input: ParsedOf<typeof houseContract.addWard>) {
  const { db } = context;
  const { name, zone } = input;
  const site = findSite(db, input.site);
  if (!site) return noPlace('site', input.site);
  const floor = findFloor(db, site.id, input.floor);
  if (!floor) return gone('floor');
  if (findDormitoryByName(db, site.id, name)) {
    return err({ code: 'places.dormitory-exists', name } as const);
  }
  const uid = context.newUid();
  db.insert('dormitory', { uid, site_id: site.id, name, floor_id: floor.id, zone });
  context.subject(uid);
  context.describe({ name, number: floor.number });
  return ok({ uid });
}

/** Moves a ward on the plan, or gives it to others from now on; who lies there stays. */
export function placeWard(
  context: CommandContext,
  input: ParsedOf<typeof houseContract.placeWard>,
) {
  const { db } = context;
  const ward = findDormitory(db, input.ward);
  if (!ward) return noPlace('dormitory', input.ward);
  const floor = findFloor(db, ward.site_id, input.floor);
  if (!floor) return gone('floor');
  db.update('dormitory', ward.id, { floor_id: floor.id, zone: input.zone });
  context.subject(ward.uid);
  context.describe({ name: ward.name, number: floor.number });
  return ok({});
}
