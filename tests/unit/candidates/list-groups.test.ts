import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  groupId,
  groupsOf,
  groupStarts,
  type ListGroup,
  partsOf,
  withoutFolded,
} from '#shared/domain/candidates/list-groups.ts';
import { propertyRuns } from '#tests/support/property-runs.ts';

const valuesOf = (groups: readonly ListGroup[]) => groups.map(({ values }) => values);
const counted = (...values: string[]) => values.map((value, at) => ({ value, count: at + 1 }));

describe('groupsOf', () => {
  test('vocabularies stand in their own order, what is not known last, whichever way', () => {
    expect(valuesOf(groupsOf('level', counted('SMA', 'SMP', 'SD')))).toEqual([
      ['SD'],
      ['SMP'],
      ['SMA'],
    ]);
    const desils = counted('', '10', '2', '1');
    expect(valuesOf(groupsOf('desil', desils))).toEqual([['1'], ['2'], ['10'], ['']]);
    expect(valuesOf(groupsOf('desil', desils, true))).toEqual([['10'], ['2'], ['1'], ['']]);
    expect(valuesOf(groupsOf('stage', counted('closed', 'ready', 'proposed'))).flat()).toEqual([
      'proposed',
      'ready',
      'closed',
    ]);
  });

  test('a place is one group however it was written, named as it mostly was', () => {
    const regencies = [
      { value: 'KUTAI KARTANEGARA', count: 3 },
      { value: 'Samarinda', count: 9 },
      { value: 'Kab. Kutai Kartanegara', count: 5 },
      { value: '', count: 2 },
      { value: 'Kukar', count: 1 },
    ];
    expect(groupsOf('regency', regencies)).toEqual([
      { values: ['Kab. Kutai Kartanegara', 'KUTAI KARTANEGARA', 'Kukar'], count: 9 },
      { values: ['Samarinda'], count: 9 },
      { values: [''], count: 2 },
    ]);
  });

  test('districts of one name in two regencies are two; without one it does not matter where', () => {
    const districts = counted(
      'Kutai Kartanegara\tSebulu',
      'Kukar\tKec. Sebulu',
      'Berau\tSebulu',
      'Berau\t',
      '\t',
    );
    const groups = groupsOf('district', districts);
    expect(valuesOf(groups)).toEqual([
      ['Berau\tSebulu'],
      ['Kukar\tKec. Sebulu', 'Kutai Kartanegara\tSebulu'],
      ['\t', 'Berau\t'],
    ]);
    expect(new Set(groups.map((group) => groupId('district', group))).size).toBe(3);
  });

  test('who writes a place another way stays in the group that is folded', () => {
    const [before] = groupsOf('regency', [{ value: 'Kukar', count: 1 }]);
    const [after] = groupsOf('regency', [
      { value: 'Kukar', count: 1 },
      { value: 'Kutai Kartanegara', count: 2 },
    ]);
    expect(groupId('regency', after ?? { values: [] })).toBe(
      groupId('regency', before ?? { values: ['?'] }),
    );
  });
});

const groups = fc
  .array(fc.integer({ min: 1, max: 40 }), { maxLength: 12 })
  .map((counts) => counts.map((count, at): ListGroup => ({ values: [`g${at}`], count })));
const rowsOf = (all: readonly ListGroup[]) =>
  all.flatMap(({ values, count }) =>
    Array.from({ length: count }, (_, at) => `${values[0]}:${at}`),
  );

describe('a list of groups', () => {
  test('its blocks hold every row once, in order, and no block more than it may', () => {
    fc.assert(
      fc.property(groups, fc.integer({ min: 1, max: 30 }), (all, limit) => {
        const rows = rowsOf(all);
        const read: string[] = [];
        for (let offset = 0; offset < rows.length + limit; offset += limit) {
          const parts = partsOf(all, { offset, limit });
          expect(parts.reduce((sum, part) => sum + part.limit, 0)).toBe(
            Math.max(0, Math.min(limit, rows.length - offset)),
          );
          for (const part of parts)
            for (let at = part.offset; at < part.offset + part.limit; at += 1)
              read.push(`${part.values[0]}:${at}`);
        }
        expect(read).toEqual(rows);
      }),
      { numRuns: propertyRuns(1000) },
    );
  });

  test('folded groups leave the others, and each head stands over its first row', () => {
    fc.assert(
      fc.property(groups, fc.func(fc.boolean()), (all, folds) => {
        const isFolded = ({ values }: ListGroup) => folds(values[0]);
        const open = all.filter((group) => !isFolded(group));
        const rows = withoutFolded(rowsOf(all), all, isFolded);
        expect(rows).toEqual(rowsOf(open));
        const starts = groupStarts(all.map((group) => (isFolded(group) ? 0 : group.count)));
        for (const [at, group] of all.entries())
          if (!isFolded(group)) expect(rows[starts[at] ?? -1]).toBe(`${group.values[0]}:0`);
      }),
      { numRuns: propertyRuns(1000) },
    );
  });
});
