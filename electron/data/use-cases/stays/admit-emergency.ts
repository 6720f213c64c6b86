import { houseRoomOn } from '#db/queries/house-room.ts';
import { listSites } from '#db/queries/places.ts';
import { findStay } from '#db/queries/stays.ts';
import { findFacilitySettings } from '#db/queries/waitlist-settings.ts';
import type { ParsedOf } from '#shared/contract/derive.ts';
import type { staysContract } from '#shared/contract/stays.ts';
import type { Needs } from '#shared/domain/house/bed-fit.ts';
import { nameKey } from '#shared/domain/people/name-key.ts';
import {
  arrivedAdultFrom,
  arrivedName,
  decideEmergency,
  type EmergencyPlan,
  estimatedBirth,
} from '#shared/domain/stays/decide-emergency.ts';
import { addDays } from '#shared/days.ts';
import { err, ok } from '#shared/result.ts';
import { type CommandContext, ownOffice, signedIn } from '../../context.ts';
import { closeAdmitted } from '../applications/close-application.ts';
import { insertRequest } from './application-rows.ts';
import { isHead, wishOf } from './find-fit.ts';
import { insertBed, insertStay } from './store-stay.ts';

type Input = ParsedOf<typeof staysContract.admitEmergency>;

/** What is seen at the door: nothing of health, which the assessment finds out. */
export const seenNeeds = (
  arrived: Pick<Input, 'sex' | 'child' | 'age' | 'name'>,
  today: string,
): Needs => ({
  sex: arrived.sex,
  adultFrom: arrivedAdultFrom(arrived, today),
  recovery: false,
  infectious: false,
  mobility: 'independent',
  closeCare: false,
  sees: true,
  emergency: true,
});

function insertArrived(context: CommandContext, input: Input) {
  const name = arrivedName(input);
  const uid = context.newUid();
  const row = {
    name,
    name_key: nameKey(name),
    sex: input.sex,
    birth_date: estimatedBirth(input, input.on),
  };
  const id = context.db.insert('person', {
    uid,
    office_id: ownOffice(context).id,
    family_id: null,
    ...row,
    nik: null,
    nik_status: 'unknown',
    birth_estimated: input.age === null ? 0 : 1,
    import_batch_id: null,
  });
  return { id, uid, ...row };
}

/** The head's word as a dated permit, which the database reads. */
function insertPermits(
  context: CommandContext,
  plan: EmergencyPlan,
  siteId: number,
  of: { input: Input; number: string },
): void {
  for (const scope of plan.permits) {
    context.db.insert('permit', {
      uid: context.newUid(),
      scope,
      site_id: siteId,
      class_id: null,
      level: null,
      sex: null,
      extra: 1,
      from_date: of.input.on,
      until_date: addDays(of.input.on, findFacilitySettings(context.db).emergencyPermitDays),
      reason: of.input.fullReason,
      letter_no: `Darurat ${of.number}`,
      granted_by: signedIn(context).name,
    });
  }
}

function decide(context: CommandContext, input: Input, siteId: number, parentStayId?: number) {
  const whom = parentStayId === undefined ? {} : { parentStayId };
  const needs = seenNeeds(input, input.on);
  const { bed, override } = input;
  const of = { needs, siteId, day: input.on, whom };
  return decideEmergency({
    arrived: input,
    on: input.on,
    today: context.today,
    isHead: isHead(context),
    fullReason: input.fullReason,
    bed: bed === null ? null : wishOf(context, { bed, override }, of),
    room: houseRoomOn(context.db, siteId, input.on),
  });
}

/**
 * Masuk Darurat: somebody stands at the door and is taken in at once. Person, request and stay are
 * made in one step; papers, consent, assessment and the head's approval follow as tasks.
 */
export function admitEmergency(context: CommandContext, input: Input) {
  const { db } = context;
  const [site] = listSites(db);
  if (!site) return err({ code: 'stays.no-site', office: ownOffice(context).name } as const);
  const parent = input.parentStay === null ? undefined : findStay(db, input.parentStay);
  if (input.parentStay !== null && !parent) {
    return err({ code: 'stays.not-found', stay: input.parentStay } as const);
  }
  const decided = decide(context, input, site.id, parent?.id);
  return decided.ok
    ? store(context, input, decided.value, { siteId: site.id, parentId: parent?.id ?? null })
    : decided;
}

function store(
  context: CommandContext,
  input: Input,
  plan: EmergencyPlan,
  { siteId, parentId }: { siteId: number; parentId: number | null },
) {
  const person = insertArrived(context, input);
  const request = insertRequest(context, person, siteId, input.on, {
    kind: 'emergency',
    note: input.note === '' ? `Diantar ${input.broughtBy}` : input.note,
    by: input.broughtBy,
    phone: input.broughtPhone,
  });
  insertPermits(context, plan, siteId, { input, number: request.number });
  const uid = context.newUid();
  const stored = insertStay(context, uid, {
    site_id: siteId,
    person_id: person.id,
    application_id: request.id,
    mode: 'residential',
    sex: input.sex,
    from_date: input.on,
    adult_from: arrivedAdultFrom(input, input.on),
    parent_stay_id: parentId,
    arrived_at: input.time,
    brought_by: input.broughtBy,
    brought_phone: input.broughtPhone,
    emergency: 1,
  });
  if (!stored.ok) return stored;
  closeAdmitted(context, request.id, input.on);
  const placed = plan.bed
    ? insertBed(context, stored.value, plan.bed, { ...input, reason: 'Darurat' })
    : ok(null);
  if (!placed.ok) return placed;
  const { name } = person;
  const { number } = request;
  context.subject(uid, person.uid, request.uid);
  context.describe({ name, bed: placed.value, number });
  return ok({ stay: uid, person: person.uid, name, number, bed: placed.value, over: plan.over });
}
