import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { duplicatesTasks } from '#electron/data/tasks/duplicates.ts';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import {
  addRequest,
  addWaiting,
  type Applicant,
  assessmentOf,
  callTo,
  CONSENT,
  formOf,
  PAPERS,
} from '../support/applications.ts';
import { insertChild, openIntake } from '../support/candidate-office.ts';
import { type Facility, insertPerson, insertStay } from '../support/facility.ts';
import {
  admission,
  closeSound,
  expectRefusal,
  goTo,
  leaveOf,
  newDesk,
} from '../support/stay-desk.ts';
import { withTasks } from '../support/task-office.ts';

type Plan = OutputOf<Contract['duplicates']['plan']>;
type Shown = OutputOf<Contract['applications']['show']>;
type Journal = OutputOf<Contract['journal']['page']>;
interface Row {
  readonly [column: string]: unknown;
}

const SURI: Applicant = { name: 'Suriansyah', birthDate: '1984-05-02' };
const SURJA: Applicant = { ...SURI, name: 'Surjansyah bin Amat', nik: '6472010205840001' };

let house: Facility;
beforeEach(() => {
  house = newDesk();
});
afterEach(() => closeSound(house));

const must = <T = unknown>(channel: string, input: unknown): T =>
  house.office.must<T>(channel, input);
const rows = (sql: string, ...values: readonly unknown[]) =>
  house.office.db.sql<Row>(sql, ...values);
const personOf = (application: string): string =>
  must<Shown>('applications.show', { application }).person.uid;
const merge = (first: string, second: string, take = {}) =>
  must<{ name: string; other: string; code: string }>('duplicates.merge', { first, second, take });
const split = (first: string, second: string) =>
  must<{ left: number }>('duplicates.split', { first, second, reason: 'namesake', note: '' });
const refused = (first: string, second: string, code: string, take = {}) => {
  const input = { first, second, take };
  if (Object.keys(take).length === 0)
    expect(house.office.call('duplicates.plan', { first, second })).toMatchObject({
      error: { code },
    });
  return expectRefusal(house, 'duplicates.merge', input, { code });
};
const scan = () => {
  const office = withTasks(house.office);
  return duplicatesTasks.scan(office.context());
};
/** Somebody who waits, is called and comes in; answers request, person and stay. */
function living(who: Applicant, on = '2026-06-08') {
  const application = addWaiting(house.office, who);
  expect(callTo(house.office, application)).toMatchObject({ ok: true });
  const [call] = rows('SELECT uid FROM bed_call ORDER BY id DESC LIMIT 1');
  const answer = { answer: 'accepted', on, reason: '', parkUntil: '' };
  must('applications.answer', { call: call?.['uid'], answer });
  const { stay } = must<{ stay: string }>('stays.admit', admission(application, { on }));
  return { application, person: personOf(application), stay };
}
const requests = () =>
  rows(
    `SELECT a.number, p.name, a.state, a.double_record AS double FROM application AS a
     JOIN person AS p ON p.id = a.person_id ORDER BY a.id`,
  );
const inHouse = () => rows('SELECT count(*) AS n FROM stay WHERE until_date IS NULL')[0]?.['n'];

describe('two requests of one person', () => {
  test('the first number stays, the other ends as a double record, and nobody waits shorter', () => {
    const first = addRequest(house.office, SURI);
    const second = addRequest(house.office, {
      ...SURJA,
      request: {
        letterDate: '2026-03-01',
        letterNo: '460/1',
        receivedOn: '2026-03-02',
        vulnerability: 2,
      },
    });
    must('applications.tickDocuments', { application: second, documents: PAPERS.slice(0, 1) });
    must('applications.tickDocuments', { application: first, documents: PAPERS.slice(1) });
    const [one, two] = [personOf(first), personOf(second)];
    const plan = must<Plan>('duplicates.plan', { first: two, second: one });
    expect(plan).toMatchObject({ programme: 'facility', keep: one, because: 'number' });
    expect(plan.closes).toEqual([
      rows('SELECT number FROM application WHERE uid = ?', second)[0]?.['number'],
    ]);
    expect(JSON.stringify(plan)).not.toContain(SURJA.nik);

    const done = merge(one, two, { name: 'second' });
    expect(done).toMatchObject({ name: SURI.name, other: SURJA.name });
    expect(requests()).toEqual([
      { number: done.code, name: SURJA.name, state: 'assessment', double: 0 },
      { number: plan.closes[0], name: SURJA.name, state: 'closed', double: 1 },
    ]);
    expect(must<Shown>('applications.show', { application: first })).toMatchObject({
      person: { uid: one, nikMasked: expect.any(String) as unknown },
      request: { waitingSince: '2026-03-01', vulnerability: 2 },
    });
    // The one that ended says where it goes on, and is worked on no more.
    expect(must<Shown>('applications.show', { application: second })).toMatchObject({
      person: { uid: one },
      closed: { reason: 'double_record', keptAs: { uid: first, number: done.code } },
    });
    expectRefusal(
      house,
      'applications.giveConsent',
      { application: second, consent: CONSENT },
      { code: 'applications.closed' },
    );
    const [entry] = must<Journal>('journal.page', { limit: 1 });
    expect(entry?.summary).toEqual({ name: SURI.name, other: SURJA.name, code: done.code });
  });

  test('the one that has come further goes on, whichever entry stays', () => {
    const first = addRequest(house.office, SURI);
    const second = addWaiting(house.office, SURJA);
    const one = personOf(first);
    merge(one, personOf(second));
    expect(requests().map(({ name, state, double }) => [name, state, double])).toEqual([
      [SURI.name, 'closed', 1],
      [SURI.name, 'waiting', 0],
    ]);
    expect(must('applications.waitlist', { offset: 0, limit: 10 })).toHaveLength(1);
    expect(must<Shown>('applications.show', { application: first }).closed?.keptAs?.uid).toBe(
      second,
    );
  });

  test('entered again under either name or number, the kept person is found', () => {
    const first = addRequest(house.office, { ...SURI, nik: '6472010205840009' });
    const second = addRequest(house.office, SURJA);
    merge(personOf(first), personOf(second));
    const enter = (who: Applicant) =>
      house.office.call('applications.add', { form: formOf(who), desil: null, samePerson: null });
    expect(enter(SURJA)).toMatchObject({
      error: { code: 'applications.already-open', name: SURI.name },
    });
    const { nik: _, ...unnumbered } = SURJA;
    expect(enter(unnumbered)).toMatchObject({
      error: { code: 'applications.likely-same', people: [{ uid: personOf(first) }] },
    });
    // Nor does the number of the entry that went block the one that stays.
    const edited = { application: first, form: formOf({ ...SURI, nik: SURJA.nik ?? '' }) };
    must('applications.edit', edited);
    expect(rows('SELECT nik FROM person ORDER BY id')).toEqual([{ nik: SURJA.nik }, { nik: null }]);
  });

  test('[C4] row 12: a merged pair is not asked about again', async () => {
    const [one, two] = [SURI, SURJA].map((who) => personOf(addRequest(house.office, who)));
    merge(one ?? '', two ?? '');
    refused(one ?? '', two ?? '', 'duplicates.decided');
    await scan();
    expect(must('duplicates.summary', {})).toMatchObject({ counts: { open: 0, merged: 1 } });
    expect(must('duplicates.list', { list: 'merged', offset: 0, limit: 10 })).toMatchObject([
      { decision: { kept: one } },
    ]);
    const third = personOf(addRequest(house.office, { ...SURI, name: 'Suriansjah' }));
    refused(two ?? '', third, 'duplicates.merged-elsewhere');
  });
});

test('[C4] rows 11 and 13: twins, siblings and blanks are not asked about', async () => {
  const family = { kk: '6472010101100001', address: 'Jl. Pelita 3' };
  const born = (name: string, birthDate: string) => {
    const form = formOf({ name, birthDate });
    const whole = { ...form, family: { ...form.family, ...family } };
    must('applications.add', { form: whole, desil: null, samePerson: null });
  };
  born('Hasan Saputra', '1990-03-04');
  born('Husin Saputra', '1990-03-04');
  born('Hamid Saputra', '1992-07-01');
  for (const name of ['Andi', 'Andi']) insertPerson(house, { name, birthDate: null });
  expect(await scan()).toMatchObject({ value: { people: 5, pairs: 0 } });
});

describe('a request and a stay', () => {
  test('who lives in the house stays; bed and numbers are as before, the request ends', () => {
    const other = addRequest(house.office, SURI);
    const here = living(SURJA);
    const beds = rows('SELECT * FROM bed_assignment');
    const plan = must<Plan>('duplicates.plan', { first: personOf(other), second: here.person });
    expect(plan).toMatchObject({
      keep: here.person,
      because: 'resident',
      closes: [expect.any(String)],
    });
    merge(personOf(other), here.person);
    expect(rows('SELECT * FROM bed_assignment')).toEqual(beds);
    expect(inHouse()).toBe(1);
    expect(requests().filter(({ state }) => state !== 'closed')).toEqual([]);
    expect(must('stays.show', { stay: here.stay })).toMatchObject({
      resident: { name: SURJA.name },
    });
  });

  test('one for something else than the stay gives goes on', () => {
    const wish = addWaiting(house.office, { ...SURI, request: { mode: 'day' } });
    const here = living(SURJA);
    expect(
      must<Plan>('duplicates.plan', { first: personOf(wish), second: here.person }).closes,
    ).toEqual([]);
    merge(personOf(wish), here.person);
    expect(must<Shown>('applications.show', { application: wish })).toMatchObject({
      closed: null,
      person: { uid: here.person },
    });
  });

  test('all that was recorded of the entry that goes stands with the one that stays', () => {
    const gone = living(SURI);
    must('applications.assess', {
      application: addRequest(house.office, { name: 'Lain', birthDate: '1970-01-01' }),
      assessment: assessmentOf(),
    });
    must('stays.startLeave', leaveOf(gone.stay));
    must('stays.returnFromLeave', { stay: gone.stay, on: '2026-06-08' });
    must('stays.reportIncident', {
      stay: gone.stay,
      kind: 'complaint',
      severity: 'light',
      on: '2026-06-08',
      time: null,
      account: 'Kamar panas',
      told: [],
    });
    must('stays.discharge', {
      stay: gone.stay,
      on: '2026-06-08',
      reason: 'back_to_family',
      note: '',
    });
    goTo(house, '2026-06-09');
    const here = living(SURJA, '2026-06-09');
    const of = (table: string, uid: string) =>
      rows(
        `SELECT x.id FROM ${table} AS x JOIN person AS p ON p.id = x.person_id WHERE p.uid = ?`,
        uid,
      ).length;
    const tables = ['application', 'stay', 'assessment', 'consent'];
    const before = tables.map((table) => of(table, gone.person) + of(table, here.person));
    merge(gone.person, here.person);
    expect(tables.map((table) => of(table, here.person))).toEqual(before);
    expect(tables.map((table) => of(table, gone.person))).toEqual([0, 0, 0, 0]);
    // The complaint is read on the stay, and the stay by who lives here.
    expect(must('stays.show', { stay: here.stay })).toMatchObject({
      others: [{ from: '2026-06-08' }],
    });
    expect(must('stays.show', { stay: gone.stay })).toMatchObject({
      resident: { name: SURJA.name },
    });
    expect(must('stays.incidents', { stay: gone.stay })).toMatchObject([{ kind: 'complaint' }]);
  });
});

describe('what stands in the way is said, and nothing changes', () => {
  test('two who live in the house, and a bed held beside a stay or beside another', () => {
    const [one, two] = [living(SURI), living(SURJA)];
    refused(one.person, two.person, 'duplicates.two-stays');
    const called = addWaiting(house.office, { ...SURI, name: 'Surian' });
    callTo(house.office, called);
    refused(one.person, personOf(called), 'duplicates.stay-and-call');
    const also = addWaiting(house.office, { ...SURI, name: 'Suryan' });
    callTo(house.office, also);
    const refusal = refused(personOf(called), personOf(also), 'duplicates.two-calls');
    const held = rows(
      'SELECT b.code FROM bed_call AS c JOIN bed AS b ON b.id = c.bed_id WHERE c.ended_on IS NULL ORDER BY c.id',
    ).map(({ code }) => code);
    expect(refusal).toMatchObject({ bed: held[0], otherBed: held[1] });
  });

  test('the same days twice, and beds of both sexes', () => {
    const uid = (id: number) => String(rows('SELECT uid FROM person WHERE id = ?', id)[0]?.['uid']);
    const stayed = (name: string, from: string, until: string, sex: 'L' | 'P' = 'L') => {
      const person = insertPerson(house, { name, sex });
      insertStay(house, person, { from, until });
      return uid(person);
    };
    const first = stayed('Adi', '2026-01-05', '2026-02-05');
    const meets = stayed('Adi', '2026-02-01', '2026-03-01');
    expect(refused(first, meets, 'duplicates.stays-meet')).toMatchObject({
      from: '2026-02-01',
      until: '2026-02-05',
    });
    refused(first, stayed('Ani', '2026-04-01', '2026-05-01', 'P'), 'duplicates.sexes-fixed');
    const never = uid(insertPerson(house, { name: 'Adi', sex: 'P' }));
    refused(first, never, 'duplicates.sex-of-bed', { sex: 'second' });
    // The sex of the bed stays.
    merge(first, never);
    expect(rows('SELECT sex FROM person WHERE uid = ?', first)).toEqual([{ sex: 'L' }]);
  });

  test('somebody of a school is not brought together with somebody of the facility', () => {
    const here = living(SURI);
    const intake = openIntake(house.office);
    const pupil = house.office.prepare((db) =>
      insertChild(db, house.office, intake.id, {
        name: SURI.name,
        code: 'BB26-0001',
        sex: 'L',
        birthDate: SURI.birthDate ?? '',
        level: 'SMP',
        desil: 1,
      }),
    );
    const [row] = rows('SELECT uid FROM person WHERE id = ?', pupil.personId);
    const refusal = refused(here.person, String(row?.['uid']), 'duplicates.other-programme');
    expect(refusal).toMatchObject({ name: SURI.name, other: SURI.name });
  });
});

describe('taken apart again', () => {
  test('who came in by the request since keeps it with the stay; the rest goes back', () => {
    const first = addRequest(house.office, SURI);
    must('applications.withdraw', {
      application: first,
      reason: 'withdrawn',
      on: '2026-06-08',
      note: '',
    });
    const second = addWaiting(house.office, SURJA);
    const [one, two] = [personOf(first), personOf(second)];
    merge(one, two);
    callTo(house.office, second);
    const [call] = rows('SELECT uid FROM bed_call');
    const answer = { answer: 'accepted', on: '2026-06-08', reason: '', parkUntil: '' };
    must('applications.answer', { call: call?.['uid'], answer });
    must('stays.admit', admission(second));
    expect(split(one, two).left).toBe(1);
    expect(rows('SELECT p.uid FROM stay AS s JOIN person AS p ON p.id = s.person_id')).toEqual([
      { uid: one },
    ]);
    expect(personOf(second)).toBe(one);
    expect(rows('SELECT merged_into FROM person')).toEqual([
      { merged_into: null },
      { merged_into: null },
    ]);
  });

  test('a request made since stays the open one', () => {
    const first = addRequest(house.office, SURI);
    const second = addWaiting(house.office, SURJA);
    const [one, two] = [personOf(first), personOf(second)];
    merge(one, two);
    must('applications.withdraw', {
      application: second,
      reason: 'withdrawn',
      on: '2026-06-08',
      note: '',
    });
    must('applications.add', { form: formOf(SURI), desil: null, samePerson: one });
    expect(split(one, two).left).toBeGreaterThan(0);
    const open = requests().filter(({ state }) => state !== 'closed');
    expect(open).toHaveLength(1);
  });
});
