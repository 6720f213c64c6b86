import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changesOf } from '#shared/domain/corrections/changes.ts';
import { matchRow } from '#shared/domain/corrections/match-row.ts';
import {
  CORRECTABLE,
  correctionReader,
  desilValue,
  type CorrectionRow,
} from '#shared/domain/corrections/read-row.ts';
import type { ImportField } from '#shared/domain/imports/columns.ts';
import { planRows } from '#shared/domain/imports/row-plan.ts';

const values = fc.uniqueArray(
  fc.record({
    field: fc.constantFrom(...CORRECTABLE.filter((field) => field !== 'desil')),
    value: fc.oneof(fc.constant(''), fc.constant('1'), fc.constant('001'), fc.string()),
  }),
  { selector: ({ field }) => field },
);
const record = fc.dictionary(fc.constantFrom(...CORRECTABLE), fc.string());

test('all changes taken, the same row says nothing new; empty cells never erase', () => {
  fc.assert(
    fc.property(record, values, (recorded, row) => {
      const before = (field: string) => recorded[field] ?? '';
      const changes = changesOf(before, row);
      for (const { from, to } of changes) {
        expect(to).not.toBe('');
        expect(to).not.toBe(from);
      }
      const after = { ...recorded, ...Object.fromEntries(changes.map((c) => [c.field, c.to])) };
      expect(changesOf((field) => after[field] ?? '', row)).toEqual([]);
    }),
  );
});

test('a desil of an older period is no change, one of the same or a newer period is', () => {
  const held = desilValue(2, '2026-1');
  const says = (value: string) => changesOf(() => held, [{ field: 'desil', value }]).length;
  expect(says(desilValue(1, '2025-4'))).toBe(0);
  expect(says(held)).toBe(0);
  expect(says(desilValue(1, '2026-1'))).toBe(1);
  expect(says(desilValue(null, '2026-2'))).toBe(1);
});

const read = (cells: Partial<Record<ImportField, string>>): CorrectionRow =>
  correctionReader(
    planRows({
      mapping: Object.keys(cells) as ImportField[],
      today: '2026-06-08',
      date1904: false,
      desilDefault: null,
      repairs: [],
    }),
  )(2, Object.values(cells));

test('a row says only what its filled cells say; a level alone changes no grade', () => {
  const row = read({ nik: '', sex: '-', level: 'SMP', grade: '', rt: '3', address: ' Jl.  A ' });
  expect(row.faults).toEqual([]);
  expect(row.values).toEqual([
    { field: 'level', value: 'SMP' },
    { field: 'address', value: 'Jl. A' },
    { field: 'rt', value: '003' },
  ]);
});

test('a faulty cell gives a fault and no value; the sound ones of the row stay', () => {
  const row = read({ nik: '640203', desil: '11', village: 'Sungai Kunjang' });
  expect(row.faults.map(({ field }) => field)).toEqual(['nik', 'desil']);
  expect(row.values).toEqual([{ field: 'village', value: 'Sungai Kunjang' }]);
});

test('name, birth date and a parent name one child; two of them are a question', () => {
  const row = read({ name: 'Ani', birth_date: '01/02/2014', mother_name: 'DARMI' });
  const among = (...guardians: string[][]) =>
    matchRow(row, {
      byNik: () => null,
      byCode: () => null,
      alike: () => guardians.map((names, index) => ({ ref: String(index), guardians: names })),
    });
  expect(among(['Darmi'], ['Rahmah'])).toMatchObject({ kind: 'found', person: { ref: '0' } });
  expect(among(['Darmi'], ['Darmi'])).toEqual({ kind: 'fault', code: 'several' });
  expect(among(['Rahmah'])).toEqual({ kind: 'fault', code: 'unmatched' });
});
