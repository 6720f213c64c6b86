import { assertNever } from '../../result.ts';
import {
  RECOMMENDATIONS,
  SCHOOL_STATUSES,
  type LocalDate,
  type Recommendation,
  type SchoolStatus,
  type Vulnerability,
} from '../../vocabulary.ts';
import { activeKeys, type OrderKeyName, type OrderPolicy } from './policy.ts';
import { compareText } from './text-order.ts';

/** The facts of a candidate that the order looks at, and nothing else. */
export interface OrderFacts {
  /** Candidate code: never a key, only the stable way to list people who are equal. */
  readonly code: string;
  readonly desil: number | null;
  readonly schoolStatus: SchoolStatus;
  readonly vulnerabilities: readonly Vulnerability[];
  readonly recommendation: Recommendation;
  readonly birthDate: LocalDate | null;
  /** Lower-case hex or zero-padded digits; null until the list closes. */
  readonly drawNumber: string | null;
}

/** Sort after every date, digit and hex number. */
const LAST_DATE = '9999-99-99';
const LAST_DRAW = '~';

/** Place of a desil: 1, 2, not recorded, 3, 4 … (product.md: after 2, before 3). */
const desilPlace = (desil: number | null): number => {
  if (desil === null) return 3;
  return desil <= 2 ? desil : desil + 1;
};

const isSpeciallyVulnerable = (candidate: OrderFacts, policy: OrderPolicy): boolean =>
  candidate.vulnerabilities.some((one) => policy.vulnerabilities.includes(one));

/** One key of one candidate as a number that is smaller where the claim is stronger. */
function place(key: Exclude<OrderKeyName, 'draw'>, of: OrderFacts, policy: OrderPolicy): number {
  switch (key) {
    case 'desil':
      return desilPlace(of.desil);
    case 'school_status':
      return SCHOOL_STATUSES.indexOf(of.schoolStatus);
    case 'vulnerability':
      return isSpeciallyVulnerable(of, policy) ? 0 : 1;
    case 'recommendation':
      return RECOMMENDATIONS.indexOf(of.recommendation);
    case 'age':
      return Number((of.birthDate ?? LAST_DATE).replaceAll('-', ''));
    default:
      return assertNever(key);
  }
}

/** Below 0 where `a` goes first by this key, 0 where it does not tell them apart. */
export function compareByKey(
  key: OrderKeyName,
  a: OrderFacts,
  b: OrderFacts,
  policy: OrderPolicy,
): number {
  if (key === 'draw') return compareText(a.drawNumber ?? LAST_DRAW, b.drawNumber ?? LAST_DRAW);
  return place(key, a, policy) - place(key, b, policy);
}

/**
 * The order of the policy: below 0 where `a` goes first, 0 where no key tells them apart. Being
 * equal is an answer, not a gap: only a draw may decide between them.
 */
export function compareByPolicy(a: OrderFacts, b: OrderFacts, policy: OrderPolicy): number {
  for (const key of activeKeys(policy)) {
    const difference = compareByKey(key, a, b, policy);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** A total order to list people by: the policy's, then the candidate code. */
export const compareForDisplay = (a: OrderFacts, b: OrderFacts, policy: OrderPolicy): number =>
  compareByPolicy(a, b, policy) || compareText(a.code, b.code);

/** As wide for everybody, so that texts compare as the numbers do. */
const DESIL_WIDTH = 2;

/** One key as text; binary order of these equals `compareByKey`. */
function keyText(key: OrderKeyName, of: OrderFacts, policy: OrderPolicy): string {
  // A date as it is written sorts as its day does.
  if (key === 'age') return of.birthDate ?? LAST_DATE;
  if (key === 'draw') return of.drawNumber ?? LAST_DRAW;
  const text = String(place(key, of, policy));
  return key === 'desil' ? text.padStart(DESIL_WIDTH, '0') : text;
}

/**
 * The comparator as text: binary order of these keys equals `compareByPolicy`, and equal text means
 * a tie. Made once per policy for many candidates.
 */
export function orderKeyMaker(policy: OrderPolicy): (candidate: OrderFacts) => string {
  const keys = activeKeys(policy);
  // Joined, not added up: one flat string sorts faster than a chain of pieces.
  return (candidate) => keys.map((key) => keyText(key, candidate, policy)).join('');
}

/** The sortable text key of one candidate. */
export const orderKey = (candidate: OrderFacts, policy: OrderPolicy): string =>
  orderKeyMaker(policy)(candidate);
