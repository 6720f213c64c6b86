import { expect, test } from 'vitest';
import { changeDays, type PlaceChange } from '#shared/domain/capacity/place-changes.ts';

const change = (given: Partial<PlaceChange>): PlaceChange => ({
  on: '2026-07-01',
  kind: 'planned-end',
  name: '',
  level: null,
  sex: null,
  count: 1,
  toMove: 0,
  ...given,
});

test('changes by day, the nearest first; people before rooms before the calendar', () => {
  const given = [
    change({ on: '2027-07-01', level: 'SMA' }),
    change({ kind: 'term-starts' }),
    change({ kind: 'beds-close', name: 'A2' }),
    change({ kind: 'beds-close', name: 'A1' }),
    change({ level: 'SMP' }),
    change({ level: 'SD' }),
    change({ on: '2026-06-08', kind: 'ceiling' }),
  ];
  const days = changeDays(given, '2026-06-08');
  expect(days.map(({ on }) => on)).toEqual(['2026-07-01', '2027-07-01']);
  expect(days[0]?.changes.map(({ kind, level, name }) => level ?? (name || kind))).toEqual([
    'SD',
    'SMP',
    'A1',
    'A2',
    'term-starts',
  ]);
});

test('what happens today or before is no change to come', () => {
  expect(changeDays([change({ on: '2026-06-08' })], '2026-06-08')).toEqual([]);
});
