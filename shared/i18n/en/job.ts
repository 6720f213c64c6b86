import type { Texts } from '../texts.ts';
import type { job as source } from '../id/job.ts';

export const job: Texts<typeof source> = {
  refusals: { cancelled: 'Stopped. Nothing was saved.' },
};
