import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeAdmitted } from '#electron/data/use-cases/applications/close-application.ts';
import {
  addRequest,
  addWaiting,
  assessmentOf,
  callTo,
  CONFERENCE,
  CONSENT,
  formOf,
  namesInOrder,
  stateOf,
  TODAY,
} from '../support/applications.ts';
import { type Facility, insertPerson, insertStay, newFacility } from '../support/facility.ts';

let facility: Facility;
let office: Facility['office'];
const begin = (made: Facility): void => {
  facility = made;
  office = made.office;
};
beforeEach(() => begin(newFacility()));
afterEach(() => {
  expect(office.incidents).toEqual([]);
  office.close();
});

type Called = { call: string; bed: string };
const changes = (): number =>
  office.db.sql<{ n: number }>('SELECT count(*) AS n FROM journal_change')[0]?.n ?? 0;
/** The code of a refusal, or 'ok'. */
const code = (channel: string, input: unknown): string => {
  const before = changes();
  const reply = office.call(channel, input);
  if (reply.ok) return 'ok';
  expect(changes(), 'a refusal changes nothing').toBe(before);
  return reply.error.code;
};
const call = (application: string, bed: string | null = null): string =>
  code('applications.call', { application, bed, answerBy: '2026-06-15', stated: [] });
const mustCall = (application: string, bed: string | null = null): Called => {
  const reply = callTo(office, application, bed);
  expect(reply, JSON.stringify(reply)).toMatchObject({ ok: true });
  return (reply as unknown as { value: Called }).value;
};
const answer = (uid: string, given: string, more: object = {}): string =>
  code('applications.answer', {
    call: uid,
    answer: { answer: given, on: TODAY, reason: 'Tidak mau jauh', parkUntil: '', ...more },
  });
/** Fills beds with men who live there. */
const fill = (...beds: string[]): void => {
  for (const bed of beds) {
    insertStay(facility, insertPerson(facility, { name: `Penghuni ${bed}` }), { bed });
  }
};
const passed = (uid: string) =>
  office.db
    .sql<{ name: string; reasons: string; stated: string | null }>(
      `SELECT p.name, o.reasons, o.stated FROM passed_over AS o
       JOIN bed_call AS c ON c.id = o.call_id JOIN application AS a ON a.id = o.application_id
       JOIN person AS p ON p.id = a.person_id WHERE c.uid = ? ORDER BY o.id`,
      uid,
    )
    .map(({ reasons, ...row }) => ({ ...row, reasons: JSON.parse(reasons) as string[] }));

describe('[B2] a call holds a bed', () => {
  it('goes to the best fitting bed, with the rule of that day', () => {
    const man = addWaiting(office, { name: 'Yakobus Ngau' });
    const done = mustCall(man);
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
    expect(code('applications.planCall', { application: 'x', bed: null })).toBe(
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
    const { call: uid } = mustCall(man);
    const reasons = Object.fromEntries(passed(uid).map((one) => [one.name, one.reasons]));
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
    expect(passed(done.value.call)).toEqual([
      { name: 'Thomas Jangin', reasons: [], stated: 'Masih dirawat di RS' },
    ]);
    expect(office.must('applications.show', { application: first })).toMatchObject({
      passedOver: [{ number: '2026-0002', reasons: [], stated: 'Masih dirawat di RS' }],
    });
  });

  it('refuses who is not waiting, is put aside, has not agreed, is called, or has no bed by mode', () => {
    const fresh = addRequest(office, { name: 'Budi' });
    expect(call(fresh)).toBe('applications.not-waiting');
    const day = addWaiting(office, { name: 'Dedi', request: { mode: 'day' } });
    expect(call(day)).toBe('applications.no-bed-call');
    const man = addWaiting(office, { name: 'Yakobus Ngau', consent: false });
    expect(call(man)).toBe('applications.consent-missing');
    office.must('applications.giveConsent', { application: man, consent: CONSENT });
    office.must('applications.park', { application: man, until: '2026-08-01', reason: 'Sakit' });
    expect(call(man)).toBe('applications.parked');
    office.must('applications.unpark', { application: man });
    const past = { application: man, bed: null, answerBy: '2026-06-07', stated: [] };
    expect(code('applications.call', past)).toBe('applications.answer-by-past');
    expect(call(man, 'no-such-bed')).toBe('applications.bed-unknown');
    expect(call(man, facility.bed('B1-1'))).toBe('applications.bed-unfit');
    expect(call('no-such-request')).toBe('applications.not-found');
    expect(call(man)).toBe('ok');
    expect(call(man)).toBe('applications.called');
    expect(code('applications.park', { application: man, until: '2026-08-01', reason: 'x' })).toBe(
      'applications.called',
    );
    const form = formOf({ name: 'Yakobus Ngau', request: { mode: 'day' } });
    expect(code('applications.edit', { application: man, form })).toBe('applications.called');
    const woman = formOf({ name: 'Yakobus Ngau', sex: 'P' });
    expect(code('applications.edit', { application: man, form: woman })).toBe(
      'applications.sex-fixed',
    );
  });

  it('says why no bed fits, per ward, and keeps the rank', () => {
    fill('A1-1', 'A1-2', 'A1-3', 'A1-4');
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
    fill('A1-1');
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
    expect(call(urgent)).toBe('applications.house-full');
    office.must('applications.approveEmergency', { application: urgent, on: TODAY });
    expect(mustCall(urgent).bed).toBe('T1-1');
    office.close();
    begin(newFacility({ operational: null, rated: 4 }));
    fill('A1-1');
    expect(call(addWaiting(office, { name: 'Yakobus Ngau' }))).toBe('ok');
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
      const { call: uid } = mustCall(man);
      expect(namesInOrder(office)).toEqual(['Thomas Jangin']);
      expect(answer(uid, given, { reason: '' })).toBe('input.invalid');
      expect(answer(uid, given)).toBe('ok');
      expect(namesInOrder(office)).toEqual(['Yakobus Ngau', 'Thomas Jangin']);
      expect(since()).toEqual(before);
      expect(office.must('applications.calls')).toEqual([]);
      expect(answer(uid, 'accepted')).toBe('applications.call-ended');
      expect(call(man)).toBe('ok');
    },
  );

  it('a no may put the person aside in the same act', () => {
    const man = addWaiting(office, { name: 'Yakobus Ngau' });
    const { call: uid } = mustCall(man);
    expect(answer(uid, 'declined', { parkUntil: TODAY })).toBe('applications.park-past');
    expect(answer(uid, 'declined', { parkUntil: '2026-08-07' })).toBe('ok');
    expect(namesInOrder(office)).toEqual([]);
    expect(office.must('applications.show', { application: man })).toMatchObject({
      parked: { until: '2026-08-07', reason: 'Tidak mau jauh' },
    });
  });

  it('a yes keeps the bed until somebody ends the call or the person comes', () => {
    const man = addWaiting(office, { name: 'Yakobus Ngau' });
    const { call: uid } = mustCall(man);
    expect(answer(uid, 'accepted', { on: '2026-06-07' })).toBe('applications.before-call');
    expect(answer(uid, 'accepted', { on: '2026-06-09' })).toBe('applications.future-date');
    expect(answer('no-such-call', 'accepted')).toBe('applications.call-not-found');
    expect(answer(uid, 'accepted', { reason: '' })).toBe('ok');
    expect(stateOf(office, man)).toBe('accepted');
    expect(answer(uid, 'declined')).toBe('applications.call-answered');
    const end = (on: string, which = uid) =>
      code('applications.endCall', { call: which, on, reason: 'Tidak jadi datang' });
    expect(end('2026-06-07')).toBe('applications.before-call');
    expect(end('2026-06-09')).toBe('applications.future-date');
    expect(end(TODAY, 'x')).toBe('applications.call-not-found');
    expect(end(TODAY)).toBe('ok');
    expect(end(TODAY)).toBe('applications.call-ended');
    expect(stateOf(office, man)).toBe('waiting');
  });

  it('withdrawing a request frees its bed', () => {
    const man = addWaiting(office, { name: 'Yakobus Ngau' });
    mustCall(man);
    const leave = (on: string) =>
      code('applications.withdraw', { application: man, reason: 'died', on, note: '' });
    expect(leave('2026-06-09')).toBe('applications.future-date');
    expect(leave('2026-05-01')).toBe('applications.before-received');
    expect(leave(TODAY)).toBe('ok');
    expect(office.must('applications.calls')).toEqual([]);
    expect(stateOf(office, man)).toBe('closed');
  });

  it('coming in ends call and request on that day', () => {
    const man = addWaiting(office, { name: 'Yakobus Ngau' });
    mustCall(man);
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
    mustCall(man);
    office.environment.setNow('2026-06-20T01:14:00.000Z');
    expect(stateOf(office, man)).toBe('called');
    expect(office.must('applications.calls')).toMatchObject([{ overdue: true, bed: 'A2-1' }]);
    expect(office.must('applications.summary')).toMatchObject({ overdue: 1 });
    expect(office.must('applications.show', { application: man })).toMatchObject({
      missing: [{ step: 'answer', dueOn: '2026-06-15', overdue: true }, { step: 'documents' }],
    });
  });
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
    expect(code('applications.call', input)).toBe('ok');
    expect(office.db.sql('SELECT 1 FROM person')).toHaveLength(1);
  });

  it('row 6: three free beds that are alike are one pool, whichever is offered', () => {
    fill('A1-1', 'A1-2', 'A1-3', 'A1-4', 'A2-1');
    const offered = (bed: string | null) => {
      const first = office.must('applications.waitlist', { offset: 0, limit: 9 });
      const done = mustCall(people[0] ?? '', bed);
      const before = passed(done.call);
      const rest = office.must<{ name: string; bed: { soft: string[] } | null }[]>(
        'applications.waitlist',
        { offset: 0, limit: 9 },
      );
      answer(done.call, 'no_answer');
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
    const calls = people.map((uid) => call(uid));
    expect(calls).toEqual(['ok', 'ok', 'ok', 'applications.no-fitting-bed']);
  });

  it('row 29: a bed held by a call cannot be given away', () => {
    const first = addWaiting(office, { name: 'Yakobus Ngau', desil: 1 });
    const second = addWaiting(office, { name: 'Thomas Jangin', desil: 2 });
    const { bed } = mustCall(first);
    expect(callTo(office, second, facility.bed(bed))).toMatchObject({
      error: { code: 'applications.bed-unfit', reasons: ['called'] },
    });
    const other = insertPerson(facility, { name: 'Penghuni' });
    expect(() => insertStay(facility, other, { from: TODAY, bed })).toThrow('bed.called');
    expect(mustCall(second).bed).not.toBe(bed);
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
    const done = order.map(({ uid }) => call(uid));
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
    expect(code('applications.why', { application: 'x' })).toBe('applications.not-found');
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
