import type { Texts } from '../texts.ts';
import type { jobs as source } from '../id/jobs.ts';

export const jobs: Texts<typeof source> = {};
