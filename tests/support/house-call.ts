import { type Facility, insertPerson } from './facility.ts';

/** Somebody called to a bed three days ago, straight in the database. */
export function insertCall(house: Facility, bed: string, name: string): void {
  const { office } = house;
  const person = insertPerson(house, { name });
  const { newUid } = office.environment;
  office.prepare((db) => {
    const application = db.insert('application', {
      uid: newUid(),
      site_id: house.siteId,
      person_id: person,
      number: `2026-${person}`,
      mode: 'residential',
      referral: 'family',
      letter_no: null,
      letter_date: null,
      received_on: '2026-05-01',
      emergency_note: null,
      emergency_approved_by: null,
      emergency_approved_on: null,
      complete_on: null,
      decision: 'eligible',
      decided_on: '2026-05-20',
      decided_by: 'Kepala',
      decision_reason: null,
      parked_until: null,
      parked_reason: null,
      closed_on: null,
      closed_reason: null,
      draw_number: 'a',
      import_batch_id: null,
      name_key: name,
      sex: 'L',
      birth_date: null,
      desil: 1,
      desil_period: null,
      state: 'called',
      order_key: String(person),
    });
    db.insert('bed_call', {
      uid: newUid(),
      application_id: application,
      bed_id: house.bedId(bed),
      called_on: '2026-06-05',
      answer_by: '2026-06-12',
      called_by: 'Agus Salim',
      rule: '{}',
      answer: null,
      answered_on: null,
      reason: null,
      ended_on: null,
    });
  });
}
