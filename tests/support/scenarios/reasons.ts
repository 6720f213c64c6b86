import { CLOSE_REASONS } from '#shared/domain/candidates/close-reasons.ts';
import { freshName, type Scenario } from './scenario.ts';

/** Own words under a standard reason. */
export const reasonsScenarios: readonly Scenario[] = [
  {
    command: 'reasons.set',
    stage: 'draft',
    input: (_office, random) => ({
      list: 'close',
      code: random.pick(CLOSE_REASONS),
      offered: random.below(2) === 0,
      words: [freshName('Alasan ')],
    }),
  },
];
