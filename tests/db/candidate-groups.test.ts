import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countGroups, listGroupedIds, listGroupRows } from '#db/queries/candidate-groups.ts';
import { countCandidates, listOrderedIds } from '#db/queries/candidate-list.ts';
import { searchOf } from '#db/queries/candidate-search.ts';
import type { CandidateFilter } from '#shared/contract/candidate-list.ts';
import {
  type Grouping,
  GROUPINGS,
  groupsOf,
  partsOf,
} from '#shared/domain/candidates/list-groups.ts';
import { openIntake, TODAY } from '#tests/support/candidate-office.ts';
import { fillIntake } from '#tests/support/many-candidates.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

/** One candidate in five has no family card; the card of one in six says no district. */
const FAMILIES = `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 400)
  INSERT INTO family (id, uid, office_id, district, regency)
  SELECT i, 'f' || i, 1,
    CASE i % 6 WHEN 0 THEN '' WHEN 1 THEN 'Sebulu' WHEN 2 THEN 'Kec. Sebulu' ELSE 'Loa ' || (i % 6) END,
    CASE i % 4 WHEN 0 THEN '' WHEN 1 THEN 'Kukar' WHEN 2 THEN 'Kutai Kartanegara' ELSE 'Berau' END
  FROM n`;

let office: TestOffice;
let intakeId: number;
beforeAll(() => {
  office = newOffice({ today: TODAY });
  intakeId = openIntake(office).id;
  fillIntake(office, intakeId, 1200);
  office.raw.exec(FAMILIES);
  office.raw.exec('UPDATE person SET family_id = 1 + id % 400 WHERE id % 5 > 0');
});
afterAll(() => office.close());

const FILTERS: readonly CandidateFilter[] = [
  {},
  { stage: 'incomplete' },
  { level: 'SMP', missing: 'home_visit' },
];
const cases = GROUPINGS.flatMap((by) => FILTERS.map((filter) => ({ by, filter })));

/** What a group says of a row, asked in another way than the list does. */
const says = (by: Grouping, id: number): unknown => {
  const columns = {
    level: 'c.level',
    desil: `coalesce(c.desil, '')`,
    stage: 'c.stage',
    visit: `CASE substr(c.gate_marks, 4, 1) WHEN 'o' THEN 'open' WHEN 'p' THEN 'passed' END`,
    sex: 'c.sex',
    regency: `coalesce((SELECT regency FROM family WHERE id = p.family_id), '')`,
    district: `coalesce((SELECT regency || char(9) || district FROM family WHERE id = p.family_id), char(9))`,
  };
  const sql = `SELECT ${columns[by]} AS v FROM candidate c JOIN person p ON p.id = c.person_id WHERE c.id = ?`;
  return String(office.db.sql<{ v: unknown }>(sql, id)[0]?.v);
};

describe('a list in groups', () => {
  test.each(cases)(
    'by $by of $filter: every row once, in its group, in the order of the list',
    ({ by, filter }) => {
      const choice = { intakeId, filter, search: undefined };
      const order = { sort: 'name', direction: 'desc' } as const;
      const groups = groupsOf(by, countGroups(office.db, choice, by));
      const total = groups.reduce((sum, { count }) => sum + count, 0);
      expect(total).toBe(countCandidates(office.db, choice, 0));
      const ids = listGroupedIds(office.db, choice, order, { by, groups });
      const flat = listOrderedIds(office.db, choice, order);
      expect(ids.toSorted((a, b) => a - b)).toEqual(flat.toSorted((a, b) => a - b));
      const place = new Map(flat.map((id, at) => [id, at]));
      let start = 0;
      for (const { values, count } of groups) {
        const ofGroup = ids.slice(start, start + count);
        for (const id of ofGroup) expect(values).toContain(says(by, id));
        const places = ofGroup.map((id) => place.get(id) ?? -1);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        start += count;
      }
      // Blocks of a page, across the borders of groups, are the same rows.
      const paged = [0, 100, 200].flatMap((offset) => {
        const parts = partsOf(groups, { offset, limit: 100 });
        return listGroupRows(office.db, choice, order, { by, parts }).map(({ uid }) => uid);
      });
      expect(paged).toEqual(ids.slice(0, 300).map((id) => `c${id}`));
    },
  );

  test('a search is grouped too, a narrow one sorted, a broad one in the order of entry', () => {
    for (const text of ['muhammad ahmad', 'bb26']) {
      const choice = { intakeId, filter: {}, search: searchOf(text) };
      const order = { sort: 'name', direction: 'asc' } as const;
      const groups = groupsOf('district', countGroups(office.db, choice, 'district'));
      const ids = listGroupedIds(office.db, choice, order, { by: 'district', groups });
      const flat = listOrderedIds(office.db, choice, order);
      expect(new Set(ids)).toEqual(new Set(flat));
      expect(ids).toHaveLength(flat.length);
      expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(ids.length);
    }
  });

  test.each(['level', 'desil', 'stage', 'sex'] as const)(
    'a block of a group by %s is read in the order of its index',
    (by) => {
      const plans: string[] = [];
      const spy = {
        ...office.db,
        savedCandidates: null,
        sql: <Row>(text: string, ...values: readonly unknown[]): Row[] => {
          const lines = office.raw.prepare(`EXPLAIN QUERY PLAN ${text}`).all(...values);
          plans.push(...(lines as { detail: string }[]).map(({ detail }) => detail));
          return office.db.sql<Row>(text, ...values);
        },
      };
      const choice = { intakeId, filter: {}, search: undefined };
      const [group] = groupsOf(by, countGroups(office.db, choice, by));
      const parts = [{ values: group?.values ?? [], offset: 50, limit: 50 }];
      for (const sort of ['code', 'name'] as const)
        listGroupRows(spy as never, choice, { sort, direction: 'asc' }, { by, parts });
      // One sort is left for each: that of the rows already chosen.
      expect(plans.filter((line) => line.includes('TEMP B-TREE')).length).toBeLessThanOrEqual(2);
      expect(plans.filter((line) => /^SCAN (c|p|f)\b/.test(line))).toEqual([]);
      expect(plans.some((line) => line.includes(`candidate_${by}_name`))).toBe(true);
    },
  );
});
