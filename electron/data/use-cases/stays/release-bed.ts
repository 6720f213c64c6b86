import { houseRoomOn } from '#db/queries/house-room.ts';
import {
  findOpenLeave,
  findOpenRequest,
  findPersonOfStay,
  findStay,
  listBedSpans,
} from '#db/queries/stays.ts';
import type { ParsedOf } from '#shared/contract/derive.ts';
import type { staysContract } from '#shared/contract/stays.ts';
import { houseFull } from '#shared/domain/stays/decide-admission.ts';
import { decideBed } from '#shared/domain/stays/decide-bed.ts';
import { decideRelease, decideReturnToBed } from '#shared/domain/stays/decide-return.ts';
import { fullHouse } from '#shared/domain/stays/house-room.ts';
import { err, ok } from '#shared/result.ts';
import type { CommandContext } from '../../context.ts';
import { closeAdmitted } from '../applications/close-application.ts';
import { insertRequest } from './application-rows.ts';
import { wishOfStay } from './find-fit.ts';
import { guardLimits } from './guard-stay.ts';
import { openLeaveOf } from './leave.ts';
import { noStay } from './move-bed.ts';
import { insertBed } from './store-stay.ts';

/** S5: the bed goes to others from a day on; the person stands first for the next that fits. */
export function releaseBed(
  context: CommandContext,
  input: ParsedOf<typeof staysContract.releaseBed>,
) {
  const { db, today } = context;
  const stay = findStay(db, input.stay);
  if (!stay) return noStay(input.stay);
  const leave = findOpenLeave(db, stay.id);
  const decided = decideRelease(stay.name, openLeaveOf(leave), { on: input.on, today });
  if (!decided.ok) return decided;
  const open = findOpenRequest(db, stay.person_id);
  if (open) {
    const { number } = open;
    return err({ code: 'stays.open-application', name: stay.name, number } as const);
  }
  const bed = listBedSpans(db, stay.id).find(({ until }) => until === null);
  if (bed && bed.from > input.on) {
    return err({ code: 'stays.moved-since', name: stay.name, first: bed.from } as const);
  }
  const person = findPersonOfStay(db, stay.person_id);
  if (!leave || !person) return noStay(input.stay);
  if (bed) db.update('bed_assignment', bed.id, { until_date: input.on });
  db.update('leave', leave.id, { released_on: input.on, release_reason: input.reason });
  insertRequest(context, person, stay.site_id, input.on, {
    kind: 'returning',
    stay,
    reason: input.reason,
  });
  context.subject(stay.uid);
  context.describe({ name: stay.name, on: input.on });
  return ok({ name: stay.name });
}

/** Back to the house: takes a place and a bed anew, and ends the waiting for one. */
export function returnToBed(
  context: CommandContext,
  input: ParsedOf<typeof staysContract.returnToBed>,
) {
  const { db, today } = context;
  const stay = findStay(db, input.stay);
  if (!stay) return noStay(input.stay);
  const leave = findOpenLeave(db, stay.id);
  const decided = decideReturnToBed(stay.name, openLeaveOf(leave), { on: input.on, today });
  if (!decided.ok) return decided;
  if (!leave) return noStay(input.stay);
  const bed = decideBed(wishOfStay(context, stay, input.on, input));
  if (!bed.ok) return bed;
  const request = findOpenRequest(db, stay.person_id);
  const own = request?.returning_stay_id === stay.id ? request : undefined;
  const full = fullHouse(houseRoomOn(db, stay.site_id, input.on, own?.id ?? null));
  if (full) return err(houseFull(full));
  if (own) closeAdmitted(context, own.id, input.on);
  const back = guardLimits(() =>
    db.update('leave', leave.id, { until_date: input.on, ended_how: 'returned' }),
  );
  if (!back.ok) return back;
  const placed = insertBed(context, stay.id, bed.value, { ...input, reason: 'Kembali' });
  if (!placed.ok) return placed;
  context.subject(stay.uid);
  context.describe({ name: stay.name, bed: placed.value, on: input.on });
  return ok({ name: stay.name, bed: placed.value, lateDays: decided.value.lateDays });
}
