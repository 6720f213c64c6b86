import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schoolPlaces } from '#db/queries/import-pupils.ts';
import { exceededPoints } from '#db/queries/limit-points.ts';
import { type LimitOf, neededPermits, PupilLimits } from '#shared/domain/imports/pupil-limits.ts';
import { LimitModel } from '../support/limit-model.ts';
import { type LimitSchool, limitSchool } from '../support/limit-school.ts';
import { newOffice, type TestOffice } from '../support/office.ts';
import { propertyRuns } from '../support/property-runs.ts';

/** The ledger of the school begins on 2026-01-01. */
const DAYS = ['2024-07-15', '2025-07-14', '2026-01-01', '2026-02-02', '2026-05-04'] as const;
const LEVEL_OF = ['SD', 'SD', 'SMP'] as const;

const step = fc.record({
  person: fc.nat(8),
  group: fc.option(fc.nat(2)),
  level: fc.constantFrom('SD', 'SMP'),
  from: fc.constantFrom(...DAYS),
});
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

const pupil = (school: LimitSchool, one: Step) => ({
  level: one.group === null ? (one.level as 'SD' | 'SMP') : (LEVEL_OF[one.group] ?? 'SD'),
  sex: school.people[one.person]?.sex ?? 'L',
  classId: one.group === null ? null : (school.classIds[one.group] ?? null),
  from: one.from,
  until: null,
});

function insert(office: TestOffice, school: LimitSchool, one: Step): string | null {
  const row = pupil(school, one);
  try {
    office.raw
      .prepare(
        `INSERT INTO enrolment (uid, site_id, person_id, level, grade, sex, class_id, from_date,
           planned_until) VALUES (?, ?, ?, ?, ?, ?, ?, ?, '2032-07-01')`,
      )
      .run(
        office.environment.newUid(),
        school.siteId,
        school.people[one.person]?.id,
        row.level,
        row.level === 'SD' ? 1 : 7,
        row.sex,
        row.classId,
        row.from,
      );
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function permit(office: TestOffice, school: LimitSchool, limit: LimitOf, given: Given): void {
  office.must('places.grantPermit', {
    site: school.site,
    scope: limit.scope,
    ...(limit.scope === 'class'
      ? { class: school.classes[school.classIds.indexOf(limit.classId)] }
      : {}),
    ...(limit.scope === 'level' ? { level: limit.level } : {}),
    ...(limit.scope === 'beds' ? { sex: limit.sex } : {}),
    ...given,
    until: '2027-07-01',
    reason: 'Sudah duduk di kelas',
    letterNo: '1/2026',
    grantedBy: 'Kepala Sekolah',
  });
}
interface Given {
  readonly extra: number;
  readonly from: string;
}

const onePerPerson = (steps: readonly Step[]): Step[] => [
  ...new Map(steps.map((one) => [one.person, one])).values(),
];

describe('pupils who were there before the ledger of the school begins', () => {
  it('are let in by the rule of the import exactly when the database lets them in', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 3, maxLength: 9 }), (steps) => {
        const office = newOffice();
        const school = limitSchool(office);
        const limits = new PupilLimits(schoolPlaces(office.db, school.siteId, '2026-06-08').limits);
        for (const one of onePerPerson(steps)) {
          const over = limits.look(pupil(school, one)).map(({ scope }) => `limit.${scope}`);
          const given = insert(office, school, one);
          if (given === null) limits.take(pupil(school, one));
          expect(over).toEqual(given === null ? [] : expect.arrayContaining([given]));
        }
        const model = new LimitModel(office.db);
        expect(model.stays.flatMap((stay) => model.exceededBy(stay))).toEqual([]);
        expect(exceededPoints(office.db, school.siteId)).toBe(0);
        office.close();
      }),
      { numRuns: propertyRuns(400) },
    );
  });

  it('all come in by the permits that the import works out, and not by fewer', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 3, maxLength: 9 }), (steps) => {
        const office = newOffice();
        const school = limitSchool(office);
        const limits = new PupilLimits(schoolPlaces(office.db, school.siteId, '2026-06-08').limits);
        const all = onePerPerson(steps);
        for (const one of all) limits.look(pupil(school, one));
        const needed = neededPermits(limits.exceeded());
        for (const { limit, extra, from } of needed) permit(office, school, limit, { extra, from });
        for (const one of all) expect(insert(office, school, one)).toBeNull();
        expect(exceededPoints(office.db, school.siteId)).toBe(0);
        if (needed.length > 0) {
          office.raw.exec('DELETE FROM permit WHERE id = (SELECT max(id) FROM permit)');
          expect(exceededPoints(office.db, school.siteId)).toBeGreaterThan(0);
        }
        office.close();
      }),
      { numRuns: propertyRuns(400) },
    );
  });

  it('count from the day the ledger begins: three of 2025 are too many for a class of two', () => {
    const office = newOffice();
    const school = limitSchool(office);
    const into = (person: number): Step => ({ person, group: 0, level: 'SD', from: '2025-07-14' });
    expect([0, 1, 2].map((person) => insert(office, school, into(person)))).toEqual([
      null,
      null,
      'limit.class',
    ]);
    office.close();
  });
});
