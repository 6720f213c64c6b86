import { describe, expect, it } from 'vitest';
import { sheetCell, standsOnSheet } from '#shared/domain/training/attendance-sheet.ts';
import type { TraineeDays } from '#shared/domain/training/trainee.ts';

const trainee: TraineeDays = {
  waitingFrom: null,
  registeredOn: '2026-06-01',
  startedOn: '2026-06-03',
  endedOn: '2026-06-20',
  dayFrom: null,
  pauses: [{ from: '2026-06-10', until: '2026-06-12' }],
};
const planned = (day: string) => ({ day, held: false });
const held = (day: string) => ({ day, held: true });

describe('a cell of the attendance list', () => {
  it('shows what is recorded, and late beside present', () => {
    const mark = { code: 'H', late: true } as const;
    expect(sheetCell(trainee, held('2026-06-04'), mark)).toEqual({ kind: 'code', ...mark });
  });

  it('stays open where somebody is or will be in class', () => {
    expect(sheetCell(trainee, planned('2026-06-04'), undefined)).toEqual({ kind: 'open' });
    expect(sheetCell(trainee, planned('2026-06-02'), undefined)).toEqual({ kind: 'open' });
  });

  it('is off while paused, after the end, before a seat, and where a held one names nobody', () => {
    for (const day of ['2026-06-11', '2026-06-20', '2026-05-31']) {
      expect(sheetCell(trainee, planned(day), undefined), `${day}`).toEqual({ kind: 'off' });
    }
    // At an employer that day: training, and neither present nor absent.
    expect(sheetCell(trainee, held('2026-06-04'), undefined)).toEqual({ kind: 'off' });
  });

  it('stands on a list of sessions of which one falls into the time in class', () => {
    expect(standsOnSheet(trainee, [planned('2026-05-31'), planned('2026-06-11')])).toBe(true);
    expect(standsOnSheet(trainee, [planned('2026-05-31'), planned('2026-06-20')])).toBe(false);
    expect(standsOnSheet(trainee, [])).toBe(false);
  });
});
