import { findStay, listBedSpans, listLeaves } from '#db/queries/stays.ts';
import type { ParsedOf } from '#shared/contract/derive.ts';
import type { staysContract } from '#shared/contract/stays.ts';
import { decideDay } from '#shared/domain/stays/decide-admission.ts';
import { decideDischarge } from '#shared/domain/stays/decide-discharge.ts';
import { err, ok } from '#shared/result.ts';
import { type CommandContext, signedIn } from '../../context.ts';
import { onDischarge } from '../training/on-discharge.ts';
import { closeReturning } from './application-rows.ts';
import { noStay, stayState } from './move-bed.ts';

type Input = ParsedOf<typeof staysContract.discharge>;

/** S6, S7: the stay ends, and with it the bed and the leave. What papers lack are tasks after it. */
export function discharge(context: CommandContext, input: Input) {
  const { db, today } = context;
  const stay = findStay(db, input.stay);
  if (!stay) return noStay(input.stay);
  const { on } = input;
  const plan = decideDischarge({
    stay: stayState(stay),
    beds: listBedSpans(db, stay.id),
    leaves: listLeaves(db, stay.id).map(({ id, from_date, until_date, released_on }) => ({
      id,
      from: from_date,
      until: until_date,
      releasedOn: released_on,
    })),
    on,
    today,
    reason: input.reason,
    note: input.note,
  });
  if (!plan.ok) return plan;
  const { endBed, endLeave, dropLeave, death } = plan.value;
  if (endBed !== null) db.update('bed_assignment', endBed, { until_date: on });
  if (endLeave !== null) db.update('leave', endLeave, { until_date: on, ended_how: 'discharged' });
  if (dropLeave !== null) db.remove('leave', dropLeave);
  db.update('stay', stay.id, { until_date: on, end_reason: input.reason, end_note: input.note });
  closeReturning(context, stay, on, death ? 'died' : 'withdrawn');
  const trained = onDischarge(context, stay.id, on, death ? 'died' : (input.training ?? 'stop'));
  if (!trained.ok) return trained;
  if (death) {
    db.insert('incident', {
      uid: context.newUid(),
      site_id: stay.site_id,
      stay_id: stay.id,
      happened_on: on,
      happened_time: null,
      kind: 'death',
      severity: 'severe',
      account: input.note,
      reported_by: signedIn(context).name,
      closed_on: null,
      resolution: null,
    });
  }
  context.subject(stay.uid);
  context.describe({ name: stay.name, on });
  return ok({ name: stay.name });
}

/** The head approves what was done in an emergency. */
export function approve(context: CommandContext, input: ParsedOf<typeof staysContract.approve>) {
  const { db, today } = context;
  const stay = findStay(db, input.stay);
  if (!stay) return noStay(input.stay);
  if (stay.approved_by !== null) {
    return err({ code: 'stays.approved', name: stay.name, by: stay.approved_by } as const);
  }
  const day = decideDay(input.on, today, stay.from_date);
  if (day) return err(day);
  const by = signedIn(context).name;
  db.update('stay', stay.id, { approved_by: by, approved_on: input.on });
  if (stay.application_id !== null && stay.emergency === 1) {
    db.update('application', stay.application_id, {
      emergency_approved_by: by,
      emergency_approved_on: input.on,
    });
  }
  context.subject(stay.uid);
  context.describe({ name: stay.name });
  return ok({ name: stay.name });
}

/** The agreement is signed; a new signature takes the place of the old day. */
export function recordAgreement(
  context: CommandContext,
  input: ParsedOf<typeof staysContract.recordAgreement>,
) {
  const { db, today } = context;
  const stay = findStay(db, input.stay);
  if (!stay) return noStay(input.stay);
  if (input.on > today) return err({ code: 'stays.in-future', on: input.on, today } as const);
  db.update('stay', stay.id, { agreement_on: input.on });
  context.subject(stay.uid);
  context.describe({ name: stay.name, on: input.on });
  return ok({ name: stay.name });
}
