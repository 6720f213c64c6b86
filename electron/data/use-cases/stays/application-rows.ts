import type { StoredRow } from '#db/schema/tables.ts';
import { listApplicationsOfPerson } from '#db/queries/application-facts.ts';
import { findSiteCode } from '#db/queries/places.ts';
import { findOpenCall, findOpenRequest, type StayRow } from '#db/queries/stays.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import type { CommandContext } from '../../context.ts';
import { nextApplicationNumber } from '../applications/application-number.ts';
import { refreshApplications } from '../applications/refresh-applications.ts';

/** Closes the request of somebody whose bed was released and who does not come back. */
export function closeReturning(
  context: CommandContext,
  stay: StayRow,
  on: LocalDate,
  reason: 'withdrawn' | 'died',
): void {
  const { db } = context;
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
  db.update('application', open.id, { closed_on: on, closed_reason: reason });
  refreshApplications(db, [open.id], context);
}

type Kind =
  | {
      readonly kind: 'emergency';
      readonly note: string;
      readonly by: string;
      readonly phone: string;
    }
  | { readonly kind: 'returning'; readonly stay: StayRow; readonly reason: string };

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
  const { number, drawNumber } = nextApplicationNumber(context, findSiteCode(db, siteId));
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
    draw_number: drawNumber,
    import_batch_id: null,
    name_key: person.name_key,
    sex: person.sex,
    birth_date: person.birth_date,
    desil: null,
    desil_period: null,
    state: returning ? 'waiting' : 'received',
    order_key: '',
    returning_stay_id: of.kind === 'returning' ? of.stay.id : null,
  });
  refreshApplications(db, [id], context);
  return { id, uid, number };
}

/** Brings what requests repeat of a person up to date: name, sex, birth date, place in the order. */
export const refreshRequests = (context: CommandContext, personId: number): void =>
  refreshApplications(context.db, listApplicationsOfPerson(context.db, personId), context);
