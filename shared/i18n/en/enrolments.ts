import type { Texts } from '../texts.ts';
import type { enrolments as source } from '../id/enrolments.ts';

export const enrolments: Texts<typeof source> = {};
