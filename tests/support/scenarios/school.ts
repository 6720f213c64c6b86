import type { Scenario } from './scenario.ts';

/** The rules of a school. */
export const schoolScenarios: readonly Scenario[] = [
  {
    command: 'school.setRules',
    stage: 'draft',
    input: (office, random) => {
      const { answerDays } = office.must<{ answerDays: number }>('school.rules');
      return {
        answerDays: (answerDays % 60) + 1,
        answerIn: random.pick(['working', 'calendar'] as const),
        arrivalWeekDays: 3,
        classWarning: { SD: 30, SMP: 32, SMA: 36 },
      };
    },
  },
];
