import type { LocalDate } from '../../vocabulary.ts';

/** Nothing is taken back before it was signed, nor on a day to come. */
export function refuseRevocationDay(on: LocalDate, signedOn: LocalDate, today: LocalDate) {
  if (on > today) return { code: 'decrees.revoked-ahead', on, today } as const;
  return on < signedOn ? ({ code: 'decrees.revoked-early', on, signedOn } as const) : undefined;
}
