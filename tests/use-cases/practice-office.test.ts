import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findIntakeRules } from '#db/queries/candidate-facts.ts';
import { refreshCandidates } from '#electron/data/use-cases/candidates/refresh-candidates.ts';
import { checkNik } from '#shared/domain/people/nik.ts';
import { PRACTICE_TODAY } from '#shared/domain/practice/school-plan.ts';
import type { TestOffice } from '../support/office.ts';
import { newPracticeOffice } from '../support/practice-office.ts';

describe('the practice office of a school', () => {
  let office: TestOffice;
  const count = (sql: string): number => office.db.sql<{ n: number }>(sql)[0]?.n ?? -1;
  const counts = (sql: string): Record<string, number> =>
    Object.fromEntries(
      office.db.sql<{ key: string; n: number }>(sql).map(({ key, n }) => [key, n]),
    );
  beforeAll(async () => {
    office = await newPracticeOffice();
  });
  afterAll(() => office.close());

  it('begins on 8 June 2026', () => {
    expect(office.must('home.clock')).toMatchObject({ today: '2026-06-08' });
    expect(office.must('home.menuCounts')).toMatchObject({ candidates: 640, students: 210 });
  });

  it('holds 640 candidates in the stages of the pictures', () => {
    expect(counts('SELECT stage AS key, count(*) AS n FROM candidate GROUP BY stage')).toEqual({
      proposed: 41,
      verifying: 77,
      ready: 504,
      closed: 18,
    });
    expect(
      counts(
        `SELECT level AS key, count(*) AS n FROM candidate WHERE stage = 'ready' GROUP BY level`,
      ),
    ).toEqual({ SD: 176, SMP: 171, SMA: 157 });
    expect(count(`SELECT count(*) AS n FROM candidate WHERE desil_period = '2026-1'`)).toBe(312);
    expect(count(`SELECT count(DISTINCT code) AS n FROM candidate`)).toBe(640);
    expect(count(`SELECT next_code AS n FROM intake`)).toBe(641);
  });

  it('has brothers and sisters on one card, twins, and work due today', () => {
    const families = `SELECT family_id FROM person JOIN candidate ON person_id = person.id
      GROUP BY family_id HAVING count(*) > 1`;
    expect(count(`SELECT count(*) AS n FROM (${families})`)).toBeGreaterThan(80);
    const due = (gate: string): number =>
      count(
        `SELECT count(*) AS n FROM gate_answer WHERE gate = '${gate}' AND due_on = '2026-06-08'`,
      );
    expect([due('home_visit'), due('health_check'), due('documents')]).toEqual([6, 4, 1]);
  });

  it('calls Muhammad Alfarizi by the code of the pictures, three things missing', () => {
    expect(
      office.db.sql(
        `SELECT p.name, c.stage, c.missing_count AS missing, c.desil FROM candidate AS c
         JOIN person AS p ON p.id = c.person_id WHERE c.code = 'BB26-0187'`,
      ),
    ).toEqual([{ name: 'Muhammad Alfarizi', stage: 'verifying', missing: 3, desil: 2 }]);
    expect(
      office.must<{ name: string }[]>('candidates.find', { text: 'alfarizi', limit: 50 }),
    ).toContainEqual(expect.objectContaining({ name: 'Muhammad Alfarizi' }));
  });

  it('shows 504 for 270 places: 90 + 90 by seats, 90 by the beds of SMA', () => {
    expect(counts('SELECT sex AS key, count(*) AS n FROM enrolment GROUP BY sex')).toEqual({
      L: 108,
      P: 102,
    });
    const [intake] = office.db.sql<{ uid: string }>('SELECT uid FROM intake');
    office.must('runs.make', { intake: intake?.uid });
    const outcomes = counts('SELECT outcome AS key, count(*) AS n FROM run_place GROUP BY outcome');
    expect(outcomes).toEqual({ admitted: 270, reserve: 96, left_out: 274 });
    expect(
      counts(
        `SELECT level AS key, count(*) AS n FROM run_place WHERE outcome = 'admitted' GROUP BY level`,
      ),
    ).toEqual({ SD: 90, SMP: 90, SMA: 90 });
    expect(count('SELECT count(DISTINCT tie_group) AS n FROM run_place')).toBeGreaterThan(3);
  });

  it('stores what the one projection would store', () => {
    const before = office.db.sql('SELECT * FROM candidate ORDER BY id');
    office.prepare((db) => {
      expect(findIntakeRules(db, 1).academicYear).toBe('2026/2027');
      const ids = db.sql<{ id: number }>('SELECT id FROM candidate').map(({ id }) => id);
      refreshCandidates(db, ids, { today: PRACTICE_TODAY });
    });
    expect(office.db.sql('SELECT * FROM candidate ORDER BY id')).toEqual(before);
  });

  it('gives every person a sound number that no registry would give', () => {
    const people = office.db.sql<{ nik: string; sex: 'L' | 'P'; birth_date: string }>(
      'SELECT nik, sex, birth_date FROM person',
    );
    expect(people).toHaveLength(850);
    for (const { nik, sex, birth_date: birthDate } of people) {
      expect(checkNik(nik, { sex, birthDate })).toEqual({
        ok: true,
        value: { nik, warnings: [] },
      });
      expect(Number(nik.slice(12))).toBeGreaterThan(9000);
    }
  });

  it('is the same in every practice office', async () => {
    const again = await newPracticeOffice();
    const names = (one: TestOffice): unknown[] =>
      one.db.sql('SELECT name, nik, sex, birth_date FROM person ORDER BY id');
    expect(names(again)).toEqual(names(office));
    again.close();
  });
});

it('leaves the practice office of a facility empty, and a school without an example too', async () => {
  for (const asked of [{ kind: 'facility' as const, example: null }, { example: null }]) {
    const office = await newPracticeOffice(asked);
    expect(office.db.sql('SELECT id FROM candidate')).toEqual([]);
    expect(office.must('home.clock')).toMatchObject({ today: PRACTICE_TODAY });
    office.close();
  }
});

it('fills no real office', async () => {
  const office = await newPracticeOffice({ practice: false });
  expect(office.db.sql('SELECT id FROM person')).toEqual([]);
  expect(office.db.sql('SELECT practice_today FROM office')).toEqual([{ practice_today: null }]);
  office.close();
});
