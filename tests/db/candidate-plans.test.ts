import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ReadDb } from '#db/connection.ts';
import { countCandidates, listCandidatePage, listChosenIds } from '#db/queries/candidate-list.ts';
import { countIntake } from '#db/queries/list-counts.ts';
import { searchOf } from '#db/queries/candidate-search.ts';
import type { CandidateFilter } from '#shared/contract/candidate-list.ts';
import { openIntake, TODAY } from '#tests/support/candidate-office.ts';
import { fillIntake } from '#tests/support/many-candidates.ts';
import { GATES } from '#shared/vocabulary.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
let intakeId: number;
beforeAll(() => {
  office = newOffice({ today: TODAY });
  intakeId = openIntake(office).id;
  fillIntake(office, intakeId, 3000);
});
afterAll(() => office.close());

/** The query plans of everything a read asks of the database, line by line. */
function plansOf(read: (db: ReadDb) => unknown): string[] {
  const plans: string[] = [];
  const spy: ReadDb = {
    ...office.db,
    all: (query) => office.db.all(query),
    one: (query) => office.db.one(query),
    sql: (text, ...values) => {
      const lines = office.raw.prepare(`EXPLAIN QUERY PLAN ${text}`).all(...values);
      plans.push(...(lines as { detail: string }[]).map(({ detail }) => detail));
      return office.db.sql(text, ...values);
    },
  };
  read(spy);
  return plans;
}

const FILTERS: readonly CandidateFilter[] = [
  {},
  { stage: 'ready' },
  { level: 'SMP' },
  { sex: 'P' },
  { desil: 1 },
  { desil: null },
  { stage: 'incomplete' },
  { stage: 'incomplete', missing: 'home_visit' },
  { stage: 'ready', level: 'SD' },
  { missing: 'health_check', sex: 'L' },
];
const SORTS = ['code', 'name', 'desil'] as const;
/** Reading a table or a whole index from its beginning; `b` and `s` are the chosen few. */
const SCANS = /^SCAN (?!b\b|s\b|p\b VIRTUAL|candidate_search VIRTUAL TABLE|json_each|\(subquery)/;

const choices = FILTERS.flatMap((filter) => SORTS.map((sort) => ({ filter, sort })));

describe('[A5] lists are read by index', () => {
  test.each(choices)('page by $sort of $filter', ({ filter, sort }) => {
    const choice = { intakeId, filter, search: undefined };
    for (const direction of ['asc', 'desc'] as const) {
      const plans = plansOf((db) =>
        listCandidatePage(db, choice, { sort, direction }, { offset: 500, limit: 100 }),
      );
      expect(plans.filter((line) => SCANS.test(line))).toEqual([]);
      // One sort is left: that of the hundred rows already chosen.
      expect(plans.filter((line) => line.includes('TEMP B-TREE')).length).toBeLessThanOrEqual(1);
      expect(plans.some((line) => /SEARCH c USING (COVERING )?INDEX/.test(line))).toBe(true);
    }
  });

  test.each(FILTERS.map((filter) => ({ filter })))('count of $filter', ({ filter }) => {
    const plans = plansOf((db) => countCandidates(db, { intakeId, filter, search: undefined }, 0));
    expect(plans.filter((line) => SCANS.test(line))).toEqual([]);
  });

  test.each(['muhammad', 'mu', 'alfarizi gafur', 'bb26 0001', '6402051004'])(
    'search %s',
    (text) => {
      const choice = { intakeId, filter: {}, search: searchOf(text) };
      const plans = plansOf((db) => {
        listCandidatePage(
          db,
          choice,
          { sort: 'name', direction: 'asc' },
          { offset: 0, limit: 100 },
        );
        countCandidates(db, choice, 10_001);
        listChosenIds(db, choice, 10_000);
      });
      expect(plans.filter((line) => SCANS.test(line))).toEqual([]);
    },
  );

  test('the numbers over the list come from indexes alone', () => {
    const plans = plansOf((db) => countIntake(db, intakeId));
    expect(plans.filter((line) => SCANS.test(line))).toEqual([]);
    expect(plans.filter((line) => line.includes('TEMP B-TREE'))).toEqual([]);
  });
});

describe('what a list holds', () => {
  const all = () =>
    office.db.sql<{
      code: string;
      name_key: string;
      desil: number | null;
      stage: string;
      level: string;
      sex: string;
      gate_marks: string;
    }>('SELECT * FROM candidate');
  const fits =
    ({ stage, level, sex, desil, missing }: CandidateFilter) =>
    (row: ReturnType<typeof all>[number]) => {
      const open = row.stage === 'proposed' || row.stage === 'verifying';
      if (stage === 'incomplete' ? !open : stage !== undefined && row.stage !== stage) return false;
      if (missing !== undefined) {
        if (!'od'.includes(row.gate_marks[GATES.indexOf(missing)] ?? '')) return false;
        if (row.stage === 'closed' && stage === undefined) return false;
      }
      if (level !== undefined && row.level !== level) return false;
      return (sex === undefined || row.sex === sex) && (desil === undefined || row.desil === desil);
    };

  test.each(FILTERS.map((filter) => ({ filter })))(
    '$filter: counted and paged alike',
    ({ filter }) => {
      const expected = all()
        .filter(fits(filter))
        .map(({ code }) => code)
        .sort();
      const choice = { intakeId, filter, search: undefined };
      expect(countCandidates(office.db, choice, 0)).toBe(expected.length);
      const paged: string[] = [];
      for (let offset = 0; offset < expected.length; offset += 100) {
        const order = { sort: 'code', direction: 'asc' } as const;
        const rows = listCandidatePage(office.db, choice, order, { offset, limit: 100 });
        paged.push(...rows.map(({ code }) => code));
      }
      expect(paged).toEqual(expected);
    },
  );

  test('nobody’s desil comes last whichever way', () => {
    const choice = { intakeId, filter: {}, search: undefined };
    for (const direction of ['asc', 'desc'] as const) {
      const order = { sort: 'desil', direction } as const;
      const [first] = listCandidatePage(office.db, choice, order, { offset: 0, limit: 1 });
      const [last] = listCandidatePage(office.db, choice, order, { offset: 2999, limit: 1 });
      expect(first?.desil).toBe(direction === 'asc' ? 1 : 4);
      expect(last?.desil).toBeNull();
    }
  });

  test('a broad search reaches every match once, a narrow one is sorted as asked', () => {
    const page = (text: string, sort: (typeof SORTS)[number], offset = 0) =>
      listCandidatePage(
        office.db,
        { intakeId, filter: {}, search: searchOf(text) },
        { sort, direction: 'asc' },
        { offset, limit: 100 },
      );
    const broad = { intakeId, filter: {}, search: searchOf('bb26') };
    expect(countCandidates(office.db, broad, 10_001)).toBe(3000);
    const codes = new Set<string>();
    for (let offset = 0; offset < 3000; offset += 100)
      for (const { code } of page('bb26', 'name', offset)) codes.add(code);
    expect(codes.size).toBe(3000);
    const names = page('muhammad ahmad', 'name').map(({ name }) => name.toLowerCase());
    expect(names.length).toBeGreaterThan(5);
    expect(names).toEqual(names.toSorted());
    expect(page('640205', 'code')).toHaveLength(100);
    expect(page('a', 'code')).toHaveLength(100);
  });
});
