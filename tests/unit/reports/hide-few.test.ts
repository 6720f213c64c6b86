import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hideFew, type Sum } from '#shared/domain/reports/hide-few.ts';
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

  it('leaves nobody to be worked out: every hidden number could be another one', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 14 }), { minLength: 1, maxLength: 6 }),
        (of) => {
          const { cells, sums } = ofTotal(of);
          const hidden = hideFew(cells, sums);
          cells.forEach((value, at) => expect(hidden[at] === 'few').toBe(value > 0 && value < 5));
          const few = hidden.flatMap((one, at) => (one === 'few' ? [at] : []));
          const shut = hidden.filter((one) => one !== null).length;
          expect(shut).not.toBe(1);
          if (hidden[of.length] !== null) return;
          // What a reader knows: the total, what is shown, and that "< 5" is 1 to 4.
          const rest = hidden.reduce(
            (sum, one, at) => (one === null && at < of.length ? sum - (cells[at] ?? 0) : sum),
            cells[of.length] ?? 0,
          );
          if (few.length === 0 || hidden.includes('more')) return;
          expect(rest).toBeGreaterThan(few.length);
          expect(rest).toBeLessThan(few.length * 4);
        },
      ),
      { numRuns: propertyRuns(2000) },
    );
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
