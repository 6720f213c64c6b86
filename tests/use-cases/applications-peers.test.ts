import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ApplicationDesk } from '../support/application-desk.ts';
import {
  addRequest,
  addWaiting,
  assessmentOf,
  callTo,
  CONFERENCE,
  CONSENT,
  formOf,
  namesInOrder,
  TODAY,
} from '../support/applications.ts';
import { type Facility, insertPerson, insertStay, newFacility } from '../support/facility.ts';

let facility: Facility;
let office: Facility['office'];
let desk: ApplicationDesk;
const begin = (made: Facility): void => {
  facility = made;
  office = made.office;
  desk = new ApplicationDesk(made);
};
beforeEach(() => begin(newFacility()));
afterEach(() => {
  if (office.incidents.length > 0) throw new Error('Incidents', { cause: office.incidents });
  office.close();
});

describe("[B4] peers' failures", () => {
  it('row 5: who left comes back two years later and can be ranked again', () => {
    const person = insertPerson(facility, { name: 'Suriansyah', desil: 1 });
    insertStay(facility, person, { from: '2026-02-01', until: '2026-06-01', bed: 'A1-1' });
    const [row] = office.db.sql<{ uid: string }>('SELECT uid FROM person WHERE id = ?', person);
    office.environment.setNow('2028-06-08T01:14:00.000Z');
    office.must('office.confirmClock', {});
    const form = formOf({
      name: 'Suriansyah',
      request: { letterDate: '2028-05-04', receivedOn: '2028-05-06' },
    });
    const { uid: application, knownBefore } = office.must<{ uid: string; knownBefore: boolean }>(
      'applications.add',
      { form, desil: null, samePerson: row?.uid },
    );
    expect(knownBefore).toBe(true);
    const assessment = assessmentOf({ assessedOn: '2028-05-20' });
    office.must('applications.assess', { application, assessment });
    const conference = { ...CONFERENCE, heldOn: '2028-05-28' };
    office.must('applications.holdConference', { application, conference });
    const consent = { ...CONSENT, givenOn: '2028-05-29' };
    office.must('applications.giveConsent', { application, consent });
    expect(office.must('applications.why', { application })).toMatchObject({
      rank: 1,
      number: '2028-0001',
    });
    const input = { application, bed: null, answerBy: '2028-06-15', stated: [] };
    expect(desk.code('applications.call', input)).toBe('ok');
    expect(office.db.sql('SELECT 1 FROM person')).toHaveLength(1);
  });

  it('row 6: three free beds that are alike are one pool, whichever is offered', () => {
    desk.fill('A1-1', 'A1-2', 'A1-3', 'A1-4', 'A2-1');
    const offered = (bed: string | null) => {
      const first = office.must('applications.waitlist', { offset: 0, limit: 9 });
      const done = desk.mustCall(people[0] ?? '', bed);
      const before = desk.passed(done.call);
      const rest = office.must<{ name: string; bed: { soft: string[] } | null }[]>(
        'applications.waitlist',
        { offset: 0, limit: 9 },
      );
      desk.answer(done.call, 'no_answer');
      return {
        first,
        before,
        rest: rest.map(({ name, bed: fits }) => [name, fits?.soft]),
      };
    };
    const people = ['Yakobus Ngau', 'Thomas Jangin', 'Hasanuddin', 'Muliadi'].map((name, index) =>
      addWaiting(office, { name, desil: index + 1 }),
    );
    const [best, second, third] = [null, 'A2-3', 'A2-4'].map((bed) =>
      offered(bed === null ? null : facility.bed(bed)),
    );
    expect(second).toEqual(best);
    expect(third).toEqual(best);
    // And the pool serves three people, not four.
    const calls = people.map((uid) => desk.call(uid));
    expect(calls).toEqual(['ok', 'ok', 'ok', 'applications.no-fitting-bed']);
  });

  it('row 29: a bed held by a call cannot be given away', () => {
    const first = addWaiting(office, { name: 'Yakobus Ngau', desil: 1 });
    const second = addWaiting(office, { name: 'Thomas Jangin', desil: 2 });
    const { bed } = desk.mustCall(first);
    expect(callTo(office, second, facility.bed(bed))).toMatchObject({
      error: { code: 'applications.bed-unfit', reasons: ['called'] },
    });
    const other = insertPerson(facility, { name: 'Penghuni' });
    expect(() => insertStay(facility, other, { from: TODAY, bed })).toThrow('bed.called');
    expect(desk.mustCall(second).bed).not.toBe(bed);
  });

  it('row 31: of 14 beds 10 can be used, and 10 are offered', () => {
    begin(newFacility({ wards: [{ name: 'Bangsal A', sex: 'L', rooms: [7, 7] }] }));
    office.prepare((db) => {
      for (const [index, kind] of (['repair', 'dirty', 'isolation', 'closed'] as const).entries()) {
        db.insert('bed_outage', {
          uid: office.environment.newUid(),
          bed_id: facility.bedId(`A1-${index + 1}`),
          kind,
          from_date: '2026-06-01',
          until_date: null,
        });
      }
    });
    const people = Array.from({ length: 14 }, (_, index) =>
      addWaiting(office, { name: `Calon ${'ABCDEFGHIJKLMN'[index]}` }),
    );
    const order = office.must<{ uid: string }[]>('applications.waitlist', { offset: 0, limit: 20 });
    expect(order).toHaveLength(people.length);
    const plan = office.must<{ beds: unknown[]; places: { free: number } }>(
      'applications.planCall',
      { application: order[0]?.uid, bed: null },
    );
    expect([plan.beds.length, plan.places.free]).toEqual([10, 10]);
    const done = order.map(({ uid }) => desk.call(uid));
    expect(done.filter((one) => one === 'ok')).toHaveLength(10);
    expect(new Set(done.slice(10))).toEqual(new Set(['applications.no-fitting-bed']));
  });

  it('put aside and taken back, the rank is the same', () => {
    const man = addWaiting(office, { name: 'Yakobus Ngau', desil: 2 });
    addWaiting(office, { name: 'Thomas Jangin', desil: 2 });
    const before = office.must<{ rank: number }>('applications.why', { application: man }).rank;
    office.must('applications.park', { application: man, until: '2026-08-01', reason: 'Sakit' });
    office.must('applications.unpark', { application: man });
    expect(office.must('applications.why', { application: man })).toMatchObject({ rank: before });
  });

  it('row 9: after saving, the list is right at once', () => {
    addWaiting(office, { name: 'Yakobus Ngau', desil: 3 });
    expect(namesInOrder(office)).toEqual(['Yakobus Ngau']);
    addWaiting(office, { name: 'Thomas Jangin', desil: 1 });
    expect(namesInOrder(office)).toEqual(['Thomas Jangin', 'Yakobus Ngau']);
  });
});

describe('why this rank', () => {
  it('shows the keys beside both neighbours and the one that decides', () => {
    addWaiting(office, { name: 'Thomas Jangin', desil: 1 });
    const own = addWaiting(office, {
      name: 'Yakobus Ngau',
      desil: 2,
      request: { vulnerability: 3 },
    });
    addWaiting(office, { name: 'Hasanuddin', desil: 2, request: { vulnerability: 1 } });
    expect(office.must('applications.why', { application: own })).toMatchObject({
      rank: 2,
      policyVersion: 1,
      above: { name: 'Thomas Jangin', rank: 1 },
      below: { name: 'Hasanuddin', rank: 3 },
      decidedBy: 'desil',
      rows: [
        { key: 'returning', state: 'same' },
        { key: 'emergency', state: 'same' },
        {
          key: 'desil',
          state: 'decides',
          above: { value: 1 },
          own: { value: 2 },
          below: { value: 2 },
        },
        { key: 'vulnerability', state: 'after', own: { value: 3 }, below: { value: 1 } },
        { key: 'waiting_since', state: 'after', own: { value: '2026-05-04' } },
        { key: 'draw', state: 'after' },
      ],
    });
    expect(desk.code('applications.why', { application: 'x' })).toBe('applications.not-found');
  });

  it('says where a substitute desil stands in', () => {
    const nameless = addWaiting(office, { name: 'Tanpa Nama', birthDate: '', desil: null });
    expect(office.must('applications.waitlist', { offset: 0, limit: 1 })).toMatchObject([
      { desil: 1, substitute: true },
    ]);
    expect(office.must('applications.show', { application: nameless })).toMatchObject({
      desil: null,
      substituteDesil: 1,
    });
  });
});

describe('lists', () => {
  it('filter by state, sex and words, sort by order, name and number', () => {
    addWaiting(office, { name: 'Yakobus Ngau', desil: 2 });
    addWaiting(office, { name: 'Rusmini', sex: 'P', desil: 1 });
    addRequest(office, { name: 'Budi Santoso', nik: '6472010403900001' });
    const names = (more: object = {}) =>
      office
        .must<{ name: string }[]>('applications.page', {
          sort: 'number',
          offset: 0,
          limit: 100,
          ...more,
        })
        .map(({ name }) => name);
    expect(names()).toEqual(['Yakobus Ngau', 'Rusmini', 'Budi Santoso']);
    expect(names({ sort: 'name' })).toEqual(['Budi Santoso', 'Rusmini', 'Yakobus Ngau']);
    expect(names({ state: 'waiting', sort: 'order' })).toEqual(['Rusmini', 'Yakobus Ngau']);
    expect(names({ state: 'incomplete' })).toEqual(['Budi Santoso']);
    expect(names({ sex: 'P' })).toEqual(['Rusmini']);
    expect(names({ text: 'ngau yak' })).toEqual(['Yakobus Ngau']);
    expect(names({ text: '2026-0002' })).toEqual(['Rusmini']);
    expect(names({ text: '64720104' })).toEqual(['Budi Santoso']);
    expect(names({ offset: 1, limit: 1 })).toEqual(['Rusmini']);
    expect(office.must('applications.find', { text: 'rus', limit: 8 })).toMatchObject([
      { name: 'Rusmini', detail: '2026-0002 · Daftar tunggu' },
    ]);
    expect(office.must('applications.find', { text: ' ', limit: 8 })).toEqual([]);
    expect(office.must('applications.count', { sex: 'P' })).toEqual({ count: 1 });
    expect(office.must('applications.summary')).toMatchObject({
      total: 3,
      open: 3,
      incomplete: 1,
      states: { received: 1, waiting: 2, closed: 0 },
    });
    expect(office.must('applications.waiting')).toMatchObject({
      waiting: 2,
      male: 1,
      female: 1,
      places: { effective: 22, free: 20, transit: 2 },
    });
    // Ranks are those of the whole list.
    expect(office.must('applications.waitlist', { sex: 'L', offset: 0, limit: 9 })).toMatchObject([
      { name: 'Yakobus Ngau', rank: 2 },
    ]);
  });
});
