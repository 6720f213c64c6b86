import { countLyingFrom } from '#db/queries/house-people.ts';
import { countStaysInBedFrom } from '#db/queries/place-numbers.ts';
import { findBed, findRoom, listBedsOfRoom } from '#db/queries/places.ts';
import type { ParsedOf } from '#shared/contract/derive.ts';
import type { placesContract } from '#shared/contract/places.ts';
import { err, ok } from '#shared/result.ts';
import type { CommandContext } from '../../context.ts';
import { endRefusal, noPlace } from './find-place.ts';

export function addBed(context: CommandContext, input: ParsedOf<typeof placesContract.addBed>) {
  const { db } = context;
  const room = findRoom(db, input.room);
  if (!room) return noPlace('room', input.room);
  if (listBedsOfRoom(db, room.id).some(({ code }) => code === input.code)) {
    return err({ code: 'places.bed-exists', bed: input.code, room: room.code } as const);
  }
  const uid = context.newUid();
  db.insert('bed', {
    uid,
    room_id: room.id,
    code: input.code,
    from_date: input.from,
    until_date: null,
  });
  context.subject(uid);
  context.describe({ name: input.code, room: room.code });
  return ok({ uid });
}

/** Takes a bed out of service from a day on. Who lies in it is "perlu dipindah". */
export function closeBed(context: CommandContext, input: ParsedOf<typeof placesContract.closeBed>) {
  const { db, today } = context;
  const bed = findBed(db, input.bed);
  if (!bed) return noPlace('bed', input.bed);
  const refusal = endRefusal(bed.code, bed, input.on, today);
  if (refusal) return err(refusal);
  db.update('bed', bed.id, { until_date: input.on });
  context.subject(bed.uid);
  context.describe({ name: bed.code, on: input.on });
  const toMove = countStaysInBedFrom(db, bed.id, input.on) + countLyingFrom(db, bed.id, input.on);
  return ok({ toMove });
}
