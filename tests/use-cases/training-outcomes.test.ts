import { afterEach, describe, expect, it } from 'vitest';
import { addUser } from '#tests/support/office.ts';
import { closeOffice, refusalOf } from '#tests/support/selection.ts';
import {
  inClass,
  newTraining,
  resident,
  type Training,
  proposed,
} from '#tests/support/training.ts';

let training: Training;
const open = (): Training => {
  training = newTraining({ seats: 16 });
  return training;
};
afterEach(() => closeOffice(training.office));

const refused = (verb: string, input: object) =>
  refusalOf(training.office.call(`training.${verb}`, input));
const must = <T = { uid: string }>(verb: string, input: object = {}) =>
  training.office.must<T>(`training.${verb}`, input);
const PARTNER = {
  name: 'CV Busana Kaltim',
  sector: 'private',
  field: 'Garmen',
  contactName: 'Ibu Lestari',
  contactPhone: '0812',
  agreementNo: 'PKS/1',
  agreementUntil: '2027-01-01',
  workers: 101,
  workersWithDisability: 0,
};
const vacancy = (partner: string, more: object = {}) => ({
  partner,
  title: 'Penjahit',
  program: training.program,
  seats: 1,
  accessibility: ['sign_language'],
  from: '2026-06-01',
  ...more,
});
const placement = (person: string, more: object = {}) => ({
  person,
  trainee: null,
  kind: 'formal',
  partner: null,
  vacancy: null,
  from: '2026-06-08',
  wageBand: 'minimum',
  related: true,
  toolkit: '',
  ...more,
});

describe('partners', () => {
  it('show quota, vacancies and results, and vacancies propose who has K and no work', () => {
    const { office, cohort } = open();
    const partner = must('savePartner', PARTNER).uid;
    expect(refused('savePartner', { ...PARTNER, name: 'cv busana kaltim' })?.code).toBe(
      'training.name-taken',
    );
    expect(refused('savePartner', { ...PARTNER, partner: 'gone' })).toMatchObject({
      what: 'partner',
    });
    const job = must('saveVacancy', vacancy(partner)).uid;
    expect(must('saveVacancy', vacancy(partner, { vacancy: job, seats: 1 })).uid).toBe(job);
    for (const what of ['vacancy', 'partner', 'program']) {
      expect(refused('saveVacancy', vacancy(partner, { [what]: 'gone' }))).toMatchObject({ what });
    }
    const one = inClass(training, 'Yakobus');
    const two = inClass(training, 'Marten');
    const none = inClass(training, 'Belum K');
    office.prepare((db) => {
      db.exec('UPDATE trainee SET wheelchair = 1 WHERE uid = ?', two.trainee);
    });
    const { units } = must<{ units: { uid: string }[] }>('cohort', { cohort });
    const result = ({ trainee }: { trainee: string }, unit: number, value: 'K' | 'BK') => ({
      trainee,
      unit: units[unit]?.uid,
      result: value,
    });
    must('recordResults', {
      cohort,
      on: '2026-06-08',
      assessor: 'Rina',
      results: [
        result(one, 0, 'K'),
        result(one, 1, 'K'),
        result(two, 0, 'K'),
        result(none, 0, 'BK'),
      ],
    });
    const matches = () => must<{ people: object[] }>('matches', { vacancy: job }).people;
    expect(matches()).toMatchObject([
      { name: 'Yakobus', competent: 2, units: 3, accessLacks: false },
      { name: 'Marten', competent: 1, wheelchair: true, accessLacks: true },
    ]);
    expect(refused('matches', { vacancy: 'gone' })).toMatchObject({ what: 'vacancy' });
    must('recordPlacement', placement(one.person, { trainee: one.trainee, vacancy: job }));
    expect(matches()).toMatchObject([{ name: 'Marten' }]);
    expect(refused('recordPlacement', placement(two.person, { vacancy: job }))).toEqual({
      code: 'training.vacancy-filled',
      title: 'Penjahit',
      seats: 1,
    });
    expect(must('partners')).toMatchObject({
      openVacancies: 0,
      partners: [{ quota: 2, placed: 1, interns: 0, vacancies: [{ filled: 1, seats: 1 }] }],
    });
    must('close', { kind: 'vacancy', uid: job, on: '2026-06-08' });
    expect(refused('recordPlacement', placement(two.person, { vacancy: job }))).toMatchObject({
      code: 'training.already-closed',
    });
    must('close', { kind: 'partner', uid: partner, on: '2026-06-08' });
    expect(refused('saveVacancy', vacancy(partner, { from: '2026-06-08' }))).toEqual({
      code: 'training.already-closed',
      name: 'CV Busana Kaltim',
      on: '2026-06-08',
    });
  });

  it('open a closed vacancy again, as long as they work with the house', () => {
    open();
    const partner = must('savePartner', PARTNER).uid;
    const job = must('saveVacancy', vacancy(partner, { note: 'Bawa contoh jahitan' })).uid;
    const shown = () =>
      must<{ partners: { vacancies: object[] }[] }>('partners').partners[0]?.vacancies[0];
    expect(refused('reopenVacancy', { vacancy: job })).toEqual({
      code: 'training.not-closed',
      name: 'Penjahit',
    });
    expect(refused('reopenVacancy', { vacancy: 'gone' })).toMatchObject({ what: 'vacancy' });
    must('close', { kind: 'vacancy', uid: job, on: '2026-06-08' });
    must('reopenVacancy', { vacancy: job });
    expect(shown()).toMatchObject({ until: null, note: 'Bawa contoh jahitan' });
    must('close', { kind: 'vacancy', uid: job, on: '2026-06-08' });
    must('close', { kind: 'partner', uid: partner, on: '2026-06-08' });
    expect(refused('reopenVacancy', { vacancy: job })).toMatchObject({
      code: 'training.already-closed',
      name: 'CV Busana Kaltim',
    });
  });

  it('a placement is put right, stays with its person and partner, and undo takes it back', () => {
    const { office } = open();
    const one = inClass(training, 'Yakobus');
    const partner = must('savePartner', PARTNER).uid;
    const uid = must('recordPlacement', placement(one.person, { partner })).uid;
    const rows = () => must<{ rows: object[]; mayCorrect: boolean }>('placements').rows;
    const recorded = {
      uid,
      name: 'Yakobus',
      partner: 'CV Busana Kaltim',
      vacancy: null,
      kind: 'formal',
      from: '2026-06-08',
      wageBand: 'minimum',
      related: true,
      toolkit: '',
      note: '',
    };
    expect(rows()).toEqual([recorded]);
    const corrected = {
      kind: 'supported',
      from: '2026-06-01',
      wageBand: null,
      related: null,
      toolkit: 'Mesin jahit',
      note: 'Tanggal dari surat kontrak',
    };
    must('correctPlacement', { placement: uid, ...corrected });
    expect(rows()).toEqual([{ ...recorded, ...corrected }]);
    expect(refused('correctPlacement', { placement: 'gone', ...corrected })).toMatchObject({
      what: 'placement',
    });
    const [last] = office.db.sql<{ seq: number }>('SELECT max(seq) AS seq FROM journal');
    office.must('journal.undoEntry', { seq: last?.seq });
    expect(rows()).toEqual([recorded]);
  });

  it('and placements are shown to an instructor of the own cohorts alone', () => {
    const { office, instructor } = open();
    office.prepare((db) => {
      for (const login of ['rina', 'agus']) {
        const roles = ['instructor'] as const;
        addUser(db, office.environment, 1, { login, name: login, token: login, roles });
      }
    });
    const { users } = must<{ users: { uid: string; name: string }[] }>('setup');
    const user = users.find(({ name }) => name === 'rina')?.uid;
    must('saveInstructor', { instructor, name: 'Rina Handayani', user, from: '2026-01-01' });
    const own = inClass(training, 'Yakobus');
    const other = resident(training, { name: 'Marten' });
    const [tailor, farm] = ['CV Busana Kaltim', 'Kebun Loa Janan'].map(
      (name) => must('savePartner', { ...PARTNER, name }).uid,
    );
    must('recordPlacement', placement(own.person, { trainee: own.trainee, partner: tailor }));
    must('recordPlacement', placement(other.person, { partner: farm }));
    const seen = (verb: string, as?: string) =>
      office.must<{ partners?: { name: string }[]; rows?: { name: string }[] }>(
        `training.${verb}`,
        {},
        as,
      );
    const partners = (as?: string) => seen('partners', as).partners?.map(({ name }) => name);
    const placed = (as?: string) => seen('placements', as).rows?.map(({ name }) => name);
    expect(partners()).toEqual(['CV Busana Kaltim', 'Kebun Loa Janan']);
    expect(placed()).toEqual(['Marten', 'Yakobus']);
    expect(partners('rina')).toEqual(['CV Busana Kaltim']);
    expect(placed('rina')).toEqual(['Yakobus']);
    expect(partners('agus')).toEqual([]);
    expect(placed('agus')).toEqual([]);
    expect(seen('partners', 'rina')).toMatchObject({ mayEdit: false, seesCases: false });
    for (const verb of ['followUps', 'matches', 'indicators']) {
      const input = verb === 'followUps' ? { show: 'open' } : { vacancy: 'x' };
      expect(refusalOf(office.call(`training.${verb}`, input, 'rina'))?.code).toBe('access.denied');
    }
  });

  it('a placement names only who and what is there; own business needs no partner', () => {
    open();
    const one = inClass(training, 'Yakobus');
    const other = inClass(training, 'Marten');
    for (const what of ['person', 'trainee', 'vacancy', 'partner']) {
      expect(refused('recordPlacement', placement(one.person, { [what]: 'gone' }))).toMatchObject({
        what,
      });
    }
    expect(
      refused('recordPlacement', placement(one.person, { trainee: other.trainee })),
    ).toMatchObject({ what: 'trainee' });
    must(
      'recordPlacement',
      placement(one.person, { kind: 'self_employed', toolkit: 'Mesin jahit' }),
    );
    expect(training.office.db.sql('SELECT kind, toolkit, sector FROM placement')).toEqual([
      { kind: 'self_employed', toolkit: 'Mesin jahit', sector: null },
    ]);
  });
});

describe('an internship', () => {
  it('is of somebody in class, at one partner at a time, and ends with a result', () => {
    open();
    const partner = must('savePartner', PARTNER).uid;
    const { trainee } = inClass(training, 'Yakobus');
    const days = { from: '2026-06-08', until: '2026-07-08' };
    const intern = (more: object = {}) => ({
      trainee,
      partner,
      ...days,
      mentor: 'Lestari',
      ...more,
    });
    const waiting = proposed(training, resident(training, { name: 'Belum' }).person);
    expect(refused('startInternship', intern({ trainee: waiting }))?.code).toBe(
      'training.wrong-state',
    );
    expect(refused('startInternship', intern({ trainee: 'gone' }))).toMatchObject({
      what: 'trainee',
    });
    expect(refused('startInternship', intern({ partner: 'gone' }))).toMatchObject({
      what: 'partner',
    });
    expect(refused('startInternship', intern({ until: '2026-06-08' }))?.code).toBe(
      'training.dates',
    );
    must('startInternship', intern());
    const other = must('savePartner', { ...PARTNER, name: 'Toko Dua' }).uid;
    expect(
      refused(
        'startInternship',
        intern({ partner: other, from: '2026-07-07', until: '2026-08-01' }),
      ),
    ).toEqual({
      code: 'training.internship-overlap',
      name: 'Yakobus',
      partner: 'CV Busana Kaltim',
    });
    must('startInternship', intern({ partner: other, from: '2026-07-08', until: '2026-08-01' }));
    const { partners } = must<{ partners: { internships: { uid: string }[] }[] }>('partners');
    const internship = partners[0]?.internships[0]?.uid;
    const end = { internship, until: '2026-07-08', result: 'good' };
    expect(refused('endInternship', { ...end, until: '2026-06-08' })?.code).toBe('training.dates');
    expect(refused('endInternship', { ...end, until: '2026-07-10' })).toMatchObject({
      code: 'training.internship-overlap',
      partner: 'Toko Dua',
    });
    expect(refused('endInternship', { ...end, internship: 'gone' })).toMatchObject({
      what: 'internship',
    });
    must('endInternship', { ...end, until: '2026-07-01' });
    expect(must('partners')).toMatchObject({
      partners: [{ interns: 1, internships: [{ result: 'good', until: '2026-07-01' }] }, {}],
    });
    must('close', { kind: 'partner', uid: other, on: '2026-09-01' });
    expect(
      refused(
        'startInternship',
        intern({ partner: other, from: '2026-09-01', until: '2026-10-01' }),
      ),
    ).toMatchObject({ code: 'training.already-closed', name: 'Toko Dua' });
    expect(refused('close', { kind: 'partner', uid: partner, on: '2026-06-15' })).toMatchObject({
      code: 'training.in-use',
      used: 1,
    });
  });
});

describe('follow-ups', () => {
  it('are overdue until somebody answers; the indicators count all that were due', () => {
    const { office } = open();
    for (const name of ['Ana', 'Bela', 'Cici']) inClass(training, name);
    const followUps = (show: string) =>
      must<{ rows: { uid: string; name: string; late: number; months: number }[] }>('followUps', {
        show,
      }).rows;
    expect(followUps('overdue')).toEqual([]);
    office.prepare((db) => {
      for (const { id, person_id } of db.sql<{ id: number; person_id: number }>(
        'SELECT id, person_id FROM trainee ORDER BY id',
      )) {
        for (const [months, due_on] of [
          [3, '2026-05-01'],
          [6, '2026-08-01'],
        ] as const) {
          db.insert('follow_up', {
            uid: office.environment.newUid(),
            person_id,
            trainee_id: id,
            basis_on: '2026-02-01',
            months,
            due_on,
            done_on: null,
            way: null,
            outcome: null,
            related: null,
          });
        }
      }
    });
    expect(followUps('overdue')).toMatchObject([
      { name: 'Ana', months: 3, late: 38 },
      { name: 'Bela' },
      { name: 'Cici' },
    ]);
    expect(followUps('open')).toHaveLength(3);
    expect(must('partners')).toMatchObject({ followUpsOverdue: 3 });
    const [ana, bela] = followUps('overdue');
    const answer = {
      followUp: ana?.uid,
      on: '2026-06-08',
      way: 'visit',
      outcome: 'self_employed',
      related: true,
    };
    expect(refused('recordFollowUp', { ...answer, followUp: 'gone' })).toMatchObject({
      what: 'follow_up',
    });
    expect(refused('recordFollowUp', { ...answer, on: '2026-06-09' })?.code).toBe(
      'training.in-future',
    );
    expect(refused('recordFollowUp', { ...answer, on: '2026-01-31' })).toMatchObject({
      code: 'training.too-early',
      since: '2026-02-01',
    });
    must('recordFollowUp', answer);
    expect(refused('recordFollowUp', answer)).toEqual({
      code: 'training.follow-up-done',
      name: 'Ana',
      on: '2026-06-08',
    });
    must('recordFollowUp', {
      ...answer,
      followUp: bela?.uid,
      outcome: 'untraceable',
      related: null,
    });
    expect(followUps('done')).toHaveLength(2);
    expect(must('indicators')).toMatchObject([
      { months: 3, due: 3, working: 1, selfEmployed: 1, related: 1, untraceable: 1, notDone: 1 },
      { months: 6, due: 0 },
      { months: 12, due: 0 },
    ]);
    expect(must('indicators', { from: '2026-05-02', to: '2027-01-01' })).toMatchObject([
      { due: 0 },
      { due: 0 },
      { due: 0 },
    ]);
  });
});
