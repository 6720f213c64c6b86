import { listApplicationsOfFamily } from '#db/queries/application-facts.ts';
import { findSiteCode } from '#db/queries/places.ts';
import type { FacilityRow } from '#shared/domain/imports/candidate-row.ts';
import type { ImportBed } from '#shared/domain/imports/check-beds.ts';
import { ADULT, adultFrom } from '#shared/domain/people/adulthood.ts';
import { nameKey } from '#shared/domain/people/name-key.ts';
import type { CommandContext } from '../../context.ts';
import { nextApplicationNumber } from '../applications/application-number.ts';
import { refreshApplications } from '../applications/refresh-applications.ts';
import type { HousePlace } from './join-facility.ts';
import type { FacilityPlan } from './plan-facility.ts';
import { storePersonPlan } from './store-person.ts';

/**
 * Stores a row of a facility's list by recorded changes, so that the journal undoes them: the person,
 * what is known of their needs, and the stay with its bed or the place on the waiting list. Answers
 * the uid of stay or request, or of the person where neither was new.
 */
export function storeFacility(
  context: CommandContext,
  place: HousePlace,
  row: FacilityRow,
  plan: FacilityPlan,
  findBed: (written: string) => ImportBed | undefined,
): string | null {
  const { db, newUid } = context;
  const { personId, familyId } = storePersonPlan(db, place, row, plan, newUid);
  if (plan.assessment) storeAssessment(context, place, row, personId);
  let made: string | null = null;
  if (plan.stay) made = storeStay(context, place, row, personId, findBed);
  else if (plan.application) made = storeApplication(context, place, row, personId);
  if (plan.desil !== null) {
    refreshApplications(db, listApplicationsOfFamily(db, familyId), place);
  }
  return made;
}

function storeAssessment(
  { db, newUid }: CommandContext,
  place: HousePlace,
  row: FacilityRow,
  personId: number,
): void {
  db.insert('assessment', {
    uid: newUid(),
    person_id: personId,
    // As old as the file says; without a day, of today.
    assessed_on: row.receivedOn ?? row.entryOn ?? place.today,
    assessor: place.by,
    subtypes: JSON.stringify(row.subtypes),
    severity: null,
    mobility: row.mobility ?? 'independent',
    communication: JSON.stringify(row.communication),
    recovery: row.subtypes.includes('psychosocial') ? 1 : 0,
    sees: row.subtypes.includes('blind') ? 0 : 1,
    import_batch_id: place.batchId,
  });
}

function storeStay(
  { db, newUid }: CommandContext,
  place: HousePlace,
  row: FacilityRow,
  personId: number,
  findBed: (written: string) => ImportBed | undefined,
): string {
  const uid = newUid();
  const from_date = row.entryOn ?? place.today;
  const stayId = db.insert('stay', {
    uid,
    site_id: place.siteId,
    person_id: personId,
    application_id: null,
    mode: row.mode,
    sex: row.sex,
    from_date,
    until_date: row.left?.on ?? null,
    end_reason: row.left?.reason ?? null,
    end_note: row.left?.note ?? '',
    adult_from: row.birthDate === null ? ADULT : adultFrom(row.birthDate),
    parent_stay_id: null,
    arrived_at: null,
    brought_by: row.referrer,
    approved_by: null,
    approved_on: null,
    agreement_on: null,
    import_batch_id: place.batchId,
  });
  // The beds of those days are not on the plan of today: who has left is told without one.
  const livesIn = row.mode === 'residential' && row.left === null;
  const bed = livesIn && row.bed !== null ? findBed(row.bed) : undefined;
  const bedId = bed && db.sql<{ id: number }>('SELECT id FROM bed WHERE uid = ?', bed.uid)[0]?.id;
  if (bedId !== undefined)
    db.insert('bed_assignment', {
      uid: newUid(),
      stay_id: stayId,
      bed_id: bedId,
      from_date,
      until_date: null,
    });
  return uid;
}

function storeApplication(
  context: CommandContext,
  place: HousePlace,
  row: FacilityRow,
  personId: number,
): string {
  const { db, newUid } = context;
  const uid = newUid();
  const { number, drawNumber } = nextApplicationNumber(context, findSiteCode(db, place.siteId));
  const received_on = row.receivedOn ?? row.letter?.date ?? place.today;
  const [guardian] = row.guardians;
  const id = db.insert('application', {
    uid,
    site_id: place.siteId,
    person_id: personId,
    number,
    mode: row.mode,
    referral: row.letter === null ? 'family' : 'regency_agency',
    referrer: row.referrer,
    letter_no: row.letter?.no ?? null,
    letter_date: row.letter?.date ?? null,
    received_on,
    contact_name: guardian?.name ?? '',
    contact_phone: row.phone ?? '',
    emergency_note: null,
    emergency_approved_by: null,
    emergency_approved_on: null,
    vulnerability: row.vulnerability,
    // Who is on the list already was found eligible before this program; its papers stay tasks.
    complete_on: received_on,
    decision: 'eligible',
    decided_on: place.today,
    decided_by: place.by,
    decision_reason: null,
    parked_until: null,
    parked_reason: null,
    closed_on: null,
    closed_reason: null,
    note: row.note,
    draw_number: drawNumber,
    import_batch_id: place.batchId,
    name_key: nameKey(row.name),
    sex: row.sex,
    birth_date: row.birthDate,
    desil: null,
    desil_period: null,
    state: 'waiting',
    order_key: '',
  });
  refreshApplications(db, [id], place);
  return uid;
}
