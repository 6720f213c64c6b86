import { afterEach, describe, expect, it } from 'vitest';
import type { CommandContext } from '#electron/data/context.ts';
import { onDischarge } from '#electron/data/use-cases/training/on-discharge.ts';
import { onJoin } from '#electron/data/use-cases/training/on-join.ts';
import { insertPerson } from '#tests/support/facility.ts';
import { rulesOf } from '#tests/support/house-rules.ts';
import { closeOffice, refusalOf } from '#tests/support/selection.ts';
import {
  COHORT,
  inClass,
  newTraining,
  proposed,
  resident,
  type Training,
  uidOf,
} from '#tests/support/training.ts';

let training: Training;
const open = (): Training => {
  training = newTraining();
  return training;
};
afterEach(() => closeOffice(training.office));

const must = <T = unknown>(verb: string, input: object = {}) =>
  training.office.must<T>(`training.${verb}`, input);
interface Line {
  state: string;
  byDay: boolean;
  endedOn: string | null;
  endKind: string | null;
}
const lines = () => must<{ trainees: Line[] }>('cohort', { cohort: training.cohort }).trainees;
const leave = (stayId: number, choice: 'stop' | 'continue_as_day', on = '2026-06-08') => {
  const { office } = training;
  return office.prepare((db) =>
    onDischarge(
      { db, today: '2026-06-08', newUid: office.environment.newUid } as CommandContext,
      stayId,
      on,
      choice,
    ),
  );
};

describe('leaving the house', () => {
  const due = () => training.office.db.sql('SELECT months, due_on FROM follow_up ORDER BY due_on');

  it('frees the seat, ends the pause, and plans the visits after 3, 6 and 12 months', () => {
    open();
    const { stayId, trainee } = inClass(training, 'Yakobus');
    must('pause', { trainee, on: '2026-06-03', reason: 'Sakit' });
    expect(leave(stayId, 'stop')).toEqual({
      ok: true,
      value: { stopped: 1, continued: 0, followUps: 3 },
    });
    expect(lines()).toMatchObject([{ state: 'ended', endKind: 'stopped', endedOn: '2026-06-08' }]);
    expect(due()).toEqual([
      { months: 3, due_on: '2026-09-08' },
      { months: 6, due_on: '2026-12-08' },
      { months: 12, due_on: '2027-06-08' },
    ]);
  });

  it('plans only the visits that the house makes', () => {
    open();
    const { stayId } = inClass(training, 'Yakobus');
    training.office.must('house.setRules', { rules: rulesOf({ followUpMonths: [12, 6] }) });
    expect(leave(stayId, 'stop')).toMatchObject({ value: { followUps: 2 } });
    expect(due()).toEqual([
      { months: 6, due_on: '2026-12-08' },
      { months: 12, due_on: '2027-06-08' },
    ]);
  });

  it('turns the seat into a day seat, or says that those are full; visits follow the cohort then', () => {
    const { office } = open();
    const one = inClass(training, 'Yakobus');
    const two = inClass(training, 'Marten');
    expect(leave(one.stayId, 'continue_as_day')).toEqual({
      ok: true,
      value: { stopped: 0, continued: 1, followUps: 0 },
    });
    expect(lines()).toMatchObject([{ byDay: false }, { byDay: true, state: 'active' }]);
    expect(leave(two.stayId, 'continue_as_day')).toEqual({
      ok: false,
      error: {
        code: 'training.day-seats-full',
        cohort: 'Menjahit 1/2026',
        seats: 1,
        held: 1,
      },
    });
    expect(due()).toEqual([]);
    office.environment.setNow('2026-09-02T01:14:00.000Z');
    const done = { trainee: one.trainee, on: '2026-09-02', kind: 'completed', reason: '' };
    expect(must('end', done)).toMatchObject({ followUps: 3 });
    expect(due()).toMatchObject([{ due_on: '2026-12-01' }, {}, {}]);
  });

  it('leaves alone who was never taught, and who finished gets the visits', () => {
    open();
    const never = resident(training, { name: 'Belum' });
    expect(leave(never.stayId, 'stop')).toMatchObject({ value: { stopped: 0, followUps: 0 } });
    const { stayId, trainee } = inClass(training, 'Selesai');
    must('end', { trainee, on: '2026-06-05', kind: 'completed', reason: '' });
    expect(leave(stayId, 'stop')).toMatchObject({ value: { stopped: 0, followUps: 3 } });
    expect(leave(stayId, 'stop')).toMatchObject({ value: { followUps: 0 } });
  });
});

describe('two records of one person', () => {
  const join = (from: number, into: number) =>
    training.office.prepare((db) => onJoin({ db } as CommandContext, from, into));
  const ofPerson = (person: string) => must<{ cohortName: string }[]>('ofPerson', { person });

  it('become one: cohorts, work and visits go along', () => {
    const { office } = open();
    const from = inClass(training, 'Tanpa Nama');
    must('recordPlacement', {
      person: from.person,
      trainee: from.trainee,
      kind: 'informal',
      partner: null,
      vacancy: null,
      from: '2026-06-08',
      wageBand: null,
      related: null,
      toolkit: '',
    });
    leave(from.stayId, 'stop');
    const into = resident(training, { name: 'Yakobus' });
    expect(join(from.personId, into.personId)).toEqual({ ok: true, value: { trainees: 1 } });
    expect(ofPerson(into.person)).toHaveLength(1);
    expect(ofPerson(from.person)).toEqual([]);
    expect(office.db.sql('SELECT DISTINCT person_id FROM follow_up')).toEqual([
      { person_id: into.personId },
    ]);
    expect(office.db.sql('SELECT person_id FROM placement')).toEqual([
      { person_id: into.personId },
    ]);
  });

  it('take their seats along when a resident is recognised', () => {
    const { office, house } = open();
    const from = inClass(training, 'Tanpa Nama');
    const into = uidOf(office, 'person', insertPerson(house, { name: 'Yakobus Ngau' }));
    office.must('stays.joinPerson', { stay: uidOf(office, 'stay', from.stayId), into });
    expect(ofPerson(into)).toHaveLength(1);
    expect(lines()).toMatchObject([{ name: 'Yakobus Ngau', endedOn: null }]);
  });

  it('are refused while both sit in one cohort, or in two main programmes at a time', () => {
    const { program } = open();
    const from = inClass(training, 'Tanpa Nama');
    const into = inClass(training, 'Yakobus');
    expect(refusalOf(join(from.personId, into.personId) as never)).toEqual({
      code: 'training.already-in',
      name: 'Tanpa Nama',
      cohort: 'Menjahit 1/2026',
    });
    const second = must<{ uid: string }>('saveCohort', {
      ...COHORT,
      number: 2,
      program,
      workshop: null,
      instructors: [],
    }).uid;
    const third = resident(training, { name: 'Marten' });
    must('enrol', {
      trainee: proposed(training, third.person, { cohort: second }),
      on: '2026-06-08',
    });
    expect(refusalOf(join(third.personId, into.personId) as never)).toEqual({
      code: 'training.limit-other-day',
      limit: 'main',
    });
  });
});
