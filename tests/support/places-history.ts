import fc from 'fast-check';
import { LimitModel, type Stay } from './limit-model.ts';
import { DAYS, limitSchool, type LimitSchool } from './limit-school.ts';
import type { TestOffice } from './office.ts';
import { openIntake } from './candidate-office.ts';

const day = fc.constantFrom(...DAYS);
const ACTS = [
  'arrive',
  'arrive',
  'arrive',
  'plan',
  'call',
  'call',
  'revoke',
  'take-out',
  'take-out',
  'hold',
  'close-bed',
  'close-class',
  'ceiling',
  'seats',
  'permit',
] as const;

/** One act of a history of a school: who or what it is about, how much, from when until when. */
export const historyStep = fc.record({
  act: fc.constantFrom(...ACTS),
  at: fc.nat(8),
  number: fc.nat(4),
  from: day,
  until: fc.option(day, { nil: null }),
});
export type HistoryStep = typeof historyStep extends fc.Arbitrary<infer T> ? T : never;

type Level = 'SD' | 'SMP';
const levelAt = (at: number): Level => (at % 3 === 2 ? 'SMP' : 'SD');

/** The small school of the limit tests whose nine children stand in an intake with two decrees. */
export interface CalledSchool extends LimitSchool {
  readonly candidates: readonly number[];
  readonly decrees: readonly number[];
}

export function calledSchool(office: TestOffice): CalledSchool {
  const school = limitSchool(office);
  const intake = openIntake(office);
  const { newUid } = office.environment;
  const candidates = school.people.map((person, at) =>
    office.prepare((db) =>
      db.insert('candidate', {
        uid: newUid(),
        intake_id: intake.id,
        person_id: person.id,
        code: `BB26-${at}`,
        level: levelAt(at),
        grade: levelAt(at) === 'SD' ? 1 : 7,
        proposed_on: '2026-05-01',
        school_status: 'out_of_school',
        draw_number: null,
        closed_on: null,
        closed_reason: null,
        import_batch_id: null,
        name_key: `anak ${at}`,
        sex: person.sex,
        birth_date: null,
        desil: null,
        desil_period: null,
        stage: 'designated',
        missing_count: 0,
        missing_next: null,
      }),
    ),
  );
  office.raw
    .exec(`INSERT INTO run (uid, intake_id, number, as_of, made_at, made_by, policy, capacity,
      summary, input_hash, result_hash, covers_to)
    VALUES ('run', ${intake.id}, 1, '2026-06-01', '', '', '{}', '{}', '{}', '', '', 0)`);
  const decrees = ['2026-06-02', '2026-06-08'].map((signedOn, at) =>
    Number(
      office.raw
        .prepare(
          `INSERT INTO decree (uid, intake_id, run_id, number, signed_on, issuer, signer, recorded_at)
           SELECT 'decree-' || ?, intake_id, id, ?, ?, '', '', '' FROM run`,
        )
        .run(at, at, signedOn).lastInsertRowid,
    ),
  );
  return { ...school, candidates, decrees };
}

const LETTER = { reason: 'r', letterNo: '1', grantedBy: 'K' };

/** Does one act; what the file's triggers or the program refuse has not happened. */
export function live(office: TestOffice, school: CalledSchool, step: HistoryStep): void {
  const { at, number, from } = step;
  const { site, classes } = school;
  switch (step.act) {
    case 'arrive':
      return arrive(office, school, step);
    case 'plan':
      return plan(office, school, step);
    case 'call':
      return sql(
        office,
        `INSERT OR IGNORE INTO decree_name (decree_id, candidate_id, position, mark, reason)
         VALUES (?, ?, ?, ?, 'r')`,
        school.decrees[number % 2],
        school.candidates[at],
        at,
        number === 4 ? 'struck' : 'added',
      );
    case 'revoke':
      // Nobody revokes on a day to come.
      return from > TODAY
        ? undefined
        : sql(
            office,
            'UPDATE decree SET revoked_on = ? WHERE id = ?',
            from,
            school.decrees[at % 2],
          );
    case 'take-out':
      return takeOut(office, school, step);
    case 'hold':
      return hold(office, school, step);
    case 'close-bed':
      return void office.call('places.closeBed', { bed: school.beds[at % 5]?.uid, on: from });
    case 'close-class':
      return void office.call('places.closeClass', { class: classes[at % 3], on: from });
    case 'ceiling':
      return void office.must('places.setSiteCapacity', {
        site,
        seats: number + 2,
        from,
        reason: 'r',
      });
    case 'seats':
      return void office.must('places.setClassSeats', {
        class: classes[at % 3],
        seats: number,
        from,
        reason: 'r',
      });
    case 'permit':
      return permit(office, school, step);
  }
}

const TODAY = '2026-06-08';

/** The health check of a child is deferred to a review date, or its result comes. */
function hold(office: TestOffice, school: CalledSchool, { at, number, from }: HistoryStep): void {
  const candidate = school.candidates[at];
  sql(office, `DELETE FROM gate_answer WHERE candidate_id = ?`, candidate);
  const [value, due] = number === 0 ? ['passed', null] : ['deferred', from];
  sql(
    office,
    `INSERT INTO gate_answer (uid, candidate_id, gate, value, answered_on, answered_by, reason, due_on)
     VALUES (?, ?, 'health_check', ?, '2026-06-01', 'K', 'r', ?)`,
    office.environment.newUid(),
    candidate,
    value,
    due,
  );
}

/** The second decree takes a name out of the first, or one name is revoked alone. */
function takeOut(office: TestOffice, school: CalledSchool, step: HistoryStep): void {
  const { at, number, from } = step;
  if (from > TODAY) return;
  const [name] = office.db.sql<{ id: number }>(
    `SELECT id FROM decree_name WHERE decree_id = ? AND candidate_id = ? AND mark <> 'struck'`,
    school.decrees[0],
    school.candidates[at],
  );
  if (!name) return;
  const alone = number % 2 === 0;
  sql(
    office,
    `INSERT INTO name_end (uid, name_id, decree_id, ended_on, reason, second)
     VALUES (?, ?, ?, ?, 'r', ?)`,
    office.environment.newUid(),
    name.id,
    alone ? null : school.decrees[1],
    from,
    alone ? 'K' : null,
  );
}

function sql(office: TestOffice, text: string, ...values: readonly unknown[]): void {
  office.raw.prepare(text).run(...values);
}

function permit(office: TestOffice, school: CalledSchool, step: HistoryStep): void {
  const { at, number, from } = step;
  const scope = (['site', 'beds', 'level', 'class'] as const)[at % 4];
  const later = step.until !== null && step.until > from ? step.until : '2026-12-31';
  office.must('places.grantPermit', {
    site: school.site,
    scope,
    ...(scope === 'beds' ? { sex: at > 4 ? 'L' : 'P' } : {}),
    ...(scope === 'level' ? { level: levelAt(number) } : {}),
    ...(scope === 'class' ? { class: school.classes[number % 3] } : {}),
    extra: number + 1,
    from,
    until: later,
    ...LETTER,
  });
}

function arrive(office: TestOffice, school: CalledSchool, step: HistoryStep): void {
  const { at, number, from, until } = step;
  const level = levelAt(at);
  const end = until !== null && until > from ? until : null;
  const planned = DAYS.filter((one) => one > from)[number] ?? '2032-07-01';
  try {
    sql(
      office,
      `INSERT INTO enrolment (uid, site_id, person_id, candidate_id, level, grade, sex, from_date,
         planned_until, until_date, end_reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      office.environment.newUid(),
      school.siteId,
      school.people[at]?.id,
      school.candidates[at],
      level,
      level === 'SD' ? 1 : 7,
      school.people[at]?.sex,
      from,
      planned,
      end,
      end === null ? null : 'left',
    );
  } catch {
    // Refused by a limit: the child has not come.
  }
}

function plan(office: TestOffice, school: CalledSchool, { at, from }: HistoryStep): void {
  const [pupil] = office.db.sql<{ uid: string }>(
    'SELECT uid FROM enrolment WHERE person_id = ? ORDER BY id DESC',
    school.people[at]?.id,
  );
  // Refused where the day has passed or is planned already.
  if (pupil)
    office.call('enrolments.setPlannedEnd', { enrolment: pupil.uid, until: from, reason: 'r' });
}

interface Place {
  readonly sex: string;
  readonly level: string;
}
interface Planned extends Stay {
  readonly candidate_id: number | null;
  readonly planned_until: string;
}

/** Who is there on a day: until today whoever has not been ended, after it until the planned end. */
function livingOn(stays: readonly Planned[], on: string): Planned[] {
  return stays.filter((stay) => {
    if (stay.from_date > on) return false;
    if (stay.until_date !== null) return stay.until_date > on;
    return on <= TODAY || stay.planned_until > on;
  });
}

/** Who is called on a day, name by name, without one of the program's queries. */
function calledOn(office: TestOffice, stays: readonly Planned[], on: string): Place[] {
  const decrees = office.db.sql<{ id: number; signed_on: string; revoked_on: string | null }>(
    'SELECT id, signed_on, revoked_on FROM decree',
  );
  const holds = (id: number): boolean => {
    const revoked = decrees.find((one) => one.id === id)?.revoked_on ?? null;
    return revoked === null || (on < TODAY && revoked > on);
  };
  const standing = new Set(
    decrees
      .filter(({ signed_on: signed }) => on >= TODAY || signed <= on)
      .map(({ id }) => id)
      .filter(holds),
  );
  const names = office.db.sql<{
    id: number;
    decree_id: number;
    candidate_id: number;
    mark: string;
  }>('SELECT id, decree_id, candidate_id, mark FROM decree_name');
  const ends = office.db.sql<{ name_id: number; decree_id: number | null; ended_on: string }>(
    'SELECT name_id, decree_id, ended_on FROM name_end',
  );
  const ended = new Set(
    ends
      .filter(({ ended_on: day }) => on >= TODAY || day <= on)
      .filter(({ decree_id: by }) => by === null || holds(by))
      .map((one) => one.name_id),
  );
  const come = new Set(
    stays.filter(({ from_date: from }) => from <= on).map((stay) => stay.candidate_id),
  );
  return office.db
    .sql<Place & { id: number }>('SELECT id, sex, level FROM candidate')
    .filter(({ id }) => !come.has(id))
    .filter(({ id }) =>
      names.some(
        (name) =>
          name.candidate_id === id &&
          name.mark !== 'struck' &&
          standing.has(name.decree_id) &&
          !ended.has(name.id),
      ),
    );
}

const least0 = (number: number): number => Math.max(0, number);

/**
 * The places of a day counted anew: limits from the stored rows one by one, people by name, and the
 * most children who still fit by trying every mix of levels. Rooms here are open to both levels.
 */
export function countDay(office: TestOffice, on: string) {
  const model = new LimitModel(office.db);
  const stays = model.stays as readonly Planned[];
  const living = livingOn(stays, on);
  const called = calledOn(office, stays, on);
  const taken: readonly Place[] = [...living, ...called];
  const by = (fits: (place: Place) => boolean): number => taken.filter(fits).length;
  const boys = least0(model.bedLimit('L', on) - by(({ sex }) => sex === 'L'));
  const girls = least0(model.bedLimit('P', on) - by(({ sex }) => sex === 'P'));
  const site = model.siteLimit(on) - taken.length;
  const seats = (level: Level): number =>
    model.levelLimit(level, on) - by((place) => place.level === level);
  let total = 0;
  for (let sd = 0; sd <= least0(seats('SD')); sd += 1)
    for (let smp = 0; smp <= least0(seats('SMP')); smp += 1)
      if (sd + smp <= boys + girls && sd + smp <= site) total = Math.max(total, sd + smp);
  const level = (one: Level) => ({
    level: one,
    maxL: least0(Math.min(seats(one), site, boys)),
    maxP: least0(Math.min(seats(one), site, girls)),
    places: least0(Math.min(seats(one), site, boys + girls)),
  });
  return {
    on,
    building: model.siteLimit(on),
    held: {
      all: living.length,
      L: living.filter(({ sex }) => sex === 'L').length,
      P: living.filter(({ sex }) => sex === 'P').length,
    },
    called: called.length,
    levels: [level('SD'), level('SMP')],
    total,
  };
}
