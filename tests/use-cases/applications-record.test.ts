import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { drawNumber } from '#shared/domain/order/draw-number.ts';
import { ApplicationDesk } from '../support/application-desk.ts';
import { addUser, newOffice } from '../support/office.ts';
import {
  addRequest,
  addWaiting,
  assessmentOf,
  CONFERENCE,
  CONSENT,
  desilFact,
  formOf,
  namesInOrder,
  PAPERS,
  TODAY,
} from '../support/applications.ts';
import { type Facility, insertPerson, insertStay, newFacility } from '../support/facility.ts';

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
const add = (form: unknown, samePerson: string | null = null, desil: unknown = null) =>
  office.call('applications.add', { form, desil, samePerson });

describe('[B2] recording a request', () => {
  it('gives a number that counts up and is never given twice', () => {
    const first = addRequest(office, { name: 'Yakobus Ngau' });
    const second = addRequest(office, { name: 'Thomas Jangin' });
    office.must('applications.withdraw', {
      application: second,
      reason: 'moved',
      on: TODAY,
      note: '',
    });
    const third = addRequest(office, { name: 'Hasanuddin' });
    const numbers = [first, second, third].map(
      (application) => office.must<{ number: string }>('applications.show', { application }).number,
    );
    expect(numbers).toEqual(['2026-0001', '2026-0002', '2026-0003']);
  });

  it('draws by HMAC over site and number, whatever was typed when', () => {
    const uid = addRequest(office, { name: 'Yakobus Ngau' });
    const [setting] = office.db.sql<{ value: string }>(
      `SELECT value FROM setting WHERE key = 'facility.draw'`,
    );
    const { secret } = JSON.parse(setting?.value ?? '{}') as { secret: string };
    const [row] = office.db.sql<{ draw_number: string; number: string }>(
      'SELECT draw_number, number FROM application WHERE uid = ?',
      uid,
    );
    expect(row?.draw_number).toBe(drawNumber(secret, 'RD', row?.number ?? ''));
    addRequest(office, { name: 'Thomas Jangin' });
    expect(
      office.db.sql(
        `SELECT 1 FROM setting WHERE key = 'facility.draw' AND value = ?`,
        setting?.value,
      ),
    ).toHaveLength(1);
  });

  it('finds somebody by NIK, asks about the same name and birth date, and never by blanks', () => {
    const nik = '6472010403900001';
    addRequest(office, { name: 'Yakobus Ngau', nik });
    expect(add(formOf({ name: 'Yakobus Ngau', nik }))).toMatchObject({
      error: { code: 'applications.already-open', number: '2026-0001' },
    });
    const asked = add(formOf({ name: 'Jakobus', nik }));
    expect(asked).toMatchObject({
      error: {
        code: 'applications.likely-same',
        people: [{ name: 'Yakobus Ngau', sameNik: true }],
      },
    });
    expect(add(formOf({ name: 'Jakobus', nik }), 'different')).toMatchObject({
      error: { code: 'applications.nik-taken' },
    });
    expect(add(formOf({ name: 'Yakobus  NGAU' }))).toMatchObject({
      error: { code: 'applications.likely-same' },
    });
    expect(add(formOf({ name: 'Yakobus Ngau' }), 'different')).toMatchObject({ ok: true });
    // Nobody knows a birth date or NIK of these two: they are two.
    expect(add(formOf({ name: 'Tanpa Nama', birthDate: '' }))).toMatchObject({ ok: true });
    expect(add(formOf({ name: 'Tanpa Nama', birthDate: '' }))).toMatchObject({ ok: true });
  });

  it('says that the NIK of the person chosen is another', () => {
    addRequest(office, { name: 'Yakobus Ngau', nik: '6472010403900001' });
    const asked = add(formOf({ name: 'Yakobus Ngau', nik: '6472010403900002' }));
    const people = (asked as { error: { people: { uid: string }[] } }).error.people;
    expect(
      add(formOf({ name: 'Yakobus Ngau', nik: '6472010403900002' }), people[0]?.uid),
    ).toMatchObject({ error: { code: 'applications.nik-differs' } });
  });

  it('refuses who lives here, a child for whom nobody answers, a day to come, no house', () => {
    const person = insertPerson(facility, { name: 'Suriansyah' });
    insertStay(facility, person, { bed: 'A1-1' });
    const [row] = office.db.sql<{ uid: string }>('SELECT uid FROM person WHERE id = ?', person);
    expect(add(formOf({ name: 'Suriansyah' }), row?.uid)).toMatchObject({
      error: { code: 'applications.lives-here', since: '2026-03-01' },
    });
    const child = { name: 'Adi', birthDate: '2012-01-01', request: { contactName: '' } };
    expect(add(formOf(child))).toMatchObject({
      error: { code: 'applications.child-needs-contact' },
    });
    const later = { name: 'Budi', request: { receivedOn: '2026-06-09' } };
    expect(add(formOf(later))).toMatchObject({ error: { code: 'applications.future-date' } });
    expect(add(formOf({ name: 'Budi' }), null, desilFact(1, '2026-07-01'))).toMatchObject({
      error: { code: 'applications.future-date' },
    });
    const empty = newOffice({ today: TODAY });
    expect(
      empty.call('applications.add', {
        form: formOf({ name: 'Budi' }),
        desil: null,
        samePerson: null,
      }),
    ).toMatchObject({ error: { code: 'applications.no-site' } });
    empty.close();
  });

  it('needs a letter with number and day, before the receipt; an emergency with its note', () => {
    const wrong = (request: object) => add(formOf({ name: 'Budi', request }));
    expect(wrong({ letterNo: '' })).toMatchObject({ error: { code: 'input.invalid' } });
    expect(wrong({ letterDate: '' })).toMatchObject({ error: { code: 'input.invalid' } });
    expect(wrong({ letterDate: '2026-05-07' })).toMatchObject({ error: { code: 'input.invalid' } });
    expect(wrong({ emergency: true })).toMatchObject({ error: { code: 'input.invalid' } });
    expect(wrong({ letterNo: '', letterDate: '' })).toMatchObject({ ok: true });
  });

  it('edits person and request; keeps a known NIK; refuses the NIK of another', () => {
    const application = addRequest(office, { name: 'Yakobus Ngau', nik: '6472010403900001' });
    addRequest(office, { name: 'Thomas Jangin', nik: '6472010403900002' });
    const edit = (form: unknown) => code('applications.edit', { application, form });
    expect(edit(formOf({ name: 'Yakobus Ngau Lawai' }))).toBe('ok');
    expect(office.must('applications.show', { application })).toMatchObject({
      person: { name: 'Yakobus Ngau Lawai', nikMasked: '6472 •••• •••• 0001' },
    });
    expect(edit(formOf({ name: 'Yakobus', nik: '6472010403900002' }))).toBe(
      'applications.nik-taken',
    );
    expect(edit(formOf({ name: 'Yakobus', birthDate: '2030-01-01' }))).toBe(
      'applications.future-date',
    );
    expect(code('applications.edit', { application: 'x', form: formOf({ name: 'Budi' }) })).toBe(
      'applications.not-found',
    );
  });
});

describe('[B2] from request to waiting list', () => {
  it('shows its state by what is recorded, and what is missing, next step first', () => {
    const application = addRequest(office, { name: 'Yakobus Ngau' }, null);
    const show = () =>
      office.must<{ state: string; missing: { step: string }[] }>('applications.show', {
        application,
      });
    const steps = () => show().missing.map(({ step }) => step);
    expect(show().state).toBe('received');
    // Neither NIK nor family card: the substitute desil stands in, nothing to look up.
    expect(steps()).toEqual(['documents', 'assess', 'consent']);
    office.must('applications.tickDocuments', { application, documents: PAPERS.slice(0, 1) });
    expect(show().state).toBe('documents');
    office.must('applications.tickDocuments', {
      application,
      documents: [{ kind: 'doctor_letter', state: 'waived', on: TODAY, reason: 'Dari RSJ' }],
    });
    expect(show().state).toBe('assessment');
    expect(office.db.sql('SELECT complete_on FROM application WHERE uid = ?', application)).toEqual(
      [{ complete_on: TODAY }],
    );
    office.must('applications.assess', { application, assessment: assessmentOf() });
    expect(show().state).toBe('conference');
    office.must('applications.holdConference', { application, conference: CONFERENCE });
    expect(show().state).toBe('waiting');
    expect(steps()).toEqual(['consent']);
    office.must('applications.giveConsent', { application, consent: CONSENT });
    expect(steps()).toEqual([]);
  });

  it('asks for papers by the kind of referral, and takes a tick back', () => {
    const application = addRequest(office, {
      name: 'Yakobus Ngau',
      request: { referral: 'regency_agency' },
    });
    const required = () =>
      office
        .must<{ documents: { kind: string; required: boolean }[] }>('applications.show', {
          application,
        })
        .documents.filter((one) => one.required)
        .map(({ kind }) => kind);
    expect(required()).toEqual([
      'referral_letter',
      'identity',
      'family_card',
      'family_request',
      'doctor_letter',
    ]);
    office.must('applications.assess', {
      application,
      assessment: assessmentOf({ recovery: true }),
    });
    expect(required()).toContain('psychiatrist_letter');
    const tick = (state: string) =>
      office.must<{ missing: number }>('applications.tickDocuments', {
        application,
        documents: [{ kind: 'identity', state, on: TODAY, reason: '' }],
      }).missing;
    expect([tick('received'), tick('open')]).toEqual([5, 6]);
    expect(
      code('applications.tickDocuments', {
        application,
        documents: [{ kind: 'identity', state: 'received', on: '2026-07-01', reason: '' }],
      }),
    ).toBe('applications.future-date');
  });

  it('refuses a conference without assessment, with an old one, without desil, twice, too early', () => {
    const nik = '6472010403900001';
    const application = addRequest(office, { name: 'Yakobus Ngau', nik }, null);
    const hold = (more: object = {}) =>
      code('applications.holdConference', { application, conference: { ...CONFERENCE, ...more } });
    expect(hold()).toBe('applications.assessment-missing');
    const assess = (assessedOn: string) =>
      code('applications.assess', { application, assessment: assessmentOf({ assessedOn }) });
    expect(assess('2026-07-01')).toBe('applications.future-date');
    expect(assess('2025-11-27')).toBe('ok');
    expect(hold()).toBe('applications.assessment-old');
    expect(assess('2025-11-28')).toBe('ok');
    expect(hold()).toBe('applications.desil-missing');
    expect(code('applications.recordDesil', { application, fact: desilFact(null) })).toBe('ok');
    expect(hold()).toBe('applications.desil-missing');
    expect(code('applications.recordDesil', { application, fact: desilFact(3) })).toBe('ok');
    expect(code('applications.recordDesil', { application, fact: desilFact(3) })).toBe(
      'applications.desil-same',
    );
    expect(
      code('applications.recordDesil', { application, fact: desilFact(3, '2026-07-01') }),
    ).toBe('applications.future-date');
    expect(hold({ heldOn: '2026-05-01' })).toBe('applications.before-received');
    expect(hold({ heldOn: '2026-07-01' })).toBe('applications.future-date');
    expect(hold({ result: 'rejected' })).toBe('input.invalid');
    expect(hold()).toBe('ok');
    expect(hold()).toBe('applications.already-decided');
  });

  it('ends with the reason where the conference says no', () => {
    const application = addRequest(office, { name: 'Yakobus Ngau' });
    office.must('applications.holdConference', {
      application,
      conference: { ...CONFERENCE, result: 'referred_out', note: 'Dirujuk ke RSJ' },
    });
    expect(office.must('applications.show', { application })).toMatchObject({
      state: 'closed',
      closed: { on: '2026-05-28', reason: 'referred_out' },
      missing: [],
    });
    const refused: Record<string, string> = {};
    for (const [channel, more] of Object.entries({
      edit: { form: formOf({ name: 'Yakobus' }) },
      recordDesil: { fact: desilFact(1) },
      tickDocuments: { documents: PAPERS },
      assess: { assessment: assessmentOf() },
      holdConference: { conference: CONFERENCE },
      giveConsent: { consent: CONSENT },
      recordContact: { contact: { triedOn: TODAY, way: 'phone', reached: true, note: '' } },
      park: { until: '2026-08-01', reason: 'sakit' },
      unpark: {},
      withdraw: { reason: 'moved', on: TODAY, note: '' },
      approveEmergency: { on: TODAY },
      call: { bed: null, answerBy: '2026-06-15', stated: [] },
    })) {
      refused[channel] = code(`applications.${channel}`, { application, ...more });
    }
    expect(new Set(Object.values(refused))).toEqual(new Set(['applications.closed']));
  });

  it('takes consent from the person, from a guardian of a child, and takes it back', () => {
    const child = addRequest(office, { name: 'Adi', birthDate: '2012-01-01' });
    const give = (application: string, more: object = {}) =>
      code('applications.giveConsent', { application, consent: { ...CONSENT, ...more } });
    expect(give(child)).toBe('applications.child-consent');
    expect(give(child, { giver: 'guardian' })).toBe('input.invalid');
    expect(give(child, { giver: 'guardian', giverName: 'Masitah' })).toBe('ok');
    const man = addRequest(office, { name: 'Yakobus Ngau' });
    expect(give(man, { givenOn: '2026-07-01' })).toBe('applications.future-date');
    expect(give(man, { method: 'sign_language' })).toBe('ok');
    expect(give(man)).toBe('applications.consent-exists');
    const back = (on: string) =>
      code('applications.withdrawConsent', { application: man, on, reason: 'Berubah pikiran' });
    expect(back('2026-07-01')).toBe('applications.future-date');
    expect(back('2026-05-01')).toBe('applications.before-received');
    expect(back(TODAY)).toBe('ok');
    expect(back(TODAY)).toBe('applications.consent-missing');
    expect(give(man)).toBe('ok');
  });

  it('goes first as an emergency only once the head has approved it', () => {
    addWaiting(office, { name: 'Thomas Jangin', desil: 1 });
    const application = addWaiting(office, {
      name: 'Hasanuddin',
      desil: 4,
      request: { emergency: true, emergencyNote: 'Ditemukan di terminal' },
    });
    expect(namesInOrder(office)).toEqual(['Thomas Jangin', 'Hasanuddin']);
    expect(office.must('applications.show', { application })).toMatchObject({
      missing: [
        { step: 'approve_emergency', dueOn: '2026-05-09', overdue: true },
        { step: 'documents', overdue: true },
      ],
    });
    office.prepare((db) =>
      addUser(db, office.environment, 1, {
        login: 'rina',
        name: 'Rina',
        token: 'rina',
        roles: ['officer'],
      }),
    );
    expect(
      office.call('applications.approveEmergency', { application, on: TODAY }, 'rina'),
    ).toMatchObject({ error: { code: 'access.denied' } });
    const approve = (on: string, uid = application) =>
      code('applications.approveEmergency', { application: uid, on });
    expect(approve('2026-07-01')).toBe('applications.future-date');
    expect(approve('2026-05-01')).toBe('applications.before-received');
    expect(approve(TODAY)).toBe('ok');
    expect(approve(TODAY)).toBe('applications.already-approved');
    const plain = addRequest(office, { name: 'Budi' });
    expect(approve(TODAY, plain)).toBe('applications.not-emergency');
    expect(namesInOrder(office)).toEqual(['Hasanuddin', 'Thomas Jangin']);
  });

  it('moves up at once with a poorer desil, and moves the whole family card', () => {
    addWaiting(office, { name: 'Thomas Jangin', desil: 2 });
    const application = addWaiting(office, { name: 'Hasanuddin', desil: 5 });
    expect(namesInOrder(office)).toEqual(['Thomas Jangin', 'Hasanuddin']);
    office.must('applications.recordDesil', { application, fact: desilFact(1, '2026-06-01') });
    expect(namesInOrder(office)).toEqual(['Hasanuddin', 'Thomas Jangin']);
  });

  it('an old assessment adds a task and removes nobody', () => {
    const application = addWaiting(office, { name: 'Yakobus Ngau' });
    office.environment.setNow('2027-01-10T01:14:00.000Z');
    office.must('office.confirmClock', {});
    const { state, missing } = office.must<{ state: string; missing: { step: string }[] }>(
      'applications.show',
      { application },
    );
    expect(state).toBe('waiting');
    expect(missing.map(({ step }) => step)).toContain('renew_assessment');
    expect(namesInOrder(office)).toEqual(['Yakobus Ngau']);
    expect(office.must('applications.waitlist', { offset: 0, limit: 10 })).toMatchObject([
      { oldAssessment: true, rank: 1 },
    ]);
  });
});
