import type { DtsenPeriod } from './dtsen-period.ts';

/**
 * Parts of the work list "Cek Desil". `open` is `missing` and `older` together; `proposed` are those
 * not in DTSEN whose family was proposed and waits, whenever they were looked up.
 */
export const CHECK_PARTS = ['open', 'missing', 'older', 'absent', 'proposed'] as const;
export type CheckPart = (typeof CHECK_PARTS)[number];

/** Where a desil stands against the period an office works with. */
export type CheckState = Exclude<CheckPart, 'open' | 'proposed'> | 'done';

/**
 * Nobody looked it up (`missing`), it is of an earlier quarter (`older`), it was looked up in this
 * quarter and the family is not in DTSEN (`absent`), or it is known (`done`).
 */
export function checkState(
  { desil, period }: { readonly desil: number | null; readonly period: DtsenPeriod | null },
  current: DtsenPeriod,
): CheckState {
  if (period === null) return 'missing';
  if (period < current) return 'older';
  return desil === null ? 'absent' : 'done';
}

/**
 * The desil a digit key stands for, 0 for 10: with Enter no desil takes more than two keys. 1 and
 * then 0 end at 10 as well. Null where the key is no digit.
 */
export function desilOfKey(key: string): string | null {
  if (!/^[0-9]$/.test(key)) return null;
  return key === '0' ? '10' : key;
}
