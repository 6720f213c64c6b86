import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attempt, bySql } from '#tests/support/limit-by-sql.ts';
import { LimitModel } from '#tests/support/limit-model.ts';
import { commandOf, type Operation, operation } from '#tests/support/limit-operations.ts';
import { limitSchool, type LimitSchool } from '#tests/support/limit-school.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { propertyRuns } from '#tests/support/property-runs.ts';

let office: TestOffice;
let school: LimitSchool;
beforeAll(() => {
  office = newOffice();
  school = limitSchool(office);
});
afterAll(() => {
  office.close();
});

const BY_SQL = /^sql-/;
/** Pupils whose number may only have grown within the limits by what the program just did. */
function exceededStays(model: LimitModel): string[] {
  return model.stays.flatMap((stay) =>
    model.exceededBy(stay).map(({ code, day: on }) => `${stay.id} ${code} ${on}`),
  );
}

const counts = { sequences: 0, done: 0, refused: 0 };

function runStep(step: Operation): void {
  const before = new LimitModel(office.db);
  if (BY_SQL.test(step.kind)) {
    const outcome = bySql({ office, school }, step, before);
    if (!outcome) return;
    const { expected, given } = outcome;
    if (given === null) expect([...expected]).toEqual([]);
    else expect([...expected]).toContain(given);
    counts[given === null ? 'done' : 'refused'] += 1;
    return;
  }
  const command = commandOf({ office, school }, step, before);
  if (!command) return;
  const reply = office.call(...command);
  // A trigger that fires behind a command is a bug: the use case has to refuse first.
  expect({ command, incidents: office.incidents }).toEqual({ command, incidents: [] });
  counts[reply.ok ? 'done' : 'refused'] += 1;
  if (command[0].startsWith('enrolments.')) {
    const grown = new Set(exceededStays(before));
    const after = exceededStays(new LimitModel(office.db));
    expect(after.filter((one) => !grown.has(one) && reply.ok && step.kind !== 'leave')).toEqual([]);
  } else if (step.kind === 'ceiling' || step.kind === 'seats') {
    // Lowering a number is never refused, whoever lives there.
    expect(reply.ok).toBe(true);
  }
}

describe('limits', () => {
  it(
    '[A3] random operation sequences never exceed a limit without its permit, by command or by SQL',
    { timeout: 900_000 },
    () => {
      fc.assert(
        fc.property(fc.array(operation, { minLength: 6, maxLength: 24 }), (steps) => {
          office.raw.exec('SAVEPOINT sequence');
          try {
            for (const step of steps) runStep(step);
            counts.sequences += 1;
          } finally {
            office.incidents.length = 0;
            office.raw.exec('ROLLBACK TO sequence');
            office.raw.exec('RELEASE sequence');
          }
        }),
        { numRuns: propertyRuns(2000) },
      );
      const { sequences, done, refused } = counts;
      console.log(`FIGURE ${sequences} sequences: ${done} acts done, ${refused} refused`);
      expect(done).toBeGreaterThan(sequences);
      expect(refused).toBeGreaterThan(sequences);
    },
  );

  it('[A3] refuses each exceeded number by its own code, and lets it pass with its permit', () => {
    office.raw.exec('SAVEPOINT one');
    const arrive = (person: number, sex: 'L' | 'P', group: number | null, level = 'SD') =>
      attempt(() =>
        office.raw
          .prepare(
            `INSERT INTO enrolment (uid, site_id, person_id, level, grade, sex, class_id,
            from_date, planned_until) VALUES (?, ?, ?, ?, ?, ?, ?, '2026-06-08', '2032-07-01')`,
          )
          .run(
            office.environment.newUid(),
            school.siteId,
            school.people[person]?.id,
            level,
            level === 'SD' ? 1 : 7,
            sex,
            group === null ? null : school.classIds[group],
          ),
      );
    const permit = (more: object) =>
      office.must('places.grantPermit', {
        site: school.site,
        extra: 1,
        from: '2026-06-08',
        until: '2026-12-31',
        reason: 'r',
        letterNo: '1',
        grantedBy: 'Kepala',
        ...more,
      });
    expect([arrive(0, 'L', 0), arrive(2, 'L', 0)]).toEqual([null, null]);
    expect(arrive(1, 'P', 0)).toBe('limit.class');
    permit({ scope: 'class', class: school.classes[0] });
    expect(arrive(1, 'P', 0)).toBeNull();
    expect(arrive(4, 'L', 1)).toBe('limit.beds');
    permit({ scope: 'beds', sex: 'L' });
    expect(arrive(4, 'L', 1)).toBeNull();
    expect(arrive(3, 'P', null)).toBe('limit.level');
    permit({ scope: 'level', level: 'SD' });
    expect(arrive(3, 'P', null)).toBeNull();
    expect(arrive(5, 'P', 2, 'SMP')).toBe('limit.site');
    permit({ scope: 'site' });
    expect(arrive(5, 'P', 2, 'SMP')).toBeNull();
    expect(arrive(5, 'P', 2, 'SMP')).toBe('place.person-twice');
    expect(arrive(7, 'L', 2, 'SMP')).toBe('place.wrong-sex');
    expect(arrive(7, 'P', 0, 'SMP')).toBe('place.wrong-class');
    office.raw.exec('ROLLBACK TO one');
    office.raw.exec('RELEASE one');
  });
});
