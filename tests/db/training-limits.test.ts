import { afterEach, describe, expect, it } from 'vitest';
import type { NewRow } from '#db/schema/tables.ts';
import { insertPerson } from '../support/facility.ts';
import { newTraining, type Training } from '../support/training.ts';

let training: Training;
afterEach(() => training.office.close());

const open = (cohort: object = {}): number => {
  training = newTraining(cohort);
  return training.office.db.sql<{ id: number }>('SELECT id FROM cohort')[0]?.id ?? 0;
};
const person = (name = 'Yakobus'): number => insertPerson(training.house, { name });

function insert(cohort: number, personId: number, row: Partial<NewRow<'trainee'>> = {}): number {
  const { office } = training;
  return office.prepare((db) =>
    db.insert('trainee', {
      uid: office.environment.newUid(),
      cohort_id: cohort,
      person_id: personId,
      stay_id: null,
      day_from: null,
      draw_number: 'aa',
      proposed_on: '2026-06-01',
      waiting_from: null,
      registered_on: '2026-06-01',
      started_on: '2026-06-01',
      ended_on: null,
      end_kind: null,
      ...row,
    }),
  );
}
const update = (text: string, ...values: unknown[]): void =>
  void training.office.prepare((db) => db.exec(text, ...values));

function secondCohort(more: Partial<NewRow<'cohort'>> = {}): number {
  const { office } = training;
  return office.prepare((db) =>
    db.insert('cohort', {
      uid: office.environment.newUid(),
      program_id: db.sql<{ id: number }>('SELECT id FROM skill_program')[0]?.id ?? 0,
      number: 2,
      year: 2026,
      mode: 'rolling',
      from_date: '2026-06-01',
      until_date: null,
      seats: 16,
      day_seats: 4,
      workshop_id: null,
      planned_hours: 0,
      ...more,
    }),
  );
}

describe('[B3] training: the database refuses by itself', () => {
  it('one more than the seats on any day of the stay in class, back-dated and ahead', () => {
    const cohort = open({ seats: 1 });
    insert(cohort, person('A'), { ended_on: '2026-06-20', end_kind: 'stopped', end_reason: 'x' });
    expect(() =>
      insert(cohort, person('B'), { registered_on: '2026-06-19', started_on: null }),
    ).toThrow('training.seats-full');
    insert(cohort, person('C'), { registered_on: '2026-06-20', started_on: null });
    expect(() =>
      update(`UPDATE trainee SET ended_on = '2026-06-21' WHERE end_reason = 'x'`),
    ).toThrow('training.seats-full');
    // A proposal takes no seat; the same row that takes one is refused.
    const waits = insert(cohort, person('D'), { registered_on: null, started_on: null });
    expect(() =>
      update(`UPDATE trainee SET registered_on = '2026-07-01' WHERE id = ?`, waits),
    ).toThrow('training.seats-full');
    // Lowering is never refused, nor is going.
    update('UPDATE cohort SET seats = 3');
    update(`UPDATE trainee SET registered_on = '2026-07-01' WHERE id = ?`, waits);
    update('UPDATE cohort SET seats = 1, day_seats = 0');
    update(
      `UPDATE trainee SET ended_on = '2026-07-10', end_kind = 'stopped', end_reason = 'y'
      WHERE id = ?`,
      waits,
    );
  });

  it('one more than the day seats, also by somebody who moves out', () => {
    const cohort = open({ daySeats: 1 });
    insert(cohort, person('A'), { day_from: '2026-06-10' });
    expect(() => insert(cohort, person('B'), { day_from: '2026-06-01' })).toThrow(
      'training.day-seats-full',
    );
    const lives = insert(cohort, person('C'));
    expect(() => update(`UPDATE trainee SET day_from = '2026-06-11' WHERE id = ?`, lives)).toThrow(
      'training.day-seats-full',
    );
  });

  it('more than the workshop holds, or than it has stations for wheelchairs', () => {
    const cohort = open();
    update('UPDATE workshop SET seats = 2');
    insert(cohort, person('A'), { wheelchair: 1 });
    expect(() => insert(cohort, person('B'), { wheelchair: 1 })).toThrow(
      'training.wheelchair-full',
    );
    const walks = insert(cohort, person('C'));
    expect(() => update('UPDATE trainee SET wheelchair = 1 WHERE id = ?', walks)).toThrow(
      'training.wheelchair-full',
    );
    expect(() => insert(cohort, person('D'))).toThrow('training.workshop-full');
  });

  it('two main programmes of one person at a time, also by a cohort that is made longer', () => {
    const cohort = open();
    const who = person();
    insert(cohort, who);
    const other = secondCohort({ mode: 'fixed', until_date: '2027-01-01' });
    expect(() => insert(other, who)).toThrow('training.main-twice');
    const extra = insert(other, who, { main: 0 });
    expect(() => update('UPDATE trainee SET main = 1 WHERE id = ?', extra)).toThrow(
      'training.main-twice',
    );
    update(
      `UPDATE trainee SET ended_on = '2026-06-05', end_kind = 'stopped', end_reason = 'x'
      WHERE id = ?`,
      extra,
    );
    insert(other, who, { registered_on: '2026-09-01', started_on: null });
    expect(() => update(`UPDATE cohort SET until_date = '2026-09-02' WHERE number = 1`)).toThrow(
      'training.main-twice',
    );
    expect(() => insert(cohort, who)).toThrow(/UNIQUE/);
  });

  it('days outside the cohort, of trainees and of sessions', () => {
    const cohort = open();
    for (const registered_on of ['2026-05-31', '2026-09-01']) {
      expect(() =>
        insert(cohort, person(registered_on), {
          proposed_on: '2026-05-01',
          registered_on,
          started_on: null,
        }),
      ).toThrow('training.outside-cohort');
    }
    insert(cohort, person('A'));
    expect(() => update(`UPDATE cohort SET from_date = '2026-06-02'`)).toThrow(
      'training.outside-cohort',
    );
    const session = (day: string) =>
      update(
        `INSERT INTO training_session (uid, cohort_id, day, start_time, hours, state)
         VALUES (?, ?, ?, '08:00', 3, 'held')`,
        `s${day}`,
        cohort,
        day,
      );
    expect(() => session('2026-09-01')).toThrow('training.outside-cohort');
    session('2026-08-31');
    expect(() => update(`UPDATE cohort SET until_date = '2026-08-31'`)).toThrow(
      'training.outside-cohort',
    );
  });

  it('lessons that share an instructor or a workshop at one time', () => {
    const cohort = open();
    const other = secondCohort();
    const slot = (
      to: number,
      times: readonly [string, string],
      shares: 'both' | 'workshop' | 'none',
    ) =>
      update(
        `INSERT INTO lesson_slot (uid, cohort_id, weekday, start_time, end_time, hours, workshop_id,
           instructor_id, from_date, until_date)
         VALUES (?, ?, 1, ?, ?, 2, ?, ?, '2026-06-01', NULL)`,
        training.office.environment.newUid(),
        to,
        ...times,
        shares === 'none' ? null : 1,
        shares === 'both' ? 1 : null,
      );
    slot(cohort, ['08:00', '10:00'], 'both');
    expect(() => slot(other, ['09:59', '11:00'], 'both')).toThrow('training.instructor-clash');
    expect(() => slot(other, ['07:00', '08:01'], 'workshop')).toThrow('training.workshop-clash');
    slot(other, ['08:00', '10:00'], 'none');
    slot(other, ['10:00', '12:00'], 'both');
    expect(() =>
      update(`UPDATE lesson_slot SET start_time = '09:00' WHERE start_time = '10:00'`),
    ).toThrow('training.instructor-clash');
  });

  it('a second mark of one trainee in one session, and marks of who is not in the class', () => {
    const cohort = open();
    const trainee = insert(cohort, person('A'));
    const stranger = insert(secondCohort(), person('B'));
    update(
      `INSERT INTO training_session (uid, cohort_id, day, start_time, hours, state)
       VALUES ('s', ?, '2026-06-08', '08:00', 3, 'held')`,
      cohort,
    );
    const mark = (who: number, code = 'H', late = 0) =>
      update(
        `INSERT INTO attendance (uid, session_id, trainee_id, code, late, source)
         VALUES (?, (SELECT id FROM training_session), ?, ?, ?, 'typed')`,
        training.office.environment.newUid(),
        who,
        code,
        late,
      );
    expect(() => mark(stranger)).toThrow('training.not-enrolled');
    expect(() => mark(trainee, 'I', 1)).toThrow(/CHECK/);
    mark(trainee);
    expect(() => mark(trainee, 'A')).toThrow(/UNIQUE/);
  });

  it('two internships of one trainee at a time', () => {
    const cohort = open();
    const trainee = insert(cohort, person('A'));
    update(
      `INSERT INTO partner (uid, site_id, name, sector, from_date) VALUES ('p', 1, 'CV', 'private', '2026-01-01')`,
    );
    const intern = (from: string, until: string) =>
      update(
        `INSERT INTO internship (uid, trainee_id, partner_id, from_date, until_date) VALUES (?, ?, 1, ?, ?)`,
        from,
        trainee,
        from,
        until,
      );
    intern('2026-06-08', '2026-07-08');
    intern('2026-07-08', '2026-08-08');
    expect(() => intern('2026-07-01', '2026-07-02')).toThrow('training.internship-twice');
  });
});
