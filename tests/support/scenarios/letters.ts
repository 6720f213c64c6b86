import { FAMILY_LETTERS } from '#shared/domain/enrolment/family-letters.ts';
import { freshName, type Scenario } from './scenario.ts';

/** Acts on what the letters to families say. */
export const lettersScenarios: readonly Scenario[] = [
  {
    command: 'letters.setText',
    stage: 'draft',
    input: (_office, random) => ({
      letter: random.pick(FAMILY_LETTERS.slice(0, 4)),
      body: `${freshName('Kepada {nama} ')}\n{data_anak}`,
      from: '2026-12-01',
    }),
  },
];
