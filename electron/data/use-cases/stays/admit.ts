import { findNeeds } from '#db/queries/fit-beds.ts';
import { houseRoomOn } from '#db/queries/house-room.ts';
import {
  agreementHandedIn,
  findOpenCall,
  findRequest,
  findStay,
  listStaysOfPerson,
  type RequestRow,
} from '#db/queries/stays.ts';
import type { StoredRow } from '#db/schema/tables.ts';
import type { ParsedOf } from '#shared/contract/derive.ts';
import type { staysContract } from '#shared/contract/stays.ts';
import { adultFrom, ADULT } from '#shared/domain/people/adulthood.ts';
import { type Admission, decideAdmission } from '#shared/domain/stays/decide-admission.ts';
import type { BedWish } from '#shared/domain/stays/decide-bed.ts';
import { err, ok } from '#shared/result.ts';
import type { CommandContext } from '../../context.ts';
import { closeAdmitted } from '../applications/close-application.ts';
import { wishOf } from './find-fit.ts';
import { insertBed, insertStay } from './store-stay.ts';

type Input = ParsedOf<typeof staysContract.admit>;
type Call = StoredRow<'bed_call'> | undefined;

function callOf(call: Call): Admission['call'] {
  if (!call) return 'none';
  return call.answer === 'accepted' ? 'accepted' : 'unanswered';
}

/** The bed asked for, or the one that the call has held. */
function wishFor(
  context: CommandContext,
  request: RequestRow,
  call: Call,
  input: Input,
  parentStayId: number | undefined,
): BedWish | null {
  const { db } = context;
  const called =
    call && db.sql<{ uid: string }>('SELECT uid FROM bed WHERE id = ?', call.bed_id)[0];
  const bed = input.bed ?? called?.uid;
  const needs = findNeeds(db, request.person_id, input.on, { emergency: request.emergency === 1 });
  if (request.mode !== 'residential' || bed === undefined || !needs) return null;
  return wishOf(
    context,
    { bed, override: input.override },
    {
      needs,
      siteId: request.site_id,
      day: input.on,
      whom: {
        personId: request.person_id,
        applicationId: request.id,
        ...(parentStayId === undefined ? {} : { parentStayId }),
      },
    },
  );
}

/**
 * Somebody comes in: stay, bed, the end of the call and of the request, all or nothing (guard A6).
 * A second click finds the request closed.
 */
export function admit(context: CommandContext, input: Input) {
  const { db, today } = context;
  const request = findRequest(db, input.application);
  if (!request) {
    return err({ code: 'stays.application-unknown', application: input.application } as const);
  }
  const parent = input.parentStay === null ? undefined : findStay(db, input.parentStay);
  if (input.parentStay !== null && !parent) {
    return err({ code: 'stays.not-found', stay: input.parentStay } as const);
  }
  const call = findOpenCall(db, request.id);
  const agreementOn = input.agreementOn ?? agreementHandedIn(db, request.id);
  const decided = decideAdmission({
    name: request.name,
    mode: request.mode,
    on: input.on,
    today,
    receivedOn: request.received_on,
    closed: request.closed_on !== null,
    eligible: request.decision === 'eligible',
    call: callOf(call),
    agreementOn,
    stays: listStaysOfPerson(db, request.person_id),
    bed: wishFor(context, request, call, input, parent?.id),
    room: houseRoomOn(db, request.site_id, input.on, request.id),
  });
  if (!decided.ok) return decided;
  closeAdmitted(context, request.id, input.on);
  const uid = context.newUid();
  const stored = insertStay(context, uid, {
    site_id: request.site_id,
    person_id: request.person_id,
    application_id: request.id,
    mode: request.mode,
    sex: request.person_sex,
    from_date: input.on,
    adult_from: request.birth_date === null ? ADULT : adultFrom(request.birth_date),
    parent_stay_id: parent?.id ?? null,
    brought_by: input.broughtBy,
    brought_phone: input.broughtPhone,
    emergency: request.emergency,
    approved_by: request.emergency_approved_by,
    approved_on: request.emergency_approved_on,
    agreement_on: agreementOn,
  });
  if (!stored.ok) return stored;
  const placed = decided.value
    ? insertBed(context, stored.value, decided.value, { ...input, reason: '' })
    : ok(null);
  if (!placed.ok) return placed;
  context.subject(uid, request.uid);
  context.describe({ name: request.name, bed: placed.value, on: input.on });
  return ok({ stay: uid, name: request.name, bed: placed.value });
}
