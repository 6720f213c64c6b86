import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { addUser, newOffice } from '../support/office.ts';
import { ApplicationDesk } from '../support/application-desk.ts';

import {
  addRequest,
  addWaiting,
  assessmentOf,
  desilFact,
  namesInOrder,
  stateOf,
  TODAY,
} from '../support/applications.ts';
import { type Facility, newFacility } from '../support/facility.ts';

let facility: Facility;
let office: Facility['office'];
beforeEach(() => {
  facility = newFacility();
  office = facility.office;
});
afterEach(() => {
  if (office.incidents.length > 0) throw new Error('Incidents', { cause: office.incidents });
  office.close();
});

const code = (channel: string, input: unknown) =>
  new ApplicationDesk(facility).code(channel, input);

describe('[B2] contact and parking', () => {
  it('asks to try again after 90 days, and proposes parking after two tries without answer', () => {
    const application = addWaiting(office, {
      name: 'Yakobus Ngau',
      request: { letterNo: '', letterDate: '', receivedOn: '2026-03-01' },
    });
    const steps = () =>
      office
        .must<{ missing: { step: string; overdue: boolean }[] }>('applications.show', {
          application,
        })
        .missing.map(({ step, overdue }) => `${step}${overdue ? ' overdue' : ''}`);
    expect(steps()).toEqual(['contact overdue', 'documents']);
    const tried = (reached: boolean, triedOn = TODAY) =>
      code('applications.recordContact', {
        application,
        contact: { triedOn, way: 'phone', reached, note: '' },
      });
    expect(tried(true, '2026-07-01')).toBe('applications.future-date');
    tried(false);
    expect(steps()).toEqual(['documents']);
    tried(false);
    expect(steps()).toEqual(['documents', 'park_unreached']);
    tried(true);
    expect(steps()).toEqual(['documents']);
  });

  it('comes back on its day by itself, at the same rank', () => {
    const application = addWaiting(office, { name: 'Yakobus Ngau', desil: 1 });
    addWaiting(office, { name: 'Thomas Jangin', desil: 2 });
    const park = (until: string) =>
      code('applications.park', { application, until, reason: 'Sakit' });
    expect(park(TODAY)).toBe('applications.park-past');
    expect(code('applications.unpark', { application })).toBe('applications.not-parked');
    expect(park('2026-06-10')).toBe('ok');
    expect(namesInOrder(office)).toEqual(['Thomas Jangin']);
    expect(office.must('applications.summary')).toMatchObject({ parked: 1, total: 2 });
    expect(
      office.must('applications.page', { state: 'parked', sort: 'order', offset: 0, limit: 9 }),
    ).toMatchObject([{ name: 'Yakobus Ngau', parkedUntil: '2026-06-10' }]);
    expect(office.call('applications.why', { application })).toMatchObject({
      error: { code: 'applications.not-waiting', state: 'parked' },
    });
    // Also who has not come as far as the list: not reached, so put aside.
    const early = addRequest(office, { name: 'Budi' });
    office.must('applications.park', { application: early, until: '2026-06-10', reason: 'Pindah' });
    expect(office.must('applications.summary')).toMatchObject({ parked: 2 });
    office.environment.setNow('2026-06-09T15:59:00.000Z');
    expect(namesInOrder(office)).toEqual(['Thomas Jangin']);
    // Midnight in WITA.
    office.environment.setNow('2026-06-09T16:00:00.000Z');
    expect(namesInOrder(office)).toEqual(['Yakobus Ngau', 'Thomas Jangin']);
    office.environment.setNow(`${TODAY}T02:14:00.000Z`);
    expect(code('applications.unpark', { application })).toBe('ok');
    expect(stateOf(office, application)).toBe('waiting');
  });
});

describe('the rules of the order', () => {
  it('change as a new version, move the list at once, and leave calls with their own rule', () => {
    const nameless = { name: 'Tanpa Nama', birthDate: '', desil: null };
    addWaiting(office, nameless);
    const poor = addWaiting(office, { name: 'Yakobus Ngau', desil: 2 });
    addWaiting(office, {
      name: 'Thomas Jangin',
      desil: 2,
      request: { vulnerability: 3, letterDate: '2026-05-05' },
    });
    expect(namesInOrder(office)).toEqual(['Tanpa Nama', 'Thomas Jangin', 'Yakobus Ngau']);
    const policy = { emergencyFirst: true, vulnerability: true, substituteDesil: 1 };
    expect(code('applications.setPolicy', { policy })).toBe('applications.policy-same');
    const changed = { emergencyFirst: true, vulnerability: false, substituteDesil: null };
    expect(code('applications.setPolicy', { policy: changed })).toBe('ok');
    expect(namesInOrder(office)).toEqual(['Yakobus Ngau', 'Thomas Jangin', 'Tanpa Nama']);
    expect(office.must('applications.waiting')).toMatchObject({ policy: { version: 2 } });
    expect(office.must('applications.why', { application: poor })).toMatchObject({
      policyVersion: 2,
      decidedBy: null,
    });
    const empty = newOffice({ today: TODAY });
    expect(empty.call('applications.setPolicy', { policy })).toMatchObject({
      error: { code: 'applications.no-site' },
    });
    empty.close();
  });
  it('put back by an undo hold for who came since, and what is put back follows the rules of today', () => {
    const seq = () =>
      office.db.sql<{ seq: number }>('SELECT max(seq) AS seq FROM journal')[0]?.seq ?? 0;
    const keyOf = (uid: string) =>
      office.db.sql<{ order_key: string }>(
        'SELECT order_key FROM application WHERE uid = ?',
        uid,
      )[0]?.order_key;
    const set = (vulnerability: boolean, substituteDesil: number | null) => {
      const policy = { emergencyFirst: true, vulnerability, substituteDesil };
      office.must('applications.setPolicy', { policy });
      return seq();
    };
    const old = addRequest(office, { name: 'Tanpa Nama', birthDate: '' }, null);
    expect(keyOf(old)).toContain('1|1|01|');
    office.must('applications.recordDesil', { application: old, fact: desilFact(5) });
    const desil = seq();
    const rules = set(true, 3);
    office.must('journal.undoEntry', { seq: desil });
    expect(keyOf(old)).toContain('1|1|03|');
    const late = addRequest(office, { name: 'Tanpa Nama', birthDate: '' }, null);
    expect(keyOf(late)).toContain('1|1|03|');
    expect(office.call('journal.undoEntry', { seq: rules })).toMatchObject({ ok: true });
    expect(keyOf(late)).toContain('1|1|01|');
    expect(keyOf(old)).toContain('1|1|01|');
  });
  it('are the head’s to change', () => {
    office.prepare((db) =>
      addUser(db, office.environment, 1, {
        login: 'rina',
        name: 'Rina',
        token: 'rina',
        roles: ['officer'],
      }),
    );
    const policy = { emergencyFirst: false, vulnerability: true, substituteDesil: 1 };
    expect(office.call('applications.setPolicy', { policy }, 'rina')).toMatchObject({
      error: { code: 'access.denied' },
    });
  });
});

describe('health', () => {
  const health = {
    allergies: 'Penisilin',
    medicines: 'Karbamazepin',
    seizures: '',
    infections: '',
    diet: '',
    note: '',
  };
  it('is read only by who may see it, and each opening is in the journal', () => {
    const application = addRequest(office, { name: 'Yakobus Ngau' });
    office.must('applications.assess', {
      application,
      assessment: assessmentOf({ health, subtypes: ['deaf', 'speech'] }),
    });
    expect(office.must('applications.health', { application })).toMatchObject({
      category: 'multiple',
      subtypes: ['deaf', 'speech'],
      notes: { allergies: 'Penisilin' },
    });
    expect(
      office.db.sql(`SELECT 1 FROM journal WHERE command = 'read:applications.health'`),
    ).toHaveLength(1);
    const shown = JSON.stringify(office.must('applications.show', { application }));
    for (const secret of ['Penisilin', 'deaf', 'Karbamazepin', 'recovery']) {
      expect(shown).not.toContain(secret);
    }
    const told = office.db.sql<{ summary: string }>('SELECT summary FROM journal_detail');
    expect(JSON.stringify(told.map(({ summary }) => summary))).not.toContain('deaf');
  });
  it('is closed to who may not see it, for reading and writing', () => {
    const application = addRequest(office, { name: 'Yakobus Ngau' });
    office.raw.exec('UPDATE user_account SET sees_health = 0');
    expect(code('applications.health', { application })).toBe('applications.health-closed');
    expect(code('applications.assess', { application, assessment: assessmentOf({ health }) })).toBe(
      'applications.health-closed',
    );
    expect(code('applications.assess', { application, assessment: assessmentOf() })).toBe('ok');
  });
});
