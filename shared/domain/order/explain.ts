import { Temporal } from 'temporal-polyfill';
import { assertNever } from '../../result.ts';
import type { LocalDate, Recommendation, SchoolStatus, Vulnerability } from '../../vocabulary.ts';
import { activeKeys, type OrderKeyName, type OrderPolicy } from './policy.ts';
import { compareByKey, type OrderFacts } from './school-order.ts';

/** What a key says about one candidate, as people read it. Never a name or an identity number. */
export type KeyValue =
  | { readonly key: 'desil'; readonly desil: number | null }
  | { readonly key: 'school_status'; readonly status: SchoolStatus }
  | { readonly key: 'vulnerability'; readonly counted: readonly Vulnerability[] }
  | { readonly key: 'recommendation'; readonly recommendation: Recommendation }
  | { readonly key: 'age'; readonly birthDate: LocalDate | null }
  | { readonly key: 'draw'; readonly drawNumber: string | null };

/** One row of "Mengapa?". `decides` is the first key that differs; those after it are quiet. */
export interface KeyComparison {
  readonly own: KeyValue;
  readonly other: KeyValue;
  readonly state: 'same' | 'decides' | 'after';
}

export interface Explanation {
  /** Where the candidate stands to the neighbour; `tie` where no key tells them apart. */
  readonly standing: 'before' | 'after' | 'tie';
  readonly decidedBy: OrderKeyName | null;
  /** How many days older the one in front is, where age decides and both dates are known. */
  readonly daysOlder: number | null;
  readonly rows: readonly KeyComparison[];
}

/** The vulnerabilities of a person that the policy counts, in the policy's order. */
export const countedVulnerabilities = (
  vulnerabilities: readonly Vulnerability[],
  policy: OrderPolicy,
): Vulnerability[] => policy.vulnerabilities.filter((one) => vulnerabilities.includes(one));

/** The value of a key as it is shown and kept in the snapshot of a run. */
function keyValue(key: OrderKeyName, of: OrderFacts, policy: OrderPolicy): KeyValue {
  switch (key) {
    case 'desil':
      return { key, desil: of.desil };
    case 'school_status':
      return { key, status: of.schoolStatus };
    case 'vulnerability':
      return { key, counted: countedVulnerabilities(of.vulnerabilities, policy) };
    case 'recommendation':
      return { key, recommendation: of.recommendation };
    case 'age':
      return { key, birthDate: of.birthDate };
    case 'draw':
      return { key, drawNumber: of.drawNumber };
    default:
      return assertNever(key);
  }
}

/** All keys of a candidate in the policy's order. */
export const keyValues = (
  of: OrderFacts,
  policy: OrderPolicy,
  keys: readonly OrderKeyName[] = activeKeys(policy),
): KeyValue[] => keys.map((key) => keyValue(key, of, policy));

function daysBetween(a: LocalDate | null, b: LocalDate | null): number | null {
  if (a === null || b === null) return null;
  const days = Temporal.PlainDate.from(a).until(Temporal.PlainDate.from(b), {
    largestUnit: 'days',
  }).days;
  return Math.abs(days);
}

/** Why a candidate stands before or after a neighbour: key by key, the deciding one marked. */
export function explain(of: OrderFacts, neighbour: OrderFacts, policy: OrderPolicy): Explanation {
  const keys = activeKeys(policy);
  const decides = keys.findIndex((key) => compareByKey(key, of, neighbour, policy) !== 0);
  const decidedBy = keys[decides] ?? null;
  const rows = keys.map((key, at): KeyComparison => {
    const own = keyValue(key, of, policy);
    const other = keyValue(key, neighbour, policy);
    if (at === decides) return { own, other, state: 'decides' };
    return { own, other, state: decides >= 0 && at > decides ? 'after' : 'same' };
  });
  const daysOlder = decidedBy === 'age' ? daysBetween(of.birthDate, neighbour.birthDate) : null;
  if (decidedBy === null) return { standing: 'tie', decidedBy, daysOlder, rows };
  const before = compareByKey(decidedBy, of, neighbour, policy) < 0;
  return { standing: before ? 'before' : 'after', decidedBy, daysOlder, rows };
}
