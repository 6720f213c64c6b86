import type { LocalDate } from '../../vocabulary.ts';
import { compareText } from '../order/text-order.ts';

/** A DTSEN period, `2026-2` for Triwulan II 2026. Sorts as text: BPS ranks anew every quarter. */
export type DtsenPeriod = string;

const ROMAN = ['I', 'II', 'III', 'IV'] as const;
const WORD = '(?:triwulan|triw|tw|kuartal|q)';
const YEAR_FIRST = new RegExp(`^(\\d{4})[\\s\\-/.,]*${WORD}?[\\s\\-/.]*([1-4]|i{1,3}|iv)$`);
const YEAR_LAST = new RegExp(
  `^${WORD}?[\\s\\-/.]*([1-4]|i{1,3}|iv)[\\s\\-/.,]*(?:tahun|thn)?[\\s\\-/.,]*(\\d{4})$`,
);

/** `2026-2` of "Triwulan II 2026", "TW 2/2026", "Q2 2026", "2026-2"; null when it is none. */
export function parsePeriod(text: string): DtsenPeriod | null {
  const plain = text.normalize('NFKC').toLowerCase().trim();
  const first = YEAR_FIRST.exec(plain);
  const last = first === null ? YEAR_LAST.exec(plain) : null;
  const year = first?.[1] ?? last?.[2];
  const part = first?.[2] ?? last?.[1];
  if (year === undefined || part === undefined) return null;
  const quarter = /\d/.test(part)
    ? Number(part)
    : ROMAN.findIndex((r) => r.toLowerCase() === part) + 1;
  return `${year}-${quarter}`;
}

/** "Triwulan II 2026". Takes what `parsePeriod` gave. */
export const periodLabel = (period: DtsenPeriod): string =>
  `Triwulan ${ROMAN[Number(period.slice(5)) - 1] ?? period.slice(5)} ${period.slice(0, 4)}`;

/** The period a day lies in. */
export const periodOf = (date: LocalDate): DtsenPeriod =>
  `${date.slice(0, 4)}-${Math.ceil(Number(date.slice(5, 7)) / 3)}`;

/** Below 0 when `a` is the older period. */
export const comparePeriods = (a: DtsenPeriod, b: DtsenPeriod): number => compareText(a, b);

/** A period and the ones before it, newest first. */
export function periodsUntil(period: DtsenPeriod, count: number): DtsenPeriod[] {
  const last = Number(period.slice(0, 4)) * 4 + Number(period.slice(5)) - 1;
  return Array.from({ length: count }, (_, back) => {
    const at = last - back;
    return `${Math.floor(at / 4)}-${(at % 4) + 1}`;
  });
}
