import { countCalledToRoom, countLyingInRoomFrom } from '#db/queries/house-people.ts';
import { countStaysFrom } from '#db/queries/place-numbers.ts';
import {
  findDormitory,
  findDormitoryByName,
  findRoom,
  findRoomByCode,
  findSite,
  listBedsOfRoom,
} from '#db/queries/places.ts';
import type { StoredRow } from '#db/schema/tables.ts';
import type { ParsedOf } from '#shared/contract/derive.ts';
import type { placesContract } from '#shared/contract/places.ts';
import { err, ok } from '#shared/result.ts';
import type { Level } from '#shared/vocabulary.ts';
import type { CommandContext } from '../../context.ts';
import { endRefusal, noPlace } from './find-place.ts';

type StoredLevels = StoredRow<'room'>['levels'];
/** Levels as stored: in school order, which the contract has put them in. */
const stored = (levels: readonly Level[]): StoredLevels => levels.join(',') as StoredLevels;

export function addDormitory(
  context: CommandContext,
  input: ParsedOf<typeof placesContract.addDormitory>,
) {
  const { db } = context;
  const site = findSite(db, input.site);
  if (!site) return noPlace('site', input.site);
  if (findDormitoryByName(db, site.id, input.name)) {
    return err({ code: 'places.dormitory-exists', name: input.name } as const);
  }
  const uid = context.newUid();
  db.insert('dormitory', { uid, site_id: site.id, name: input.name });
  context.subject(uid);
  context.describe({ name: input.name });
  return ok({ uid });
}

/** A room with its first beds, named "<room>-1", "<room>-2", … */
export function addRoom(context: CommandContext, input: ParsedOf<typeof placesContract.addRoom>) {
  const { db } = context;
  const dormitory = findDormitory(db, input.dormitory);
  if (!dormitory) return noPlace('dormitory', input.dormitory);
  if (findRoomByCode(db, dormitory.id, input.code)) {
    const { name } = dormitory;
    return err({ code: 'places.room-exists', room: input.code, dormitory: name } as const);
  }
  const uid = context.newUid();
  const roomId = db.insert('room', {
    uid,
    dormitory_id: dormitory.id,
    code: input.code,
    sex: input.sex,
    levels: stored(input.levels),
  });
  for (let number = 1; number <= input.beds; number += 1) {
    db.insert('bed', {
      uid: context.newUid(),
      room_id: roomId,
      code: `${input.code}-${number}`,
      from_date: input.from,
      until_date: null,
    });
  }
  context.subject(uid);
  context.describe({ name: input.code, dormitory: dormitory.name, beds: input.beds });
  return ok({ uid });
}

/** Opens a room to other levels. Who lives there stays: a room's levels are a warning only. */
export function setRoomLevels(
  context: CommandContext,
  input: ParsedOf<typeof placesContract.setRoomLevels>,
) {
  const { db, today } = context;
  const room = findRoom(db, input.room);
  if (!room) return noPlace('room', input.room);
  db.update('room', room.id, { levels: stored(input.levels) });
  context.subject(room.uid);
  context.describe({ name: room.code, levels: input.levels.join(', ') });
  const living = db.sql<{ level: Level }>(
    `SELECT e.level FROM bed_stay AS s JOIN bed AS b ON b.id = s.bed_id
     JOIN enrolment AS e ON e.id = s.enrolment_id
     WHERE b.room_id = ? AND s.from_date <= ? AND coalesce(s.until_date, '9999-12-31') > ?`,
    room.id,
    today,
    today,
  );
  return ok({ others: living.filter(({ level }) => !input.levels.includes(level)).length });
}

/** Gives an empty room to the other sex. No override exists (product.md, rooms). */
export function setRoomSex(
  context: CommandContext,
  input: ParsedOf<typeof placesContract.setRoomSex>,
) {
  const { db, today } = context;
  const room = findRoom(db, input.room);
  if (!room) return noPlace('room', input.room);
  const people =
    countStaysFrom(db, room.id, today) +
    countLyingInRoomFrom(db, room.id, today) +
    countCalledToRoom(db, room.id);
  if (people > 0 && room.sex !== input.sex) {
    return err({ code: 'places.room-not-empty', room: room.code, people } as const);
  }
  db.update('room', room.id, { sex: input.sex });
  context.subject(room.uid);
  context.describe({ name: room.code, sex: input.sex });
  return ok({});
}

/** Takes all beds of a room out of service from a day on; who lies there is to be moved. */
export function closeRoom(
  context: CommandContext,
  input: ParsedOf<typeof placesContract.closeRoom>,
) {
  const { db, today } = context;
  const room = findRoom(db, input.room);
  if (!room) return noPlace('room', input.room);
  const beds = listBedsOfRoom(db, room.id);
  const open = beds.filter(({ until_date }) => until_date === null || until_date > today);
  if (open.length === 0) {
    const ends = beds.flatMap(({ until_date }) => until_date ?? []).toSorted();
    const on = ends.at(-1) ?? today;
    return err({ code: 'places.already-closed', name: room.code, on } as const);
  }
  for (const bed of open) {
    const refusal = endRefusal(bed.code, bed, input.on, today);
    if (refusal) return err(refusal);
    db.update('bed', bed.id, { until_date: input.on });
  }
  context.subject(room.uid);
  context.describe({ name: room.code, on: input.on, beds: open.length });
  const toMove =
    countStaysFrom(db, room.id, input.on) + countLyingInRoomFrom(db, room.id, input.on);
  return ok({ beds: open.length, toMove });
}
