import type { Level, Vulnerability } from '../../vocabulary.ts';
import { DEFAULT_GATE_NEEDS, type GateNeeds } from '../gates/gate-need.ts';

/** Keys an office may switch off or move; the draw number always comes last. */
export const SORT_KEYS = [
  'desil',
  'school_status',
  'vulnerability',
  'recommendation',
  'age',
] as const;
export type SortKey = (typeof SORT_KEYS)[number];
/** Every key by which two candidates can differ. Time of entry is never one. */
export type OrderKeyName = SortKey | 'draw';

/**
 * The rules of an intake as data: stored, versioned and printed with every run. All of it may be
 * changed by the office; a run keeps the policy it was made with.
 */
export interface OrderPolicy {
  readonly version: number;
  readonly admits: {
    /** Desils that are ordered: 1 and 2, wider only where the intake opens them. */
    readonly desils: readonly number[];
    /** Whether a desil that is looked up and not recorded is ordered: after 2, before 3. */
    readonly notRecorded: boolean;
  };
  readonly keys: readonly { readonly key: SortKey; readonly on: boolean }[];
  /** What counts as special vulnerability: any one of these, all alike. */
  readonly vulnerabilities: readonly Vulnerability[];
  readonly gates: GateNeeds;
  /** Longest reserve list of each level. */
  readonly reserve: Readonly<Record<Level, number>>;
}

/** The owner's default order for a school (product.md, Decisions). */
export const DEFAULT_SCHOOL_POLICY: OrderPolicy = {
  version: 1,
  admits: { desils: [1, 2], notRecorded: false },
  keys: SORT_KEYS.map((key) => ({ key, on: true })),
  vulnerabilities: ['street_child', 'neglected'],
  gates: DEFAULT_GATE_NEEDS,
  reserve: { SD: 32, SMP: 32, SMA: 32 },
};

/** Why a policy cannot be used. */
export type PolicyFault =
  | { readonly code: 'key-twice'; readonly key: SortKey }
  | { readonly code: 'key-missing'; readonly key: SortKey }
  | { readonly code: 'nobody-admitted' }
  | { readonly code: 'desil-wrong'; readonly desil: number }
  | { readonly code: 'reserve-wrong'; readonly level: Level; readonly reserve: number };

/** Everything wrong with a policy; empty when it can be used. */
export function checkPolicy(policy: OrderPolicy): PolicyFault[] {
  const faults: PolicyFault[] = [];
  for (const key of SORT_KEYS) {
    const times = policy.keys.filter((entry) => entry.key === key).length;
    if (times > 1) faults.push({ code: 'key-twice', key });
    if (times === 0) faults.push({ code: 'key-missing', key });
  }
  const { desils, notRecorded } = policy.admits;
  if (desils.length === 0 && !notRecorded) faults.push({ code: 'nobody-admitted' });
  for (const desil of desils)
    if (!Number.isInteger(desil) || desil < 1 || desil > 10)
      faults.push({ code: 'desil-wrong', desil });
  for (const [level, reserve] of Object.entries(policy.reserve) as [Level, number][])
    if (!Number.isInteger(reserve) || reserve < 0)
      faults.push({ code: 'reserve-wrong', level, reserve });
  return faults;
}

/** The keys that decide, in order, the draw number last. */
export const activeKeys = (policy: OrderPolicy): OrderKeyName[] => [
  ...policy.keys.filter(({ on }) => on).map(({ key }) => key),
  'draw',
];
