import type { HouseExample } from '#shared/domain/places/house-example.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import type { CommandContext } from '../../context.ts';
import { addLedgerEntry } from './ledger.ts';

export interface NewHouse {
  readonly officeId: number;
  readonly example: HouseExample;
  readonly from: LocalDate;
}

type Ward = HouseExample['wards'][number];
const bit = (value: boolean): 0 | 1 => (value ? 1 : 0);

/** A house with ledgers, floors, wards, rooms and beds as an example describes it, all editable. */
export function createHouseFromExample(context: CommandContext, house: NewHouse): string {
  const { db } = context;
  const { example, from } = house;
  const uid = context.newUid();
  const siteId = db.insert('site', {
    uid,
    office_id: house.officeId,
    code: example.code,
    name: example.name,
    address: example.address,
    place: example.place,
  });
  context.subject(uid);
  const ledger = { siteId, classId: null, from };
  addLedgerEntry(context, { ...ledger, seats: example.rated, reason: 'Daya tampung gedung' });
  addLedgerEntry(context, {
    ...ledger,
    operational: true,
    seats: example.operational,
    reason: 'Kapasitas operasional',
  });
  const buildingId = db.insert('building', {
    uid: context.newUid(),
    site_id: siteId,
    name: example.building,
  });
  for (const { number, lift } of example.floors) {
    const floorId = db.insert('floor', {
      uid: context.newUid(),
      building_id: buildingId,
      number,
      lift: bit(lift),
    });
    for (const ward of example.wards.filter(({ floor }) => floor === number)) {
      addWard(context, ward, { siteId, floorId, from });
    }
  }
  return uid;
}

function addWard(
  context: CommandContext,
  ward: Ward,
  { siteId, floorId, from }: { siteId: number; floorId: number; from: LocalDate },
): void {
  const { db } = context;
  const wardId = db.insert('dormitory', {
    uid: context.newUid(),
    site_id: siteId,
    name: ward.name,
    floor_id: floorId,
    zone: ward.zone,
  });
  for (const [index, room] of ward.rooms.entries()) {
    const code = `${ward.letter}${index + 1}`;
    const roomId = db.insert('room', {
      uid: context.newUid(),
      dormitory_id: wardId,
      code,
      sex: room.sex,
      levels: 'SD,SMP,SMA',
      wheelchair: bit(room.wheelchair),
      near_nurse: bit(room.nearNurse),
      handrail: bit(room.handrail),
    });
    for (let bed = 1; bed <= room.beds; bed += 1) {
      db.insert('bed', {
        uid: context.newUid(),
        room_id: roomId,
        code: `${code}-${bed}`,
        from_date: from,
        until_date: null,
      });
    }
  }
}
