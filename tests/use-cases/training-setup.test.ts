import { afterEach, describe, expect, it } from 'vitest';
import { addUser } from '#tests/support/office.ts';
import { closeOffice, refusalOf } from '#tests/support/selection.ts';
import {
  COHORT,
  inClass,
  newTraining,
  proposed,
  resident,
  type Training,
  withSessions,
} from '#tests/support/training.ts';

let training: Training;
const open = (cohort: object = {}): Training => {
  training = newTraining(cohort);
  return training;
};
afterEach(() => closeOffice(training.office));

const call = (verb: string, input: object, as?: string) =>
  training.office.call(`training.${verb}`, input, as);
const refused = (verb: string, input: object) => refusalOf(call(verb, input));
const slot = (more: object = {}) => ({
  cohort: training.cohort,
  weekday: 1,
  start: '08:00',
  end: '10:15',
  hours: 3,
  workshop: training.workshop,
  instructor: training.instructor,
  from: '2026-06-01',
  ...more,
});

describe('programmes, workshops, instructors', () => {
  it('keep their name to themselves, and units left out end without losing results', () => {
    const { office, program } = open();
    const again = { title: 'menjahit', from: '2026-01-01', units: [] };
    expect(refused('saveProgram', again)).toEqual({
      code: 'training.name-taken',
      name: 'menjahit',
    });
    const unit = { code: 'J.01', title: 'Mengukur', core: true };
    expect(
      refused('saveProgram', { ...again, title: 'Las', units: [unit, { ...unit, code: 'j.01' }] }),
    ).toEqual({ code: 'training.name-taken', name: 'j.01' });
    office.must('training.saveProgram', { ...again, program, title: 'Menjahit', units: [unit] });
    expect(office.db.sql('SELECT code, title, ended_on FROM program_unit ORDER BY code')).toEqual([
      { code: 'J.01', title: 'Mengukur', ended_on: null },
      { code: 'J.02', title: 'Menjahit dengan mesin', ended_on: '2026-06-08' },
      { code: 'J.09', title: 'Menghias', ended_on: '2026-06-08' },
    ]);
    expect(refused('saveProgram', { ...again, program: 'gone' })).toMatchObject({
      what: 'program',
    });
    const shop = { name: 'bengkel jahit', seats: 4, wheelchairStations: 0, from: '2026-01-01' };
    expect(refused('saveWorkshop', shop)?.code).toBe('training.name-taken');
    expect(refused('saveWorkshop', { ...shop, workshop: 'gone' })).toMatchObject({
      what: 'workshop',
    });
    expect(refused('saveWorkshop', { ...shop, name: 'B', wheelchairStations: 5 })?.code).toBe(
      'input.invalid',
    );
    const teacher = { name: 'Agus', user: 'gone', from: '2026-01-01' };
    expect(refused('saveInstructor', teacher)).toMatchObject({ what: 'user' });
    expect(refused('saveInstructor', { ...teacher, instructor: 'gone' })).toMatchObject({
      what: 'instructor',
    });
  });

  it('one account is one instructor', () => {
    const { office } = open();
    office.prepare((db) =>
      addUser(db, office.environment, 1, {
        login: 'agus',
        name: 'Agus',
        token: 'agus',
        roles: ['instructor'],
      }),
    );
    const [account] = office.must<{ users: { uid: string }[] }>('training.setup').users.slice(-1);
    const agus = { name: 'Agus', user: account?.uid ?? '', from: '2026-01-01' };
    office.must('training.saveInstructor', agus);
    expect(refused('saveInstructor', { ...agus, name: 'Agus lain' })).toEqual({
      code: 'training.name-taken',
      name: 'Agus',
    });
  });
});

describe('a cohort', () => {
  const cohort = (more: object = {}) => ({
    ...COHORT,
    program: training.program,
    workshop: training.workshop,
    instructors: [training.instructor],
    ...more,
  });

  it('is refused twice, with wrong days, and with what is not there', () => {
    open();
    expect(refused('saveCohort', cohort())).toEqual({
      code: 'training.name-taken',
      name: 'Menjahit 1/2026',
    });
    const dates = { number: 2, until: '2026-06-01' };
    expect(refused('saveCohort', cohort(dates))).toEqual({
      code: 'training.dates',
      from: '2026-06-01',
      until: '2026-06-01',
    });
    for (const [what, more] of [
      ['cohort', { cohort: 'gone' }],
      ['program', { program: 'gone' }],
      ['workshop', { workshop: 'gone' }],
      ['instructor', { instructors: ['gone'] }],
    ] as const) {
      expect(refused('saveCohort', cohort({ number: 2, ...more }))).toEqual({
        code: 'training.not-found',
        what,
        uid: 'gone',
      });
    }
    expect(refused('saveCohort', cohort({ number: 2, until: null }))?.code).toBe('input.invalid');
    expect(refused('saveCohort', cohort({ number: 2, daySeats: 4 }))?.code).toBe('input.invalid');
  });

  it('may be lowered beneath who is there, which is said; its days may not leave anyone outside', () => {
    const { office, cohort: uid } = open();
    for (const name of ['Yakobus', 'Marten']) inClass(training, name);
    expect(
      office.must<{ over: number }>('training.saveCohort', cohort({ cohort: uid, seats: 1 })).over,
    ).toBe(1);
    expect(refused('saveCohort', cohort({ cohort: uid, from: '2026-06-02' }))).toEqual({
      code: 'training.limit-other-day',
      limit: 'cohort',
    });
    expect(
      office.must<{ cohorts: { held: number; free: number; seats: number }[] }>('training.overview')
        .cohorts[0],
    ).toMatchObject({ seats: 1, held: 2, free: -1 });
  });

  it('shows only an instructor’s own cohorts, and to them no keys of the order', () => {
    const { office, cohort: uid } = open();
    office.prepare((db) => {
      for (const login of ['rina', 'agus']) {
        addUser(db, office.environment, 1, {
          login,
          name: login,
          token: login,
          roles: ['instructor'],
        });
      }
    });
    const users = office.must<{ users: { uid: string; name: string }[] }>('training.setup').users;
    office.must('training.saveInstructor', {
      instructor: training.instructor,
      name: 'Rina Handayani',
      user: users.find(({ name }) => name === 'rina')?.uid,
      from: '2026-01-01',
    });
    const { trainee } = inClass(training, 'Yakobus');
    const [session] = withSessions(training);
    const seen = (as: string) =>
      office.must<{ cohorts: object[]; mayEdit: boolean }>('training.overview', {}, as);
    expect(seen('rina').cohorts).toHaveLength(1);
    expect(seen('rina').mayEdit).toBe(false);
    expect(seen('agus').cohorts).toEqual([]);
    const marks = { session, topic: '', marks: [{ trainee, code: 'H', late: false }] };
    const results = { cohort: uid, on: '2026-06-08', assessor: 'x' };
    for (const [verb, input, what] of [
      ['cohort', { cohort: uid }, 'cohort'],
      ['sheet', { session }, 'session'],
      ['recordAttendance', marks, 'session'],
      ['start', { trainee, on: '2026-06-01' }, 'trainee'],
      ['makeSessions', { cohort: uid, from: '2026-06-01', to: '2026-06-30' }, 'cohort'],
      ['setSession', { session, state: 'holiday', topic: '' }, 'session'],
      ['recordResults', { ...results, results: [{ trainee, unit: 'x', result: 'K' }] }, 'cohort'],
    ] as const) {
      expect(refusalOf(call(verb, input, 'agus')), `${verb}`).toMatchObject({
        code: 'training.not-found',
        what,
      });
    }
    expect(call('recordAttendance', marks, 'rina').ok).toBe(true);
    const shown = JSON.stringify(office.must('training.cohort', { cohort: uid }, 'rina'));
    expect(shown).not.toMatch(/desil|vulnerab|diagnos|health|subtype/i);
    expect(refusalOf(call('waitlist', {}, 'rina'))?.code).toBe('access.denied');
    expect(refusalOf(call('propose', {}, 'rina'))?.code).toBe('access.denied');
  });
});

describe('ending an entry', () => {
  const close = (kind: string, uid: string, on = '2026-06-08') =>
    refused('close', { kind, uid, on });

  it('is refused while something uses it, twice, and before it began', () => {
    const { office, program, workshop, instructor, cohort } = open();
    office.must('training.addSlot', slot());
    expect(close('program', program)).toEqual({
      code: 'training.in-use',
      name: 'Menjahit',
      used: 1,
    });
    expect(close('workshop', workshop)).toMatchObject({ code: 'training.in-use', used: 2 });
    expect(close('instructor', instructor)).toMatchObject({ code: 'training.in-use', used: 1 });
    expect(close('cohort', cohort, '2026-06-01')).toMatchObject({ code: 'training.dates' });
    expect(close('cohort', 'gone')).toMatchObject({ what: 'cohort' });
    const who = resident(training, { name: 'Yakobus' });
    const trainee = proposed(training, who.person);
    office.must('training.enrol', { trainee, on: '2026-07-01' });
    expect(close('cohort', cohort)).toMatchObject({ code: 'training.in-use', used: 1 });
    expect(close('cohort', cohort, '2026-08-01')).toBeUndefined();
    expect(close('cohort', cohort, '2026-08-01')).toEqual({
      code: 'training.already-closed',
      name: 'Menjahit 1/2026',
      on: '2026-08-01',
    });
    expect(close('program', program, '2026-09-01')).toBeUndefined();
    expect(office.must<{ programs: object[] }>('training.setup').programs).toMatchObject([
      { title: 'Menjahit', until: '2026-09-01' },
    ]);
  });

  it('of a cohort is refused while a session that was held lies after it', () => {
    const { office, cohort } = open();
    inClass(training, 'Yakobus');
    const [, second] = withSessions(training);
    const { trainee } = office.must<{ rows: { trainee: string }[] }>('training.sheet', {
      session: second,
    }).rows[0] ?? { trainee: '' };
    office.must('training.recordAttendance', {
      session: second,
      topic: '',
      marks: [{ trainee, code: 'H', late: false }],
    });
    expect(close('cohort', cohort, '2026-06-08')).toEqual({
      code: 'training.limit-other-day',
      limit: 'cohort',
    });
  });
});

describe('the timetable', () => {
  it('refuses a clash and names what clashes: instructor, workshop, person', () => {
    const { office, program, workshop, instructor } = open();
    office.must('training.addSlot', slot());
    const second = office.must<{ uid: string }>('training.saveCohort', {
      ...COHORT,
      number: 2,
      program,
      workshop: null,
      instructors: [],
    }).uid;
    const there = { weekday: 1, start: '08:00', end: '10:15', cohort: 'Menjahit 1/2026' };
    const overlap = { cohort: second, start: '10:00', end: '12:00' };
    expect(refused('addSlot', slot(overlap))).toEqual({
      code: 'training.clash',
      kind: 'instructor',
      who: 'Rina Handayani',
      ...there,
    });
    expect(refused('addSlot', slot({ ...overlap, instructor: null }))).toMatchObject({
      kind: 'workshop',
      who: 'Bengkel Jahit',
    });
    const who = resident(training, { name: 'Yakobus' });
    office.must('training.enrol', { trainee: proposed(training, who.person), on: '2026-06-01' });
    const extra = proposed(training, who.person, { cohort: second, main: false });
    office.must('training.enrol', { trainee: extra, on: '2026-06-01' });
    const alone = { ...overlap, instructor: null, workshop: null };
    expect(refused('addSlot', slot(alone))).toMatchObject({ kind: 'person', who: 'Yakobus' });
    const other = resident(training, { name: 'Marten' });
    office.must('training.enrol', { trainee: proposed(training, other.person), on: '2026-06-01' });
    office.must('training.addSlot', slot({ cohort: second, weekday: 2, instructor, workshop }));
    const third = office.must<{ uid: string }>('training.saveCohort', {
      ...COHORT,
      number: 3,
      program,
      workshop: null,
      instructors: [],
    }).uid;
    office.must('training.addSlot', slot({ ...alone, cohort: third }));
    const late = proposed(training, other.person, { cohort: third, main: false });
    expect(refused('enrol', { trainee: late, on: '2026-06-01' })).toEqual({
      code: 'training.clash',
      kind: 'person',
      who: 'Marten',
      ...there,
    });
  });

  it('refuses wrong times, days outside the cohort, and what is not there', () => {
    open();
    expect(refused('addSlot', slot({ end: '08:00' }))).toEqual({
      code: 'training.times',
      start: '08:00',
      end: '08:00',
    });
    expect(refused('addSlot', slot({ from: '2026-09-01' }))).toMatchObject({
      code: 'training.outside-cohort',
      from: '2026-06-01',
      until: '2026-09-01',
    });
    for (const what of ['cohort', 'workshop', 'instructor']) {
      expect(refused('addSlot', slot({ [what]: 'gone' }))).toMatchObject({ what });
    }
    expect(refused('endSlot', { slot: 'gone', on: '2026-06-08' })).toMatchObject({ what: 'slot' });
  });

  it('makes each session once, with holidays, within the cohort; an ended lesson makes none', () => {
    const { office, cohort } = open({ until: '2026-06-29' });
    const lesson = office.must<{ uid: string }>('training.addSlot', slot()).uid;
    const period = { cohort, from: '2026-05-01', to: '2026-07-31' };
    expect(
      office.must('training.makeSessions', { ...period, holidays: ['2026-06-15'] }),
    ).toMatchObject({ made: 3, holidays: 1 });
    expect(refused('makeSessions', period)).toEqual({
      code: 'training.nothing-to-make',
      from: '2026-05-01',
      until: '2026-07-31',
    });
    expect(refused('makeSessions', { ...period, to: '2026-04-01' })?.code).toBe('training.dates');
    expect(refused('makeSessions', { ...period, cohort: 'gone' })).toMatchObject({
      what: 'cohort',
    });
    office.must('training.endSlot', { slot: lesson, on: '2026-06-08' });
    expect(refused('endSlot', { slot: lesson, on: '2026-06-08' })).toMatchObject({
      code: 'training.already-closed',
      on: '2026-06-08',
    });
    office.must('training.addSlot', slot({ from: '2026-06-08' }));
    expect(refused('setSession', { session: 'gone', state: 'planned', topic: '' })).toMatchObject({
      what: 'session',
    });
  });
});
