import type { LocalDate } from '../../vocabulary.ts';
import type { DtsenPeriod } from './dtsen-period.ts';

/** One desil of a family card. A null desil means: looked up and not recorded there. */
export interface DesilFact {
  readonly desil: number | null;
  readonly period: DtsenPeriod;
  /** The day on which it was seen at its source. */
  readonly asOf: LocalDate;
  /** Somebody stands for it; unverified facts never decide. */
  readonly verified: boolean;
}

const isLater = (a: DesilFact, b: DesilFact): boolean =>
  a.asOf === b.asOf ? a.period >= b.period : a.asOf > b.asOf;

/**
 * The desil that holds on a day: the last verified fact seen at or before it. Of two seen on the
 * same day the later DTSEN period holds, of two of one period the one given later in the list
 * (order of recording). Undefined when nobody has looked it up by then.
 */
export function desilAsOf<F extends DesilFact>(
  facts: readonly F[],
  date: LocalDate,
): F | undefined {
  let latest: F | undefined;
  for (const fact of facts) {
    if (!fact.verified || fact.asOf > date) continue;
    if (latest === undefined || isLater(fact, latest)) latest = fact;
  }
  return latest;
}
