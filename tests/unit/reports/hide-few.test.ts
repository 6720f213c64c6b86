import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Hidden, hideFew, type Sum } from '#shared/domain/reports/hide-few.ts';
import { publicReport } from '#shared/domain/reports/public-report.ts';
import {
  bySex,
  type FacilityReport,
  figure,
  type Figure,
  type Group,
  line,
  named,
  partition,
  person,
  SEX_COLUMNS,
  share,
} from '#shared/domain/reports/report.ts';
import { periodOf } from '#shared/domain/reports/period.ts';
import { propertyRuns } from '#tests/support/property-runs.ts';

/** Lines and their total, in one row. */
const ofTotal = (lines: readonly number[]): { cells: number[]; sums: Sum[] } => ({
  cells: [...lines, lines.reduce((sum, one) => sum + one, 0)],
  sums: [{ plus: lines.map((_, at) => at), minus: [lines.length] }],
});

describe('numbers that could give somebody away', () => {
  it('hides under five, shows nought, and hides a second line where one would follow', () => {
    const { cells, sums } = ofTotal([3, 0, 12, 9]);
    expect(hideFew(cells, sums)).toEqual(['few', null, null, 'more', null]);
  });

  it('hides the total where no second line is large enough', () => {
    const four = ofTotal([4, 4, 0]);
    expect(hideFew(four.cells, four.sums)).toEqual(['few', 'few', null, 'more']);
    const two = ofTotal([2, 0]);
    expect(hideFew(two.cells, two.sums)).toEqual(['few', null, 'few']);
  });

  /** How many numbers a hidden line could have for whoever knows the rule and sees the total. */
  function couldBe(cells: readonly number[], hidden: readonly Hidden[]): number {
    const lines = hidden.slice(0, -1);
    const count = (kind: Hidden): number => lines.filter((one) => one === kind).length;
    const shown = cells.reduce((sum, value, at) => (lines[at] === null ? sum + value : sum), 0);
    const rest = (cells.at(-1) ?? 0) - shown;
    const others = count('few') - 1;
    const fits = (value: number): boolean => {
      for (let few = others; few <= others * 4; few += 1) {
        const more = rest - value - few;
        // What is hidden besides is nought or five and more.
        if (more === 0 || (count('more') > 0 && more >= 5)) return true;
      }
      return false;
    };
    return [1, 2, 3, 4].filter(fits).length;
  }

  it('leaves nobody to be worked out, not by whoever knows the rule', () => {
    let audited = 0;
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 6 }),
        (of) => {
          const { cells, sums } = ofTotal(of);
          const hidden = hideFew(cells, sums);
          cells.forEach((value, at) => {
            expect(hidden[at] === 'few').toBe(value > 0 && value < 5);
            if (value === 0) expect(hidden[at]).toBeNull();
          });
          expect(hidden.filter((one) => one !== null).length).not.toBe(1);
          if (hidden.at(-1) !== null || !hidden.includes('few')) return;
          audited += 1;
          expect(couldBe(cells, hidden), `${cells.join()} ${hidden.join()}`).toBeGreaterThan(1);
        },
      ),
      { numRuns: propertyRuns(5000) },
    );
    expect(audited).toBeGreaterThan(20);
  });
});

const report = (groups: readonly Group[], headline: FacilityReport['headline'] = []) =>
  ({
    id: 'profile',
    period: periodOf('month', '2026-06-08', '2026-06-08'),
    audience: 'office',
    house: 'Panti',
    headline,
    groups,
    names: [{ key: 'late', people: [person({ uid: 'u', where: 'stay', name: 'Rusmini' })] }],
    notes: [],
  }) satisfies FacilityReport;

const cell = ({ value, hidden }: Figure): string =>
  hidden === null ? String(value) : { few: '<5', more: '*' }[hidden];

describe('the public version of a report', () => {
  const table = fc.array(
    fc.record({ L: fc.integer({ min: 0, max: 15 }), P: fc.integer({ min: 0, max: 15 }) }),
    { minLength: 1, maxLength: 5 },
  );
  const groupOf = (rows: readonly { readonly L: number; readonly P: number }[]) =>
    partition(
      'age',
      SEX_COLUMNS,
      rows.map(({ L, P }, at) =>
        line(`row-${at}`, named(`row ${at}`), bySex({ L, P, all: L + P })),
      ),
      'all',
    );

  it('shows no number under five, no name, and never one hidden cell alone in a row or column', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const { groups, names } = publicReport(report([groupOf(rows)]));
        expect(names).toEqual([]);
        const [group] = groups;
        const cells = [...(group?.lines.map(({ figures }) => figures) ?? []), group?.total ?? []];
        for (const { value } of cells.flat()) {
          if (value !== null) expect(value === 0 || value >= 5).toBe(true);
        }
        const alone = (of: readonly (Figure | undefined)[]): boolean =>
          of.filter((one) => one?.hidden !== null).length === 1;
        expect(cells.some(alone)).toBe(false);
        for (const at of [0, 1, 2]) expect(alone(cells.map((row) => row[at]))).toBe(false);
      }),
      { numRuns: propertyRuns(1000) },
    );
  });

  it('hides a total in every table once it is hidden in one, and in the headline', () => {
    const four = partition(
      'a',
      [{ key: 'all', unit: 'people' }],
      [line('x', named('x'), [figure(4)]), line('y', named('y'), [figure(4)])],
      null,
    );
    const eight = partition(
      'b',
      [{ key: 'all', unit: 'people' }],
      [line('x', named('x'), [figure(8)]), line('y', named('y'), [figure(0)])],
      null,
    );
    const shown = publicReport(
      report([four, eight], [{ key: 'residents', unit: 'people', figure: figure(8) }]),
    );
    expect(shown.groups.map(({ total }) => total?.map(cell))).toEqual([['*'], ['*']]);
    expect(shown.groups[1]?.lines.map(({ figures }) => figures.map(cell))).toEqual([['*'], ['0']]);
    expect(shown.headline.map(({ figure: one }) => cell(one))).toEqual(['*']);
  });

  it('hides a share whose rest is a handful, and the percentage beside it', () => {
    const group: Group = {
      ...partition(
        'a',
        [
          { key: 'met', unit: 'people' },
          { key: 'part', unit: 'percent' },
        ],
        [
          line('x', named('x'), [share(67, 69), figure(971)]),
          line('y', named('y'), [share(30, 69), figure(435)]),
        ],
        null,
      ),
      total: null,
      relations: [],
    };
    const shown = publicReport(report([group]));
    expect(shown.groups[0]?.lines.map(({ figures }) => figures.map(cell))).toEqual([
      ['*', '*'],
      ['30', '435'],
    ]);
  });
});
