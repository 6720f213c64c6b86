import { afterEach, describe, expect, it } from 'vitest';
import { insertPerson } from '#tests/support/facility.ts';
import { closeOffice, refusalOf } from '#tests/support/selection.ts';
import {
  COHORT,
  inClass,
  newTraining,
  proposed,
  resident,
  type Training,
  uidOf,
  withSessions,
} from '#tests/support/training.ts';

let training: Training;
const open = (cohort: object = {}): Training => {
  training = newTraining(cohort);
  return training;
};
afterEach(() => closeOffice(training.office));

const refused = (verb: string, input: object) =>
  refusalOf(training.office.call(`training.${verb}`, input));
const must = <T = unknown>(verb: string, input: object = {}) =>
  training.office.must<T>(`training.${verb}`, input);
interface Line {
  uid: string;
  name: string;
  state: string;
  byDay: boolean;
  endedOn: string | null;
  endKind: string | null;
}
const lines = () => must<{ trainees: Line[] }>('cohort', { cohort: training.cohort }).trainees;
const stateOf = (trainee: string) => lines().find(({ uid }) => uid === trainee)?.state;
const newest = () =>
  training.office.db.sql<{ seq: number }>('SELECT max(seq) AS seq FROM journal')[0]?.seq ?? 0;

describe('a trainee', () => {
  it('goes from the proposal to the end, each step on its day and in its turn', () => {
    open();
    const { person } = resident(training, { name: 'Yakobus' });
    const trainee = proposed(training, person);
    expect(stateOf(trainee)).toBe('proposed');
    expect(refused('start', { trainee, on: '2026-06-02' })).toEqual({
      code: 'training.wrong-state',
      name: 'Yakobus',
      state: 'proposed',
    });
    must('queue', { trainee, on: '2026-06-01' });
    expect(stateOf(trainee)).toBe('waiting');
    expect(refused('queue', { trainee, on: '2026-06-01' })).toMatchObject({ state: 'waiting' });
    must('enrol', { trainee, on: '2026-06-02' });
    expect(stateOf(trainee)).toBe('registered');
    expect(refused('enrol', { trainee, on: '2026-06-02' })).toMatchObject({ state: 'registered' });
    expect(refused('start', { trainee, on: '2026-06-01' })).toEqual({
      code: 'training.too-early',
      name: 'Yakobus',
      on: '2026-06-01',
      since: '2026-06-02',
    });
    must('start', { trainee, on: '2026-06-02' });
    expect(refused('pause', { trainee, on: '2026-06-01', reason: 'Sakit' })).toMatchObject({
      code: 'training.too-early',
    });
    must('pause', { trainee, on: '2026-06-03', reason: 'Sakit' });
    expect(stateOf(trainee)).toBe('paused');
    expect(refused('resume', { trainee, on: '2026-06-02' })).toMatchObject({
      code: 'training.too-early',
      since: '2026-06-03',
    });
    must('resume', { trainee, on: '2026-06-05' });
    expect(refused('resume', { trainee, on: '2026-06-05' })).toMatchObject({ state: 'active' });
    const end = { trainee, kind: 'stopped', reason: 'Pulang' };
    expect(refused('end', { ...end, on: '2026-06-04' })).toMatchObject({
      code: 'training.too-early',
      since: '2026-06-05',
    });
    expect(refused('end', { ...end, on: '2026-06-08', reason: '' })?.code).toBe('input.invalid');
    must('end', { ...end, on: '2026-06-08' });
    expect(lines()).toMatchObject([{ state: 'ended', endKind: 'stopped', endedOn: '2026-06-08' }]);
    expect(refused('end', { ...end, on: '2026-06-08' })).toMatchObject({ state: 'ended' });
  });

  it('is recorded after it has happened, and only if cohort and person are there', () => {
    const { cohort } = open();
    const { person } = resident(training, { name: 'Yakobus' });
    const one = { cohort, person, on: '2026-06-08', main: true, interest: '' };
    expect(refused('propose', { ...one, on: '2026-06-09' })).toEqual({
      code: 'training.in-future',
      on: '2026-06-09',
      today: '2026-06-08',
    });
    expect(refused('propose', { ...one, person: 'gone' })).toMatchObject({ what: 'person' });
    expect(refused('propose', { ...one, cohort: 'gone' })).toMatchObject({ what: 'cohort' });
    must('propose', one);
    expect(refused('propose', one)).toEqual({
      code: 'training.already-in',
      name: 'Yakobus',
      cohort: 'Menjahit 1/2026',
    });
    const [{ uid: trainee } = { uid: '' }] = lines();
    for (const verb of ['queue', 'start', 'resume']) {
      expect(refused(verb, { trainee, on: '2026-06-09' })?.code).toBe('training.in-future');
      expect(refused(verb, { trainee: 'gone', on: '2026-06-08' })).toMatchObject({
        what: 'trainee',
      });
    }
    expect(refused('enrol', { trainee, on: '2026-06-07' })).toMatchObject({
      code: 'training.too-early',
    });
    expect(refused('enrol', { trainee, on: '2026-09-01' })).toMatchObject({
      code: 'training.outside-cohort',
    });
  });

  it('may be registered ahead, and begins on that day; a result after the end is of the last day', () => {
    const { office } = open();
    const { person } = resident(training, { name: 'Yakobus' });
    const trainee = proposed(training, person);
    must('enrol', { trainee, on: '2026-07-01' });
    expect(stateOf(trainee)).toBe('proposed');
    expect(refused('start', { trainee, on: '2026-06-08' })).toMatchObject({
      code: 'training.too-early',
      since: '2026-07-01',
    });
    office.environment.setNow('2026-09-10T01:14:00.000Z');
    must('start', { trainee, on: '2026-07-01' });
    must('end', { trainee, on: '2026-09-10', kind: 'completed', reason: '' });
    expect(lines()).toMatchObject([{ endKind: 'completed', endedOn: '2026-09-01' }]);
    expect(
      refused('propose', {
        cohort: training.cohort,
        person,
        on: '2026-09-05',
        main: true,
        interest: '',
      }),
    ).toMatchObject({ code: 'training.outside-cohort', until: '2026-09-01' });
  });

  it('does not end before what is marked of them', () => {
    const { office } = open();
    const { trainee } = inClass(training, 'Yakobus');
    const [first] = withSessions(training);
    office.must('training.recordAttendance', {
      session: first,
      topic: '',
      marks: [{ trainee, code: 'H', late: false }],
    });
    const end = { trainee, kind: 'stopped', reason: 'Pulang' };
    expect(refused('end', { ...end, on: '2026-06-01' })).toMatchObject({
      code: 'training.too-early',
      since: '2026-06-02',
    });
    must('end', { ...end, on: '2026-06-02' });
  });
});

describe('a seat', () => {
  it('is refused where the cohort, its day seats, the workshop or its stations are full', () => {
    const { office, workshop, program } = open();
    inClass(training, 'Harian', 'day');
    const byDay = proposed(training, resident(training, { name: 'Harian 2' }, 'day').person);
    expect(refused('enrol', { trainee: byDay, on: '2026-06-01' })).toEqual({
      code: 'training.day-seats-full',
      cohort: 'Menjahit 1/2026',
      seats: 1,
      held: 1,
    });
    const wheels = ['Roda 1', 'Roda 2'].map((name) => {
      const who = resident(training, { name });
      office.prepare((db) =>
        db.insert('assessment', {
          uid: office.environment.newUid(),
          person_id: who.personId,
          assessed_on: '2026-05-01',
          assessor: 'Dewi',
          subtypes: '["paraplegia"]',
          severity: null,
          mobility: 'wheelchair',
          import_batch_id: null,
        }),
      );
      return proposed(training, who.person);
    });
    must('enrol', { trainee: wheels[0], on: '2026-06-01' });
    expect(refused('enrol', { trainee: wheels[1], on: '2026-06-01' })).toEqual({
      code: 'training.wheelchair-full',
      cohort: 'Menjahit 1/2026',
      stations: 1,
    });
    inClass(training, 'Ketiga');
    const fourth = proposed(training, resident(training, { name: 'Keempat' }).person);
    expect(refused('enrol', { trainee: fourth, on: '2026-06-01' })).toEqual({
      code: 'training.seats-full',
      cohort: 'Menjahit 1/2026',
      seats: 3,
      held: 3,
    });
    must('saveCohort', {
      ...COHORT,
      cohort: training.cohort,
      seats: 16,
      program,
      workshop,
      instructors: [],
    });
    must('saveWorkshop', {
      workshop,
      name: 'Bengkel Jahit',
      seats: 3,
      wheelchairStations: 1,
      from: '2026-01-01',
    });
    expect(refused('enrol', { trainee: fourth, on: '2026-06-01' })).toEqual({
      code: 'training.workshop-full',
      cohort: 'Menjahit 1/2026',
      seats: 3,
      held: 3,
    });
  });

  it('that somebody takes later is not given away before', () => {
    open({ seats: 1 });
    const later = proposed(training, resident(training, { name: 'Nanti' }).person);
    must('enrol', { trainee: later, on: '2026-07-01' });
    const now = proposed(training, resident(training, { name: 'Sekarang' }).person);
    expect(refused('enrol', { trainee: now, on: '2026-06-08' })).toEqual({
      code: 'training.limit-other-day',
      limit: 'seats',
    });
  });

  it('is one main programme at a time; an extra skill beside it goes', () => {
    const { program } = open();
    const { person } = inClass(training, 'Yakobus');
    const second = must<{ uid: string }>('saveCohort', {
      ...COHORT,
      number: 2,
      program,
      workshop: null,
      instructors: [],
    }).uid;
    const main = proposed(training, person, { cohort: second });
    expect(refused('enrol', { trainee: main, on: '2026-06-08' })).toEqual({
      code: 'training.main-twice',
      name: 'Yakobus',
      cohort: 'Menjahit 1/2026',
      since: '2026-06-01',
    });
    must('end', { trainee: main, on: '2026-06-08', kind: 'stopped', reason: 'Salah catat' });
    must('enrol', {
      trainee: proposed(training, person, { cohort: second, main: false }),
      on: '2026-06-08',
    });
    expect(must<object[]>('ofPerson', { person })).toHaveLength(3);
    expect(refused('ofPerson', { person: 'gone' })).toMatchObject({ what: 'person' });
  });

  it('waits in the order of the house, with its keys', () => {
    const { cohort, house } = open();
    for (const [name, desil] of [
      ['Desil tiga', 3],
      ['Desil satu', 1],
    ] as const) {
      must('queue', {
        trainee: proposed(training, resident(training, { name, desil }).person),
        on: '2026-06-02',
      });
    }
    const alone = insertPerson(house, { name: 'Tanpa berkas' });
    must('queue', {
      trainee: proposed(training, uidOf(training.office, 'person', alone)),
      on: '2026-06-01',
    });
    expect(must('waitlist', { cohort })).toMatchObject([
      { rank: 1, name: 'Tanpa berkas', desil: null, withoutIdentity: true },
      { rank: 2, name: 'Desil satu', desil: 1, cohort: 'Menjahit 1/2026' },
      { rank: 3, name: 'Desil tiga', desil: 3, waitingSince: '2026-06-02' },
    ]);
    expect(must('waitlist')).toHaveLength(3);
    expect(must('waitlist', { cohort: 'gone' })).toEqual([]);
    expect(must<{ name: string }[]>('choices', { cohort })).toEqual([]);
    resident(training, { name: 'Baru' }, 'day');
    expect(must('choices', { cohort })).toMatchObject([{ name: 'Baru', byDay: true }]);
    expect(refused('choices', { cohort: 'gone' })).toMatchObject({ what: 'cohort' });
  });
});

describe('undo', () => {
  it('of a seat gives it back, and names what depends', () => {
    const { office } = open();
    const trainee = proposed(training, resident(training, { name: 'Yakobus' }).person);
    must('enrol', { trainee, on: '2026-06-02' });
    const enrolled = newest();
    must('start', { trainee, on: '2026-06-02' });
    expect(refusalOf(office.call('journal.undoEntry', { seq: enrolled }))).toMatchObject({
      code: 'journal.depends',
      later: 'training.start',
    });
    office.must('journal.undoEntry', { seq: newest() });
    office.must('journal.undoEntry', { seq: enrolled });
    expect(stateOf(trainee)).toBe('proposed');
  });
});
