import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  fitsField,
  fitsGroup,
  LIST_FIELDS,
  LIST_GROUPS,
  LISTED,
} from '#shared/domain/own-lists/list-design.ts';
import {
  type Design,
  EVERYBODY,
  newDesign,
  populationsOf,
  withPeople,
} from '#renderer/features/papers/own-list-values.ts';
import type { PaperChoices } from '#renderer/features/papers/paper-request.ts';

const HOUSE = ['ward', 'bed', 'entered', 'state', 'received', 'number', 'contact'] as const;
const SCHOOL = ['code', 'nis', 'level', 'grade', 'class', 'stage', 'guardian'] as const;

test('every column and group is of somebody; what is of a house is of nobody in a school, and the other way', () => {
  for (const field of LIST_FIELDS) expect(LISTED.some((of) => fitsField(field, of))).toBe(true);
  for (const group of LIST_GROUPS) expect(LISTED.some((of) => fitsGroup(group, of))).toBe(true);
  for (const of of ['candidates', 'pupils'] as const) {
    expect(HOUSE.filter((field) => fitsField(field, of))).toEqual([]);
    expect(fitsGroup('ward', of)).toBe(false);
  }
  for (const of of ['requests', 'residents'] as const) {
    expect(SCHOOL.filter((field) => fitsField(field, of))).toEqual([]);
    expect(['class', 'level'].filter((group) => fitsGroup(group as 'class', of))).toEqual([]);
  }
});

test('a house is offered its own people, a school its own; a new list begins with what fits', () => {
  const school = { house: null, classes: [] } as unknown as PaperChoices;
  const house = { house: {}, classes: [] } as unknown as PaperChoices;
  expect(populationsOf(school)).toEqual(['pupils', 'candidates']);
  expect(populationsOf(house)).toEqual(['residents', 'requests']);
  expect(newDesign(house, 'F4')).toMatchObject({
    people: { of: 'residents', ward: null, sex: null },
    columns: [{ field: 'name' }, { field: 'sex' }, { field: 'bed' }],
  });
  expect(newDesign(school, 'A4').people).toEqual(EVERYBODY.candidates);
});

const design = fc
  .record({
    of: fc.constantFrom(...LISTED),
    fields: fc.uniqueArray(fc.constantFrom(...LIST_FIELDS), { maxLength: 14 }),
    group: fc.constantFrom(...LIST_GROUPS),
  })
  .map(({ of, fields, group }): Design => ({
    people: EVERYBODY[of],
    columns: fields
      .filter((field) => fitsField(field, of))
      .map((field) => ({ kind: 'known', field })),
    group: fitsGroup(group, of) ? group : 'none',
    pages: false,
    sort: 'name',
    title: 'Daftar',
    signers: 'none',
    tall: false,
    size: 'A4',
    orientation: 'portrait',
  }));

test('a list that is given to other people keeps what they have too, once each, and nothing else', () => {
  fc.assert(
    fc.property(design, fc.constantFrom(...LISTED), (before, of) => {
      const after = withPeople(before, EVERYBODY[of]);
      const fields = (one: Design) =>
        one.columns.flatMap((column) => (column.kind === 'known' ? [column.field] : []));
      expect(fields(after).every((field) => fitsField(field, of))).toBe(true);
      expect(new Set(fields(after)).size).toBe(after.columns.length);
      const kept = fields(before).filter((field) => fitsField(field, of));
      expect(fields(after).filter((field) => kept.includes(field))).toEqual(kept);
      expect(fitsGroup(after.group, of)).toBe(true);
    }),
    { numRuns: 100 },
  );
});
