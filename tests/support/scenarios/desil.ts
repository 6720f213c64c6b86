import type { Scenario } from './scenario.ts';

const EARLIER = ['2024-4', '2025-1', '2025-2', '2025-3', '2025-4'] as const;

/** Acts of the round of looking up desils. */
export const desilScenarios: readonly Scenario[] = [
  {
    command: 'desil.setPeriod',
    stage: 'draft',
    input: (_office, random) => ({ period: random.pick(EARLIER) }),
  },
];
