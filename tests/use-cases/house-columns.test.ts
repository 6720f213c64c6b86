import { afterEach, beforeEach, expect, test } from 'vitest';
import { addWaiting, formOf, TODAY } from '#tests/support/applications.ts';
import { ApplicationDesk } from '#tests/support/application-desk.ts';
import { refusal } from '#tests/support/candidate-desk.ts';
import { type Facility, newFacility } from '#tests/support/facility.ts';
import { fingerprint } from '#tests/support/fingerprint.ts';
import { addUser, type TestOffice } from '#tests/support/office.ts';
import { admission, atTheDoor } from '#tests/support/stay-desk.ts';

/** An officer and a reader, neither with the tick for health. */
const CLOSED = 'closed';
const READER = 'reader-closed';
const SHIRT = { name: 'Ukuran baju', kind: 'choice', care: 'plain', choices: ['S', 'M'] };
const FAITH = { name: 'Kelompok doa', kind: 'text', care: 'private', choices: [] };
const ALLERGY = { name: 'Alergi', kind: 'text', care: 'health', choices: [] };

let house: Facility;
let office: TestOffice;
let shirt: string;
let faith: string;
let allergy: string;
beforeEach(() => {
  house = newFacility();
  ({ office } = house);
  office.prepare((db) => {
    for (const [token, role] of [
      [CLOSED, 'officer'],
      [READER, 'reader'],
    ] as const) {
      const user = { login: token, name: token, token, roles: [role] };
      db.update('user_account', addUser(db, office.environment, 1, user), { sees_health: 0 });
    }
  });
  [shirt, faith, allergy] = [SHIRT, FAITH, ALLERGY].map(
    (column) => office.must<{ uid: string }>('columns.add', column).uid,
  ) as [string, string, string];
});
afterEach(() => {
  if (office.incidents.length > 0) throw new Error('Incidents', { cause: office.incidents });
  office.close();
});

interface Shown {
  name: string;
  value: string | null;
  masked: boolean;
}
const personOf = (application: string): string =>
  office.must<{ person: { uid: string } }>('applications.show', { application }).person.uid;
const said = (person: string, token?: string): Record<string, string | null> => {
  const reply = office.call('columns.values', { person }, token);
  if (!reply.ok) throw new Error(reply.error.code);
  return Object.fromEntries(
    (reply.value as Shown[]).map(({ name, value, masked }) => [name, masked ? '•' : value]),
  );
};
const undo = (command: string): void => {
  const entries = office.must<{ seq: number; command: string }[]>('journal.page', { limit: 9 });
  const seq = entries.find((entry) => entry.command === command)?.seq;
  office.must('journal.undoEntry', { seq });
};
const request = (own: object[], name = 'Yakobus Ngau') => ({
  form: formOf({ name }),
  desil: null,
  samePerson: null,
  own,
});

test('columns of the office are filled with the form of a request, all of it or nothing', () => {
  const before = fingerprint(office.raw);
  const wrong = request([{ column: shirt, typed: 'XL' }]);
  expect(refusal(office.call('applications.add', wrong))).toMatchObject({
    code: 'columns.value',
    name: 'Ukuran baju',
  });
  expect(fingerprint(office.raw)).toEqual(before);
  const own = [{ column: shirt, typed: 'M' }];
  const { uid: application } = office.must<{ uid: string }>('applications.add', request(own));
  const person = personOf(application);
  expect(said(person)).toEqual({ 'Ukuran baju': 'M', 'Kelompok doa': null, Alergi: '•' });
  const edit = { application, form: formOf({ name: 'Jakobus Ngau' }) };
  const faulty = { ...edit, own: [{ column: 'x', typed: 'M' }] };
  expect(refusal(office.call('applications.edit', faulty))?.code).toBe('columns.not-found');
  const good = { ...edit, own: [{ column: shirt, typed: 'S' }] };
  expect(office.must('applications.edit', good)).toMatchObject({ name: 'Jakobus Ngau' });
  expect(said(person)['Ukuran baju']).toBe('S');
  undo('applications.edit');
  expect(said(person)['Ukuran baju']).toBe('M');
  undo('applications.add');
  expect(refusal(office.call('columns.values', { person }))?.code).toBe('columns.person-not-found');
});

test('what was said of who waits is there of who lives in the house, to the same eyes', () => {
  const application = addWaiting(office, { name: 'Yakobus Ngau' });
  const person = personOf(application);
  const values = [
    { column: shirt, typed: 'M' },
    { column: faith, typed: 'Rabu malam' },
    { column: allergy, typed: 'udang' },
  ];
  office.must('columns.setValues', { person, values });
  const desk = new ApplicationDesk(house);
  desk.answer(desk.mustCall(application, house.bed('A1-3')).call, 'accepted');
  const { stay } = office.must<{ stay: string }>('stays.admit', admission(application));
  const lives = office.must<{ resident: { person: string } }>('stays.show', { stay }).resident;
  expect(lives.person).toBe(person);
  const open = { 'Ukuran baju': 'M', 'Kelompok doa': 'Rabu malam' };
  expect(said(lives.person)).toEqual({ ...open, Alergi: '•' });
  expect(said(lives.person, CLOSED)).toEqual(open);
  expect(said(lives.person, READER)).toEqual({ ...open, 'Kelompok doa': '•' });
});

test('what was asked of somebody nameless goes over to who they turn out to be, and back', () => {
  const asked = office.must<{ uid: string }>('applications.add', request([]));
  const known = personOf(asked.uid);
  const fill = (person: string, column: string, typed: string): void =>
    void office.must('columns.setValues', { person, values: [{ column, typed }] });
  office.must('applications.withdraw', {
    application: asked.uid,
    reason: 'moved',
    on: TODAY,
    note: '',
  });
  fill(known, faith, 'Rabu malam');
  const { stay, person } = office.must<{ stay: string; person: string }>(
    'stays.admitEmergency',
    atTheDoor(),
  );
  fill(person, shirt, 'M');
  fill(person, faith, 'belum tahu');
  office.must('stays.joinPerson', { stay, into: known });
  expect(said(known)).toMatchObject({ 'Ukuran baju': 'M', 'Kelompok doa': 'Rabu malam' });
  undo('stays.joinPerson');
  expect(said(known)).toMatchObject({ 'Ukuran baju': null });
  expect(said(person)).toMatchObject({ 'Ukuran baju': 'M', 'Kelompok doa': 'belum tahu' });
});

test('health of who asks for a bed is written and opened with the tick only, and noted', () => {
  const own = [{ column: allergy, typed: 'udang' }];
  const add = (token?: string) => office.call('applications.add', request(own), token);
  expect(refusal(add(CLOSED))).toMatchObject({ code: 'columns.health-closed', name: 'Alergi' });
  const reply = add();
  const person = personOf(reply.ok ? (reply.value as { uid: string }).uid : '');
  for (const token of [CLOSED, READER]) {
    const opened = office.call('columns.health', { person }, token);
    expect(refusal(opened)?.code).toBe('columns.health-closed');
  }
  expect(office.must('columns.health', { person })).toMatchObject({ values: [{ value: 'udang' }] });
  const [entry] = office.must<object[]>('journal.page', { limit: 1 });
  expect(entry).toMatchObject({
    command: 'read:columns.health',
    summary: { audits: 'health' },
  });
});
