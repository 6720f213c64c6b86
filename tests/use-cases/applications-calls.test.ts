import { guardBed } from '#electron/data/use-cases/applications/guard-bed.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeAdmitted } from '#electron/data/use-cases/applications/close-application.ts';
import { ApplicationDesk, type Called } from '../support/application-desk.ts';
import {
  addRequest,
  addWaiting,
  callTo,
  CONSENT,
  formOf,
  namesInOrder,
  stateOf,
  TODAY,
} from '../support/applications.ts';
import { type Facility, newFacility } from '../support/facility.ts';

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

describe('[B2] a call holds a bed', () => {
  it('goes to the best fitting bed, with the rule of that day', () => {
    const man = addWaiting(office, { name: 'Yakobus Ngau' });
    const done = desk.mustCall(man);
    // A1-1 to A1-4 take a wheelchair's place: the first without anything against it is A2-1.
    expect(done.bed).toBe('A2-1');
    expect(stateOf(office, man)).toBe('called');
    const [row] = office.db.sql<{ rule: string; answer_by: string }>(
      'SELECT rule, answer_by FROM bed_call WHERE uid = ?',
      done.call,
    );
    expect(row?.answer_by).toBe('2026-06-15');
    const rule = JSON.parse(row?.rule ?? '{}') as Record<string, unknown>;
    expect(rule).toMatchObject({ rank: 1, policy: { version: 1 }, keys: { desil: 2 } });
    expect(row?.rule).not.toContain('Yakobus');
  });

  it('proposes seven days to answer, the beds that fit, and who stands before', () => {
    addWaiting(office, { name: 'Thomas Jangin', desil: 1 });
    const wheelchair = addWaiting(office, {
      name: 'Hasanuddin',
      desil: 2,
      assessment: { mobility: 'wheelchair' },
    });
    const plan = office.must('applications.planCall', { application: wheelchair, bed: null });
    expect(plan).toMatchObject({
      rank: 2,
      answerBy: '2026-06-15',
      consent: true,
      bed: { code: 'A1-1', ward: 'Bangsal A', soft: [] },
      before: [{ name: 'Thomas Jangin', rank: 1, reasons: [] }],
      automatic: [],
    });
    expect((plan as { beds: unknown[] }).beds).toHaveLength(4);
    expect(desk.code('applications.planCall', { application: 'x', bed: null })).toBe(
      'applications.not-found',
    );
  });

  it('writes down by itself who stands before and does not fit, parked and without consent too', () => {
    addWaiting(office, { name: 'Rusmini', sex: 'P', desil: 1 });
    addWaiting(office, { name: 'Marlina', desil: 1, assessment: { recovery: true } });
    addWaiting(office, { name: 'Dedi', desil: 1, consent: false });
    const parked = addWaiting(office, { name: 'Eko', desil: 1 });
    office.must('applications.park', { application: parked, until: '2026-08-01', reason: 'Sakit' });
    const man = addWaiting(office, { name: 'Yakobus Ngau', desil: 2 });
    const { call: uid } = desk.mustCall(man);
    const reasons = Object.fromEntries(desk.passed(uid).map((one) => [one.name, one.reasons]));
    expect(reasons).toEqual({
      Rusmini: ['wrong_sex'],
      Marlina: ['not_recovery_zone'],
      Dedi: ['no_consent'],
      Eko: ['parked'],
    });
  });

  it('goes past somebody who would fit only for a reason that a person states', () => {
    const first = addWaiting(office, { name: 'Thomas Jangin', desil: 1 });
    const second = addWaiting(office, { name: 'Yakobus Ngau', desil: 2 });
    expect(callTo(office, second)).toMatchObject({
      error: {
        code: 'applications.stands-before',
        people: [{ uid: first, name: 'Thomas Jangin', rank: 1 }],
      },
    });
    const stated = [{ application: first, reason: 'Masih dirawat di RS' }];
    const done = callTo(office, second, null, stated) as unknown as { value: Called };
    expect(desk.passed(done.value.call)).toEqual([
      { name: 'Thomas Jangin', reasons: [], stated: 'Masih dirawat di RS' },
    ]);
    expect(office.must('applications.show', { application: first })).toMatchObject({
      passedOver: [{ number: '2026-0002', reasons: [], stated: 'Masih dirawat di RS' }],
    });
  });

  it('refuses who is not waiting, is put aside, has not agreed, is called, or has no bed by mode', () => {
    const fresh = addRequest(office, { name: 'Budi' });
    expect(desk.call(fresh)).toBe('applications.not-waiting');
    const day = addWaiting(office, { name: 'Dedi', request: { mode: 'day' } });
    expect(desk.call(day)).toBe('applications.no-bed-call');
    const man = addWaiting(office, { name: 'Yakobus Ngau', consent: false });
    expect(desk.call(man)).toBe('applications.consent-missing');
    office.must('applications.giveConsent', { application: man, consent: CONSENT });
    office.must('applications.park', { application: man, until: '2026-08-01', reason: 'Sakit' });
    expect(desk.call(man)).toBe('applications.parked');
    office.must('applications.unpark', { application: man });
    const past = { application: man, bed: null, answerBy: '2026-06-07', stated: [] };
    expect(desk.code('applications.call', past)).toBe('applications.answer-by-past');
    expect(desk.call(man, 'no-such-bed')).toBe('applications.bed-unknown');
    expect(desk.call(man, facility.bed('B1-1'))).toBe('applications.bed-unfit');
    expect(desk.call('no-such-request')).toBe('applications.not-found');
    expect(desk.call(man)).toBe('ok');
    expect(desk.call(man)).toBe('applications.called');
    expect(
      desk.code('applications.park', { application: man, until: '2026-08-01', reason: 'x' }),
    ).toBe('applications.called');
    const form = formOf({ name: 'Yakobus Ngau', request: { mode: 'day' } });
    expect(desk.code('applications.edit', { application: man, form })).toBe('applications.called');
    const woman = formOf({ name: 'Yakobus Ngau', sex: 'P' });
    expect(desk.code('applications.edit', { application: man, form: woman })).toBe(
      'applications.sex-fixed',
    );
  });

  it('says why no bed fits, per ward, and keeps the rank', () => {
    desk.fill('A1-1', 'A1-2', 'A1-3', 'A1-4');
    const man = addWaiting(office, {
      name: 'Yakobus Ngau',
      desil: 1,
      assessment: { mobility: 'wheelchair' },
    });
    addWaiting(office, { name: 'Thomas Jangin', desil: 2 });
    expect(callTo(office, man)).toMatchObject({
      error: {
        code: 'applications.no-fitting-bed',
        none: [
          { reason: 'recovery_only', wards: ['Bangsal C'] },
          { reason: 'transit_kept', wards: ['Bangsal T'] },
          { reason: 'stairs', wards: ['Bangsal C'] },
          { reason: 'no_wheelchair_access', wards: ['Bangsal A', 'Bangsal C', 'Bangsal T'] },
        ],
      },
    });
    expect(office.must('applications.waitlist', { offset: 0, limit: 9 })).toMatchObject([
      { name: 'Yakobus Ngau', rank: 1, bed: null },
      { name: 'Thomas Jangin', rank: 2, bed: { code: 'A2-1' } },
    ]);
  });

  it('needs a place besides a bed; transit beds are kept back, an approved emergency takes one', () => {
    begin(newFacility({ operational: 3 }));
    desk.fill('A1-1');
    // 3 − 1 − 0 = 2 free, both kept back for emergencies while the two transit beds are empty.
    const man = addWaiting(office, { name: 'Yakobus Ngau' });
    expect(callTo(office, man)).toMatchObject({
      error: {
        code: 'applications.house-full',
        effective: 3,
        held: 1,
        reserved: 0,
        transit: 2,
        free: 0,
      },
    });
    const urgent = addWaiting(office, {
      name: 'Hasanuddin',
      request: { emergency: true, emergencyNote: 'Ditemukan di terminal' },
    });
    expect(desk.call(urgent)).toBe('applications.house-full');
    office.must('applications.approveEmergency', { application: urgent, on: TODAY });
    expect(desk.mustCall(urgent).bed).toBe('T1-1');
    office.close();
    begin(newFacility({ operational: null, rated: 4 }));
    desk.fill('A1-1');
    expect(desk.call(addWaiting(office, { name: 'Yakobus Ngau' }))).toBe('ok');
  });
});

describe('[B2] answers', () => {
  it.each(['declined', 'no_answer', 'withdrawn'])(
    '%s frees the bed and keeps the rank',
    (given) => {
      const man = addWaiting(office, { name: 'Yakobus Ngau', desil: 1 });
      addWaiting(office, { name: 'Thomas Jangin', desil: 2 });
      const since = () =>
        office.must<{ waitingSince: string }[]>('applications.waitlist', {
          offset: 0,
          limit: 1,
        })[0];
      const before = since();
      const { call: uid } = desk.mustCall(man);
      expect(namesInOrder(office)).toEqual(['Thomas Jangin']);
      expect(desk.answer(uid, given, { reason: '' })).toBe('input.invalid');
      expect(desk.answer(uid, given)).toBe('ok');
      expect(namesInOrder(office)).toEqual(['Yakobus Ngau', 'Thomas Jangin']);
      expect(since()).toEqual(before);
      expect(office.must('applications.calls')).toEqual([]);
      expect(desk.answer(uid, 'accepted')).toBe('applications.call-ended');
      expect(desk.call(man)).toBe('ok');
    },
  );

  it('a no may put the person aside in the same act', () => {
    const man = addWaiting(office, { name: 'Yakobus Ngau' });
    const { call: uid } = desk.mustCall(man);
    expect(desk.answer(uid, 'declined', { parkUntil: TODAY })).toBe('applications.park-past');
    expect(desk.answer(uid, 'declined', { parkUntil: '2026-08-07' })).toBe('ok');
    expect(namesInOrder(office)).toEqual([]);
    expect(office.must('applications.show', { application: man })).toMatchObject({
      parked: { until: '2026-08-07', reason: 'Tidak mau jauh' },
    });
  });

  it('a yes keeps the bed until somebody ends the call or the person comes', () => {
    const man = addWaiting(office, { name: 'Yakobus Ngau' });
    const { call: uid } = desk.mustCall(man);
    expect(desk.answer(uid, 'accepted', { on: '2026-06-07' })).toBe('applications.before-call');
    expect(desk.answer(uid, 'accepted', { on: '2026-06-09' })).toBe('applications.future-date');
    expect(desk.answer('no-such-call', 'accepted')).toBe('applications.call-not-found');
    expect(desk.answer(uid, 'accepted', { reason: '' })).toBe('ok');
    expect(stateOf(office, man)).toBe('accepted');
    expect(desk.answer(uid, 'declined')).toBe('applications.call-answered');
    const end = (on: string, which = uid) =>
      desk.code('applications.endCall', { call: which, on, reason: 'Tidak jadi datang' });
    expect(end('2026-06-07')).toBe('applications.before-call');
    expect(end('2026-06-09')).toBe('applications.future-date');
    expect(end(TODAY, 'x')).toBe('applications.call-not-found');
    expect(end(TODAY)).toBe('ok');
    expect(end(TODAY)).toBe('applications.call-ended');
    expect(stateOf(office, man)).toBe('waiting');
  });

  it('withdrawing a request frees its bed', () => {
    const man = addWaiting(office, { name: 'Yakobus Ngau' });
    desk.mustCall(man);
    const leave = (on: string) =>
      desk.code('applications.withdraw', { application: man, reason: 'died', on, note: '' });
    expect(leave('2026-06-09')).toBe('applications.future-date');
    expect(leave('2026-05-01')).toBe('applications.before-received');
    expect(leave(TODAY)).toBe('ok');
    expect(office.must('applications.calls')).toEqual([]);
    expect(stateOf(office, man)).toBe('closed');
  });

  it('coming in ends call and request on that day', () => {
    const man = addWaiting(office, { name: 'Yakobus Ngau' });
    desk.mustCall(man);
    office.prepare((db) => {
      const [row] = db.sql<{ id: number }>('SELECT id FROM application WHERE uid = ?', man);
      closeAdmitted({ db, today: TODAY } as never, row?.id ?? 0, TODAY);
    });
    expect(office.must('applications.show', { application: man })).toMatchObject({
      state: 'closed',
      closed: { on: TODAY, reason: 'admitted' },
      calls: [{ answer: 'accepted', endedOn: TODAY }],
    });
  });

  it('a day that has passed changes nothing by itself; the call turns red', () => {
    const man = addWaiting(office, { name: 'Yakobus Ngau' });
    desk.mustCall(man);
    office.environment.setNow('2026-06-20T01:14:00.000Z');
    expect(stateOf(office, man)).toBe('called');
    expect(office.must('applications.calls')).toMatchObject([{ overdue: true, bed: 'A2-1' }]);
    expect(office.must('applications.summary')).toMatchObject({ overdue: 1 });
    expect(office.must('applications.show', { application: man })).toMatchObject({
      missing: [{ step: 'answer', dueOn: '2026-06-15', overdue: true }, { step: 'documents' }],
    });
  });
});

describe('[B3] the database refuses a call by itself, in the words of the program', () => {
  /** Stores a call past the use case, as a second window would a moment later. */
  const store = (name: string, code: string) => {
    const uid = addWaiting(office, { name });
    return office.prepare((db) => {
      const [row] = db.sql<{ id: number }>('SELECT id FROM application WHERE uid = ?', uid);
      return guardBed({ name, bed: code }, () =>
        db.insert('bed_call', {
          uid: office.environment.newUid(),
          application_id: row?.id ?? 0,
          bed_id: facility.bedId(code),
          called_on: TODAY,
          answer_by: TODAY,
          called_by: 'Siti',
          rule: '{}',
          answer: null,
          answered_on: null,
          reason: null,
          ended_on: null,
        }),
      );
    });
  };
  it.each([
    ['a bed somebody lies in', 'A1-1', 'taken'],
    ['a bed of the other sex', 'B1-1', 'wrong_sex'],
    ['a bed in repair', 'A1-3', 'out_of_service'],
    ['a bed held for another', 'A1-2', 'called'],
  ])('%s', (_what, code, reason) => {
    desk.fill('A1-1');
    office.prepare((db) =>
      db.insert('bed_outage', {
        uid: office.environment.newUid(),
        bed_id: facility.bedId('A1-3'),
        kind: 'repair',
        from_date: '2026-06-01',
        until_date: null,
      }),
    );
    expect(store('Yosep Lahang', 'A1-2')).toMatchObject({ ok: true });
    expect(store('Yakobus Ngau', code)).toEqual({
      ok: false,
      error: {
        code: 'applications.bed-unfit',
        name: 'Yakobus Ngau',
        bed: code,
        reasons: [reason],
      },
    });
  });
});
