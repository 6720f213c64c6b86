import { DAYS, type Scenario } from './scenario.ts';

export const officeScenarios: readonly Scenario[] = [
  {
    command: 'office.setPracticeToday',
    stage: 'draft',
    input: (_office, random) => ({ today: random.pick(DAYS.slice(2)) }),
  },
];
