import { type DtsenPeriod, periodOf } from '#shared/domain/desil/dtsen-period.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import type { ReadDb, WriteDb } from '../connection.ts';
import { findSetting, findSettingDay, putSetting } from './settings.ts';

const SETTING = 'dtsen.period';

/** The DTSEN period an office works with, and since when; by the calendar until somebody chose one. */
export function findDtsenPeriod(
  db: ReadDb,
  today: LocalDate,
): { period: DtsenPeriod; chosenAt: string | null } {
  const stored = findSetting(db, SETTING);
  return typeof stored === 'string'
    ? { period: stored, chosenAt: findSettingDay(db, SETTING) }
    : { period: periodOf(today), chosenAt: null };
}

export const putDtsenPeriod = (db: WriteDb, period: DtsenPeriod, at: string): void =>
  putSetting(db, SETTING, period, at);
