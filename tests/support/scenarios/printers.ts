import type { Scenario } from './scenario.ts';

/** Acts on how far printers are put right. */
export const printersScenarios: readonly Scenario[] = [
  {
    command: 'printers.setOffset',
    stage: 'draft',
    input: (_office, random) => ({
      printer: random.pick(['Epson L3210', 'Canon G2010']),
      size: random.pick(['A4', 'F4'] as const),
      right: random.pick([-2.5, 0, 1, 4]),
      down: random.pick([-1, 0.5, 3]),
    }),
  },
];
