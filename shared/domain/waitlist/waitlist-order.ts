import type { LocalDate } from '../../vocabulary.ts';
import { compareText } from '../order/text-order.ts';

/**
 * The rules of a facility's waiting list as data, printed with every list: which optional keys count,
 * and the desil that people without identity are taken to have (owner's decision, product.md).
 */
export interface WaitlistPolicy {
  readonly version: number;
  readonly emergencyFirst: boolean;
  readonly vulnerability: boolean;
  /** Stands for the desil of somebody of whom neither NIK nor family card is known; null: last. */
  readonly substituteDesil: number | null;
}

export const DEFAULT_WAITLIST_POLICY: WaitlistPolicy = {
  version: 1,
  emergencyFirst: true,
  vulnerability: true,
  substituteDesil: 1,
};

/** What the order looks at, of one request. Never a name, and never the time of typing. */
export interface WaitlistFacts {
  /** Was away so long that the bed was given to another. */
  readonly returning: boolean;
  /** An emergency with its note, approved by the head. */
  readonly emergency: boolean;
  readonly desil: number | null;
  /** Neither NIK nor family card is known. */
  readonly withoutIdentity: boolean;
  /** 3 no carer, 2 violence, neglect or pasung, 1 cannot care for oneself, 0 none. */
  readonly vulnerability: 0 | 1 | 2 | 3;
  /** Date of the referral letter; without one, the receipt stamp. */
  readonly waitingSince: LocalDate;
  /** Hex of HMAC-SHA256; orders only those who are equal in everything else. */
  readonly drawNumber: string;
  readonly number: string;
}

export const WAITLIST_KEYS = [
  'returning',
  'emergency',
  'desil',
  'vulnerability',
  'waiting_since',
  'draw',
] as const;
export type WaitlistKey = (typeof WAITLIST_KEYS)[number];

/** The keys that count under a policy, in their order. */
export const activeWaitlistKeys = (policy: WaitlistPolicy): readonly WaitlistKey[] =>
  WAITLIST_KEYS.filter(
    (key) =>
      (key !== 'emergency' || policy.emergencyFirst) &&
      (key !== 'vulnerability' || policy.vulnerability),
  );

/** The desil by which somebody is ordered, and whether it stands in for one that is not recorded. */
export function orderedDesil(
  { desil, withoutIdentity }: WaitlistFacts,
  policy: WaitlistPolicy,
): { readonly desil: number | null; readonly substitute: boolean } {
  if (desil !== null) return { desil, substitute: false };
  if (withoutIdentity && policy.substituteDesil !== null) {
    return { desil: policy.substituteDesil, substitute: true };
  }
  return { desil: null, substitute: false };
}

const UNKNOWN_DESIL = 99;
const two = (value: number): string => String(value).padStart(2, '0');

/** One key as text that sorts as the key does; what comes first sorts first. */
function part(key: WaitlistKey, facts: WaitlistFacts, policy: WaitlistPolicy): string {
  switch (key) {
    case 'returning':
      return facts.returning ? '0' : '1';
    case 'emergency':
      return facts.emergency ? '0' : '1';
    case 'desil':
      return two(orderedDesil(facts, policy).desil ?? UNKNOWN_DESIL);
    case 'vulnerability':
      return String(3 - facts.vulnerability);
    case 'waiting_since':
      return facts.waitingSince;
    case 'draw':
      return facts.drawNumber;
  }
}

/**
 * The whole order as one text: stored beside the request, so that a list of 20,000 sorts by index.
 * The number of the request ends it, and no two are equal.
 */
export const waitlistOrderKey = (facts: WaitlistFacts, policy: WaitlistPolicy): string =>
  [...activeWaitlistKeys(policy).map((key) => part(key, facts, policy)), facts.number].join('|');

/** Negative where `a` goes before `b`. */
export const compareWaitlist = (
  a: WaitlistFacts,
  b: WaitlistFacts,
  policy: WaitlistPolicy,
): number => compareText(waitlistOrderKey(a, policy), waitlistOrderKey(b, policy));

/** The first key by which two differ; null where only their numbers do. */
export const decidingKey = (
  a: WaitlistFacts,
  b: WaitlistFacts,
  policy: WaitlistPolicy,
): WaitlistKey | null =>
  activeWaitlistKeys(policy).find((key) => part(key, a, policy) !== part(key, b, policy)) ?? null;
