import { afterAll, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { onDischarge } from '#electron/data/use-cases/training/on-discharge.ts';
import type { CommandContext } from '#electron/data/context.ts';
import { propertyRuns } from '#tests/support/property-runs.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { newTraining, resident } from '#tests/support/training.ts';

const PEOPLE = 6;
const DAYS = ['2026-06-01', '2026-06-05', '2026-06-08'] as const;
/** What fills a class comes more often than what empties it. */
const VERBS = [
  ...(['propose', 'propose', 'propose', 'enrol', 'enrol', 'enrol', 'start', 'start'] as const),
  ...(['queue', 'pause', 'resume', 'end', 'leave'] as const),
] as const;
const figures = { histories: 0, done: 0, refused: 0 };

/** A house with a small class (3 seats, 1 by day) and a rolling one, built once. */
const image = (() => {
  const training = newTraining();
  training.office.must('training.saveCohort', {
    program: training.program,
    number: 2,
    year: 2026,
    mode: 'rolling',
    from: '2026-05-01',
    until: null,
    seats: 2,
    daySeats: 2,
    workshop: null,
    plannedHours: 0,
    instructors: [],
  });
  for (let index = 0; index < PEOPLE; index += 1) {
    resident(training, { name: `Warga ${index}` }, index % 4 === 3 ? 'day' : 'residential');
  }
  const copy = training.office.raw.serialize();
  training.office.close();
  return copy;
})();

const step = fc.record({
  verb: fc.constantFrom(...VERBS),
  who: fc.nat({ max: PEOPLE - 1 }),
  cohort: fc.nat({ max: 1 }),
  day: fc.constantFrom(...DAYS),
  choice: fc.constantFrom('stop' as const, 'continue_as_day' as const),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

function take(office: TestOffice, { verb, who, cohort, day: on, choice }: Step): boolean {
  const [stay] = office.db.sql<{ id: number; person: string }>(
    `SELECT s.id, p.uid AS person FROM stay AS s JOIN person AS p ON p.id = s.person_id
     ORDER BY s.id LIMIT 1 OFFSET ?`,
    who,
  );
  const [room] = office.db.sql<{ uid: string; id: number }>(
    'SELECT uid, id FROM cohort ORDER BY id LIMIT 1 OFFSET ?',
    cohort,
  );
  if (!stay || !room) throw new Error('The house of histories is incomplete');
  if (verb === 'propose') {
    const input = { cohort: room.uid, person: stay.person, on, main: true, interest: '' };
    return office.call('training.propose', input).ok;
  }
  if (verb === 'leave') {
    const { newUid } = office.environment;
    return office.store.transact(
      (db) => onDischarge({ db, today: DAYS[2], newUid } as CommandContext, stay.id, on, choice),
      ({ ok }) => ok,
    ).ok;
  }
  const [trainee] = office.db.sql<{ uid: string }>(
    `SELECT t.uid FROM trainee AS t JOIN person AS p ON p.id = t.person_id
     WHERE p.uid = ? AND t.cohort_id = ? ORDER BY t.id DESC LIMIT 1`,
    stay.person,
    room.id,
  );
  const more = verb === 'end' ? { kind: 'stopped', reason: 'x' } : { reason: 'x' };
  return office.call(`training.${verb}`, { trainee: trainee?.uid ?? 'none', on, ...more }).ok;
}

/** The count of the test's own: day by day over plain rows, past every query of the program. */
function tally(office: TestOffice, day: string) {
  const rows = office.raw
    .prepare('SELECT t.*, c.until_date FROM trainee AS t JOIN cohort AS c ON c.id = t.cohort_id')
    .all() as {
    cohort_id: number;
    person_id: number;
    registered_on: string | null;
    ended_on: string | null;
    day_from: string | null;
    until_date: string | null;
  }[];
  const held = rows.filter(
    ({ registered_on: from, ended_on: end, until_date: until }) =>
      from !== null && from <= day && (end ?? '9999') > day && (until ?? '9999') > day,
  );
  const of = (cohort: number) => held.filter(({ cohort_id }) => cohort_id === cohort);
  const byDay = of(1).filter(({ day_from: from }) => from !== null && from <= day).length;
  const twice = held.length - new Set(held.map(({ person_id }) => person_id)).size;
  return { first: of(1).length, second: of(2).length, byDay, twice };
}

it('seats of random histories equal an independent count and never exceed a limit, on any day', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 40, maxLength: 80 }), (steps) => {
      const office = newOffice({ image, today: DAYS[2] });
      for (const one of steps) {
        if (take(office, one)) figures.done += 1;
        else figures.refused += 1;
      }
      expect(office.incidents).toEqual([]);
      for (let index = 1; index <= 30; index += 1) {
        const { first, second, byDay, twice } = tally(
          office,
          `2026-06-${String(index).padStart(2, '0')}`,
        );
        expect(first).toBeLessThanOrEqual(3);
        expect(second).toBeLessThanOrEqual(2);
        expect(byDay).toBeLessThanOrEqual(1);
        expect(twice).toBe(0);
      }
      const now = tally(office, DAYS[2]);
      const { cohorts } = office.must<{
        cohorts: { number: number; held: number; free: number; freeByDay: number }[];
      }>('training.overview');
      const shown = (number: number) => cohorts.find((one) => one.number === number);
      expect(shown(1)).toMatchObject({
        held: now.first,
        free: 3 - now.first,
        freeByDay: Math.min(3 - now.first, 1 - now.byDay),
      });
      expect(shown(2)).toMatchObject({ held: now.second, free: 2 - now.second });
      figures.histories += 1;
      office.close();
    }),
    { numRuns: propertyRuns(1000), seed: 20_261_128 },
  );
}, 600_000);

afterAll(() =>
  console.log(
    `FIGURE ${figures.histories} histories of training: ${figures.done} acts done, ${figures.refused} refused, seats tie on 30 days each`,
  ),
);
