import { expect } from 'vitest';
import { contentHash } from '#db/content-hash.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import {
  type Facility,
  insertPerson,
  newFacility,
  OPENED,
  type TestPerson,
  TODAY,
} from './facility.ts';
import { addUser } from './office.ts';

export const COMPANION = 'companion-token';

/** A facility where, besides the one who may do everything, a companion works who is not the head. */
export function newDesk(options: Parameters<typeof newFacility>[0] = {}): Facility {
  const house = newFacility(options);
  house.office.prepare((db) =>
    addUser(db, house.office.environment, 1, {
      login: 'dewi',
      name: 'Dewi Lestari',
      token: COMPANION,
      roles: ['companion', 'officer'],
    }),
  );
  return house;
}

let numbers = 0;

export interface TestRequest {
  readonly mode?: 'residential' | 'day' | 'home';
  readonly eligible?: boolean;
  /** Called to this bed, and accepted unless told. */
  readonly call?: string;
  readonly accepted?: boolean;
  readonly receivedOn?: LocalDate;
  readonly calledOn?: LocalDate;
}

/** A request as the waiting list would have left it. Answers its uid. */
export function insertRequest(
  house: Facility,
  personId: number,
  request: TestRequest = {},
): string {
  const { office, siteId } = house;
  const { newUid } = office.environment;
  const uid = newUid();
  numbers += 1;
  const number = `2025-${String(numbers).padStart(4, '0')}`;
  office.prepare((db) => {
    const [person] = db.sql<{ name_key: string; sex: 'L' | 'P'; birth_date: string | null }>(
      'SELECT name_key, sex, birth_date FROM person WHERE id = ?',
      personId,
    );
    if (!person) throw new Error(`No person ${personId}`);
    const eligible = request.eligible !== false;
    const id = db.insert('application', {
      uid,
      site_id: siteId,
      person_id: personId,
      number,
      mode: request.mode ?? 'residential',
      referral: 'regency_agency',
      letter_no: null,
      letter_date: null,
      received_on: request.receivedOn ?? OPENED,
      emergency_note: null,
      emergency_approved_by: null,
      emergency_approved_on: null,
      complete_on: OPENED,
      decision: eligible ? 'eligible' : null,
      decided_on: eligible ? OPENED : null,
      decided_by: null,
      decision_reason: null,
      parked_until: null,
      parked_reason: null,
      closed_on: null,
      closed_reason: null,
      draw_number: 'ab',
      import_batch_id: null,
      ...person,
      desil: null,
      desil_period: null,
      state: eligible ? 'waiting' : 'conference',
      order_key: number,
    });
    if (request.call === undefined) return;
    db.insert('bed_call', {
      uid: newUid(),
      application_id: id,
      bed_id: house.bedId(request.call),
      called_on: request.calledOn ?? TODAY,
      answer_by: '2026-12-31',
      called_by: 'Kepala',
      rule: '{}',
      answer: request.accepted === false ? null : 'accepted',
      answered_on: request.accepted === false ? null : (request.calledOn ?? TODAY),
      reason: null,
      ended_on: null,
    });
  });
  return uid;
}

/** The input of an admission, with what differs. */
export const admission = (application: string, more: object = {}) => ({
  application,
  on: TODAY,
  bed: null,
  agreementOn: TODAY,
  broughtBy: 'Dinas Sosial',
  broughtPhone: '',
  parentStay: null,
  override: '',
  ...more,
});

/** The input of an emergency, with what differs: a nameless man of about 40. */
export const atTheDoor = (more: object = {}) => ({
  name: '',
  sex: 'L',
  child: false,
  age: 40,
  broughtBy: 'Satpol PP',
  broughtPhone: '0812',
  on: TODAY,
  time: '23:10',
  bed: null,
  parentStay: null,
  note: '',
  override: '',
  fullReason: '',
  ...more,
});

export const leaveOf = (stay: string, more: object = {}) => ({
  stay,
  kind: 'home',
  from: TODAY,
  fromTime: null,
  dueOn: '2026-06-15',
  destination: '',
  companion: 'Ibu Siti',
  phone: '0812',
  decidedBy: 'Kepala',
  note: '',
  ...more,
});

export const transferTo = (house: Facility, stay: string, bed: string, more: object = {}) => ({
  stay,
  bed: house.bed(bed),
  on: TODAY,
  reason: '',
  override: '',
  ...more,
});

/** Somebody called, accepted and admitted on today, through the program. Answers the stay's uid. */
export function admitted(house: Facility, person: TestPerson, bed: string): string {
  const request = insertRequest(house, insertPerson(house, person), { call: bed });
  return house.office.must<{ stay: string }>('stays.admit', admission(request)).stay;
}

/** Goes on to a later day: as if a night had passed. */
export const goTo = (house: Facility, day: LocalDate): void =>
  house.office.environment.setNow(`${day}T01:14:00.000Z`);

/** The code of the bed in which a stay lies now; null without one. */
export const bedOf = (house: Facility, stay: string): string | null =>
  house.office.db.sql<{ code: string }>(
    `SELECT b.code FROM bed_assignment AS a JOIN bed AS b ON b.id = a.bed_id
     JOIN stay AS s ON s.id = a.stay_id WHERE s.uid = ? AND a.until_date IS NULL`,
    stay,
  )[0]?.code ?? null;

/** Content of every table, to show that a refusal changed nothing. */
export const rowsOf = (house: Facility, table: string): unknown[] =>
  house.office.db.sql(`SELECT * FROM "${table}" ORDER BY id`);

/** Refused with this code, and nothing changed. Answers the refusal. */
export function expectRefusal(
  house: Facility,
  channel: string,
  input: unknown,
  of: { code: string; as?: string | undefined },
): unknown {
  const hash = (): string => JSON.stringify(contentHash(house.office.raw));
  const before = hash();
  const reply = house.office.call(channel, input, of.as);
  expect(reply).toMatchObject({ ok: false, error: { code: of.code } });
  expect(hash(), 'a refusal changes nothing').toBe(before);
  return reply.ok ? undefined : reply.error;
}

/** Ends a test: nothing that happened in it was a fault of the program. */
export function closeSound(house: Facility): void {
  expect(house.office.incidents).toEqual([]);
  house.office.close();
}
