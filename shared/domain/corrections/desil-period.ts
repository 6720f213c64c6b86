import { comparePeriods, type DtsenPeriod, periodOf } from '../desil/dtsen-period.ts';
import type { LocalDate } from '../../vocabulary.ts';
import { type CorrectedValue, desilOf } from './read-row.ts';

/** Why a desil of a file is not taken: its period is over, or has not begun. */
export interface PeriodFault {
  readonly code: 'period-older' | 'period-future';
  readonly desil: number | null;
  readonly period: DtsenPeriod;
  /** What the record, or the calendar, says instead. */
  readonly than: DtsenPeriod;
}

/**
 * What is wrong with the period of the desil among these values. BPS ranks anew every quarter: a
 * desil of a period before the recorded one says nothing of today; one of a quarter still to come
 * cannot have been seen. `recorded` as `desilValue` writes it, '' where there is none.
 */
export function periodFault(
  recorded: string,
  values: readonly CorrectedValue[],
  today: LocalDate,
): PeriodFault | undefined {
  const said = values.find(({ field }) => field === 'desil');
  if (said === undefined) return undefined;
  const { desil, period } = desilOf(said.value);
  const now = periodOf(today);
  if (comparePeriods(period, now) > 0) return { code: 'period-future', desil, period, than: now };
  const held = recorded === '' ? null : desilOf(recorded).period;
  return held !== null && comparePeriods(period, held) < 0
    ? { code: 'period-older', desil, period, than: held }
    : undefined;
}
