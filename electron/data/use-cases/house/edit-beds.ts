import { countLyingFrom } from '#db/queries/house-people.ts';
import { findOutage, listOutagesOfBed } from '#db/queries/house.ts';
import { findBed, findRoom } from '#db/queries/places.ts';
import type { ParsedOf } from '#shared/contract/derive.ts';
import type { houseContract } from '#shared/contract/house.ts';
import { err, ok } from '#shared/result.ts';
import type { CommandContext } from '../../context.ts';
import { noPlace } from '../places/find-place.ts';

const FOREVER = '9999-12-31';
const bit = (value: boolean): 0 | 1 => (value ? 1 : 0);

/** What the room offers: a wheelchair gets in and turns, near the nurse, rail and exit at hand. */
export function setRoomAccess(
  context: CommandContext,
  input: ParsedOf<typeof houseContract.setRoomAccess>,
) {
  const { db } = context;
  const room = findRoom(db, input.room);
  if (!room) return noPlace('room', input.room);
  db.update('room', room.id, {
    wheelchair: bit(input.wheelchair),
    near_nurse: bit(input.nearNurse),
    handrail: bit(input.handrail),
  });
  context.subject(room.uid);
  context.describe({ name: room.code });
  return ok({});
}

export function setBedKind(
  context: CommandContext,
  input: ParsedOf<typeof houseContract.setBedKind>,
) {
  const { db } = context;
  const bed = findBed(db, input.bed);
  if (!bed) return noPlace('bed', input.bed);
  db.update('bed', bed.id, { kind: input.kind, upper: bit(input.upper) });
  context.subject(bed.uid);
  context.describe({ name: bed.code, kind: input.kind });
  return ok({});
}

/** A bed that nobody is given meanwhile. Who lies in it stays and is counted as to be moved. */
export function addOutage(
  context: CommandContext,
  input: ParsedOf<typeof houseContract.addOutage>,
) {
  const { db } = context;
  const bed = findBed(db, input.bed);
  if (!bed) return noPlace('bed', input.bed);
  const until = input.until ?? FOREVER;
  const standing = listOutagesOfBed(db, bed.id).find(
    (one) => one.from_date < until && (one.until_date ?? FOREVER) > input.from,
  );
  if (standing) {
    const { from_date: from, until_date } = standing;
    return err({
      code: 'house.outage-overlaps',
      bed: bed.code,
      from,
      until: until_date ?? '',
    } as const);
  }
  const uid = context.newUid();
  db.insert('bed_outage', {
    uid,
    bed_id: bed.id,
    kind: input.kind,
    from_date: input.from,
    until_date: input.until ?? null,
    note: input.note,
  });
  context.subject(uid);
  context.describe({ name: bed.code, on: input.from });
  return ok({ uid, toMove: countLyingFrom(db, bed.id, input.from, input.until) });
}

/** Gives the bed back from a day on. An end that lies ahead may be moved. */
export function endOutage(
  context: CommandContext,
  input: ParsedOf<typeof houseContract.endOutage>,
) {
  const { db, today } = context;
  const outage = findOutage(db, input.outage);
  if (!outage) return err({ code: 'house.not-found', what: 'outage' } as const);
  const { code: bed, from_date: from, until_date: ended } = outage;
  if (ended !== null && ended <= today) {
    return err({ code: 'house.outage-ended', bed, on: ended } as const);
  }
  if (input.on <= from) return err({ code: 'house.outage-ends-early', bed, from } as const);
  const overlap = listOutagesOfBed(db, outage.bed_id).find(
    (one) => one.id !== outage.id && one.from_date >= from && one.from_date < input.on,
  );
  if (overlap) {
    return err({
      code: 'house.outage-overlaps',
      bed,
      from: overlap.from_date,
      until: overlap.until_date ?? '',
    } as const);
  }
  db.update('bed_outage', outage.id, { until_date: input.on });
  context.subject(outage.uid);
  context.describe({ name: bed, on: input.on });
  return ok({});
}
