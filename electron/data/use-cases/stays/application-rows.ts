import type { StoredRow } from '#db/schema/tables.ts';
import {
  findOpenCall,
  findOpenRequest,
  findPersonOfStay,
  type StayRow,
} from '#db/queries/stays.ts';
import {
  DEFAULT_WAITLIST_POLICY,
  waitlistOrderKey,
  type WaitlistFacts,
} from '#shared/domain/waitlist/waitlist-order.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import type { CommandContext } from '../../context.ts';
import { nextApplicationNumber } from '../applications/next-number.ts';

const DRAW_BYTES = 32;

/** Ends the call that held a bed and closes the request: the person has come. */
export function closeAdmitted({ db }: CommandContext, applicationId: number, on: LocalDate): void {
  const call = findOpenCall(db, applicationId);
  if (call) db.update('bed_call', call.id, { ended_on: on < call.called_on ? call.called_on : on });
  db.update('application', applicationId, {
    closed_on: on,
    closed_reason: 'admitted',
    state: 'closed',
  });
}

/** Closes the request of somebody whose bed was released and who does not come back. */
export function closeReturning(
  { db }: CommandContext,
  stay: StayRow,
  on: LocalDate,
  reason: 'withdrawn' | 'died',
): void {
  const open = findOpenRequest(db, stay.person_id);
  if (open?.returning_stay_id !== stay.id) return;
  const call = findOpenCall(db, open.id);
  if (call) {
    db.update('bed_call', call.id, {
      answer: 'withdrawn',
      answered_on: on,
      reason: 'Keluar dari panti',
      ended_on: on,
    });
  }
  db.update('application', open.id, { closed_on: on, closed_reason: reason, state: 'closed' });
}

type Kind =
  | {
      readonly kind: 'emergency';
      readonly note: string;
      readonly by: string;
      readonly phone: string;
    }
  | { readonly kind: 'returning'; readonly stay: StayRow; readonly reason: string };

function orderKey(number: string, drawNumber: string, of: Kind, on: LocalDate): string {
  const facts: WaitlistFacts = {
    returning: of.kind === 'returning',
    // Counts only once the head has approved it.
    emergency: false,
    desil: null,
    withoutIdentity: of.kind === 'emergency',
    vulnerability: 0,
    waitingSince: on,
    drawNumber,
    number,
  };
  return waitlistOrderKey(facts, DEFAULT_WAITLIST_POLICY);
}

/** Writes the request that an emergency, or the release of a bed, brings with it. */
export function insertRequest(
  context: CommandContext,
  person: Pick<StoredRow<'person'>, 'id' | 'name_key' | 'sex' | 'birth_date'>,
  siteId: number,
  on: LocalDate,
  of: Kind,
): { id: number; uid: string; number: string } {
  const { db } = context;
  const uid = context.newUid();
  const number = nextApplicationNumber(db, on);
  const draw_number = context.random(DRAW_BYTES);
  const returning = of.kind === 'returning';
  const id = db.insert('application', {
    uid,
    site_id: siteId,
    person_id: person.id,
    number,
    mode: 'residential',
    referral: returning ? 'self' : 'community',
    referrer: returning ? '' : of.by,
    letter_no: null,
    letter_date: null,
    received_on: on,
    contact_phone: returning ? '' : of.phone,
    emergency: returning ? 0 : 1,
    emergency_note: returning ? null : of.note,
    emergency_approved_by: null,
    emergency_approved_on: null,
    complete_on: returning ? on : null,
    decision: returning ? 'eligible' : null,
    decided_on: returning ? on : null,
    decided_by: null,
    decision_reason: returning ? of.reason : null,
    parked_until: null,
    parked_reason: null,
    closed_on: null,
    closed_reason: null,
    note: returning ? of.reason : '',
    draw_number,
    import_batch_id: null,
    name_key: person.name_key,
    sex: person.sex,
    birth_date: person.birth_date,
    desil: null,
    desil_period: null,
    state: returning ? 'waiting' : 'received',
    order_key: orderKey(number, draw_number, of, on),
    returning_stay_id: of.kind === 'returning' ? of.stay.id : null,
  });
  return { id, uid, number };
}

/** Brings what requests repeat of a person up to date: name, birth date. */
export function refreshRequests({ db }: CommandContext, personId: number): void {
  const person = findPersonOfStay(db, personId);
  if (!person) return;
  const rows = db.sql<{ id: number }>('SELECT id FROM application WHERE person_id = ?', personId);
  for (const { id } of rows) {
    db.update('application', id, { name_key: person.name_key, birth_date: person.birth_date });
  }
}
