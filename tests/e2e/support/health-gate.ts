import type { Page } from '@playwright/test';
import { ask } from './bridge.ts';
import { firstIntake } from './import-job.ts';
import { today } from './wita.ts';

/** One answer for everybody who is designated: the puskesmas has examined them. */
export async function answerHealth(page: Page): Promise<number> {
  const { changed } = await ask(page, 'candidates.answerGates', {
    intake: await firstIntake(page),
    filter: { stage: 'designated' },
    text: '',
    answer: {
      gate: 'health_check',
      value: 'passed',
      answeredOn: today(),
      answeredBy: 'Puskesmas Tenggarong',
      source: '',
      reason: '',
      dueOn: '',
      recommendation: null,
    },
  });
  return changed;
}
