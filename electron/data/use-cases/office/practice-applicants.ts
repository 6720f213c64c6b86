import { build } from '#db/build.ts';
import { findApplicationRecord } from '#db/queries/application-facts.ts';
import { findWaitlistPolicy } from '#db/queries/waitlist-settings.ts';
import { insertUnrecorded } from '#db/unrecorded.ts';
import { nameKey } from '#shared/domain/people/name-key.ts';
import type { InventedApplicant } from '#shared/domain/practice/house-plan.ts';
import { PRACTICE_TODAY } from '#shared/domain/practice/school-plan.ts';
import { at } from '#shared/domain/practice/seeded.ts';
import { applicationProjection } from '#shared/domain/waitlist/application-projection.ts';
import { nextApplicationNumber } from '../applications/application-number.ts';
import { addAssessment, addPerson, bedsOf, type PracticeHouse } from './practice-house-people.ts';

/** Who waits, each found eligible; the first two whom a bed of Bangsal A fits are called. */
export function addApplicants(
  house: PracticeHouse,
  applicants: readonly InventedApplicant[],
): void {
  const { context } = house;
  const { db } = context;
  const policy = findWaitlistPolicy(db);
  const refresh = (id: number): void => {
    const record = findApplicationRecord(db, id, PRACTICE_TODAY);
    if (!record) return;
    const columns = applicationProjection(record, policy, PRACTICE_TODAY);
    db.run(build.updateTable('application').set(columns).where('id', '=', id));
  };
  const ids = applicants.map((one) => addApplication(house, one));
  for (const id of ids) refresh(id);
  const called = db.sql<{ id: number; sex: string }>(
    `SELECT a.id, a.sex FROM application AS a
     JOIN assessment AS s ON s.person_id = a.person_id
     JOIN consent AS c ON c.person_id = a.person_id
     WHERE a.sex = 'L' AND s.recovery = 0 AND s.mobility <> 'wheelchair'
     ORDER BY a.order_key LIMIT 2`,
  );
  const free = bedsOf(house, 'A').slice(18);
  called.forEach(({ id }, index) => {
    insertUnrecorded(db, 'bed_call', {
      uid: context.newUid(),
      application_id: id,
      bed_id: at(free, index),
      called_on: '2026-06-05',
      answer_by: '2026-06-12',
      called_by: 'Siti Norhayati',
      rule: '{}',
      answer: null,
      answered_on: null,
      reason: null,
      ended_on: null,
    });
    refresh(id);
  });
}

function addApplication(house: PracticeHouse, one: InventedApplicant): number {
  const { context, siteId } = house;
  const { db, newUid } = context;
  const personId = addPerson(house, one);
  addAssessment(house, personId, one, one.receivedOn);
  if (one.consented)
    insertUnrecorded(db, 'consent', {
      uid: newUid(),
      person_id: personId,
      giver: 'self',
      method: one.communication.includes('sign_bisindo') ? 'sign_language' : 'spoken',
      scope: 'Penerimaan dan layanan di panti',
      given_on: one.receivedOn,
      withdrawn_on: null,
    });
  const { number, drawNumber } = nextApplicationNumber(context, house.code);
  return insertUnrecorded(db, 'application', {
    uid: newUid(),
    site_id: siteId,
    person_id: personId,
    number,
    mode: 'residential',
    referral: 'regency_agency',
    referrer: `Dinas Sosial ${one.family.place.regency}`,
    letter_no: `460/${number.slice(5)}/2026`,
    letter_date: one.letterDate,
    received_on: one.receivedOn,
    contact_name: one.family.guardian.name,
    contact_phone: one.family.guardian.phone,
    emergency_note: null,
    emergency_approved_by: null,
    emergency_approved_on: null,
    vulnerability: one.vulnerability,
    complete_on: one.receivedOn,
    decision: 'eligible',
    decided_on: one.receivedOn,
    decided_by: 'Kepala Panti',
    decision_reason: null,
    parked_until: null,
    parked_reason: null,
    closed_on: null,
    closed_reason: null,
    draw_number: drawNumber,
    import_batch_id: null,
    name_key: nameKey(one.person.name),
    sex: one.person.sex,
    birth_date: one.person.birthDate,
    desil: null,
    desil_period: null,
    state: 'waiting',
    order_key: '',
  });
}
