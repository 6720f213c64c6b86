import { findApplicationRecord } from '#db/queries/application-facts.ts';
import { findWaitlistPolicy } from '#db/queries/waitlist-settings.ts';
import { build } from '#db/build.ts';
import { insertUnrecorded } from '#db/unrecorded.ts';
import { adultFrom } from '#shared/domain/people/adulthood.ts';
import { nameKey } from '#shared/domain/people/name-key.ts';
import type { HouseExample } from '#shared/domain/places/house-example.ts';
import {
  inventApplicants,
  type InventedApplicant,
  type InventedPerson,
  type InventedResident,
  inventResidents,
} from '#shared/domain/practice/house-plan.ts';
import { inventor } from '#shared/domain/practice/invent-family.ts';
import { PRACTICE_TODAY } from '#shared/domain/practice/school-plan.ts';
import { at, seeded } from '#shared/domain/practice/seeded.ts';
import { applicationProjection } from '#shared/domain/waitlist/application-projection.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import type { CommandContext } from '../../context.ts';
import { nextApplicationNumber } from '../applications/application-number.ts';
import { createHouseFromExample } from '../places/create-house-from-example.ts';
import { addChild, addFamily } from './practice-people.ts';

/** Any number would do; this one gives every practice house the same people. */
const SEED = 20260201;

interface House {
  readonly context: CommandContext;
  readonly officeId: number;
  readonly siteId: number;
  readonly code: string;
}

/**
 * A house in the middle of its year, with the numbers of domain-facility 7.3 on the practice day: 80
 * of 200 beds are run, 74 live there, 5 are away (the bed of one was given back), 2 are called, 47
 * wait, 3 beds are in repair. Every person is invented. Nothing of it is recorded row by row: making
 * an office cannot be undone.
 */
export function fillPracticeHouse(
  context: CommandContext,
  officeId: number,
  example: HouseExample,
): void {
  const random = seeded(SEED);
  const people = inventor(random);
  createHouseFromExample(context, { officeId, example, from: '2026-01-01' });
  const [site] = context.db.sql<{ id: number }>('SELECT id FROM site WHERE code = ?', example.code);
  const house: House = { context, officeId, siteId: site?.id ?? 0, code: example.code };
  const stays = addResidents(house, inventResidents(random, people));
  addLeaves(house, stays);
  addDatedItems(house, stays);
  addOutages(house);
  addApplicants(house, inventApplicants(random, people));
}

function addPerson({ context, officeId }: House, one: InventedPerson): number {
  const familyId = addFamily(context, officeId, one.family);
  if (one.desil !== null)
    insertUnrecorded(context.db, 'desil_fact', {
      uid: context.newUid(),
      family_id: familyId,
      desil: one.desil,
      period: '2026-2',
      as_of: '2026-05-04',
      source: 'siks_ng',
      seen_by: 'Siti Norhayati',
      import_batch_id: null,
    });
  return addChild(context, { officeId, familyId }, one.person, one.family);
}

function addAssessment({ context }: House, personId: number, one: InventedPerson, on: LocalDate) {
  insertUnrecorded(context.db, 'assessment', {
    uid: context.newUid(),
    person_id: personId,
    assessed_on: on,
    assessor: 'Siti Norhayati',
    subtypes: JSON.stringify(one.subtypes),
    severity: 'moderate',
    mobility: one.mobility,
    communication: JSON.stringify(one.communication),
    recovery: one.recovery ? 1 : 0,
    close_care: one.closeCare ? 1 : 0,
    sees: one.sees ? 1 : 0,
    import_batch_id: null,
  });
}

interface NewStay {
  readonly id: number;
  readonly sex: 'L' | 'P';
  readonly mobility: string;
}

/** Each in the next bed of the ward; wheelchair rooms are filled by who needs them first. */
function addResidents(house: House, residents: readonly InventedResident[]): NewStay[] {
  const { db, newUid } = house.context;
  const next = new Map<string, number>();
  return residents.map((one) => {
    const personId = addPerson(house, one);
    addAssessment(house, personId, one, one.from);
    const birth = one.person.birthDate;
    const id = insertUnrecorded(db, 'stay', {
      uid: newUid(),
      site_id: house.siteId,
      person_id: personId,
      application_id: null,
      mode: 'residential',
      sex: one.person.sex,
      from_date: one.from,
      until_date: null,
      end_reason: null,
      adult_from: adultFrom(birth),
      parent_stay_id: null,
      arrived_at: null,
      brought_by: 'Dinas Sosial Kota Samarinda',
      approved_by: 'Kepala Panti',
      approved_on: one.from,
      agreement_on: one.from,
      import_batch_id: null,
    });
    const taken = next.get(one.ward) ?? 0;
    next.set(one.ward, taken + 1);
    insertUnrecorded(db, 'bed_assignment', {
      uid: newUid(),
      stay_id: id,
      bed_id: at(bedsOf(house, one.ward), taken),
      from_date: one.from,
      until_date: null,
    });
    return { id, sex: one.person.sex, mobility: one.mobility };
  });
}

const bedsOf = ({ context, siteId }: House, ward: string): number[] =>
  context.db
    .sql<{ id: number }>(
      `SELECT b.id FROM bed AS b JOIN room AS r ON r.id = b.room_id
       JOIN dormitory AS d ON d.id = r.dormitory_id
       WHERE d.site_id = ? AND b.code LIKE ? ORDER BY r.id, b.id`,
      siteId,
      `${ward}%`,
    )
    .map(({ id }) => id);

const HOME = { destination: 'Rumah keluarga, Tenggarong', companion: 'Kakak kandung' };

/** Three men and two women away; the bed of the one in hospital was given back after a month. */
function addLeaves({ context }: House, stays: readonly NewStay[]): void {
  const { db, newUid } = context;
  const men = stays.filter(({ sex }) => sex === 'L');
  const women = stays.filter(({ sex }) => sex === 'P');
  const leave = (stay: NewStay, more: object) =>
    insertUnrecorded(db, 'leave', {
      uid: newUid(),
      stay_id: stay.id,
      kind: 'home',
      from_date: '2026-06-04',
      from_time: null,
      due_on: '2026-06-10',
      until_date: null,
      ended_how: null,
      released_on: null,
      release_reason: null,
      decided_by: 'Kepala Panti',
      group_uid: null,
      phone: '080012345678',
      ...HOME,
      ...more,
    });
  const hospital = { kind: 'hospital', from_time: '08:30', destination: 'RSUD AWS', companion: '' };
  leave(at(men, 5), { ...hospital, due_on: null });
  leave(at(men, 9), {});
  leave(at(women, 6), { due_on: '2026-06-07' });
  leave(at(women, 12), { from_date: '2026-06-06', due_on: '2026-06-14' });
  const long = at(men, 24);
  leave(long, {
    ...hospital,
    from_date: '2026-04-20',
    due_on: null,
    destination: 'RSJD Atma Husada',
    released_on: '2026-05-25',
    release_reason: 'Rawat inap lama',
  });
  db.exec('UPDATE bed_assignment SET until_date = ? WHERE stay_id = ?', '2026-05-25', long.id);
}

function addDatedItems({ context }: House, stays: readonly NewStay[]): void {
  const items = [
    { stay: 1, kind: 'check_up', due_on: '2026-06-08', due_time: '09:30', place: 'RSUD AWS' },
    { stay: 14, kind: 'check_up', due_on: '2026-06-08', due_time: '13:00', place: 'Puskesmas' },
    { stay: 30, kind: 'check_up', due_on: '2026-06-10', due_time: '08:00', place: 'RSJD' },
    { stay: 33, kind: 'medicine', due_on: '2026-06-09', due_time: null, place: '' },
    { stay: 40, kind: 'insurance', due_on: '2026-06-12', due_time: null, place: '' },
  ] as const;
  for (const { stay, ...item } of items)
    insertUnrecorded(context.db, 'dated_item', {
      uid: context.newUid(),
      stay_id: at(stays, stay).id,
      done_on: null,
      ...item,
    });
}

function addOutages({ context, siteId }: House): void {
  for (const [code, until] of [
    ['A6-1', '2026-06-30'],
    ['A6-2', '2026-06-15'],
    ['B6-4', '2026-06-20'],
  ] as const) {
    const [bed] = context.db.sql<{ id: number }>(
      `SELECT b.id FROM bed AS b JOIN room AS r ON r.id = b.room_id
       JOIN dormitory AS d ON d.id = r.dormitory_id WHERE d.site_id = ? AND b.code = ?`,
      siteId,
      code,
    );
    if (bed)
      insertUnrecorded(context.db, 'bed_outage', {
        uid: context.newUid(),
        bed_id: bed.id,
        kind: 'repair',
        from_date: '2026-06-01',
        until_date: until,
      });
  }
}

function addApplicants(house: House, applicants: readonly InventedApplicant[]): void {
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

function addApplication(house: House, one: InventedApplicant): number {
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
