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
        ages: { SD: { from: 7, to: 12 }, SMP: { from: 12, to: 16 }, SMA: { from: 15, to: 21 } },
      };
    },
  },
];
