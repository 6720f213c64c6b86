import type { Texts } from '../texts.ts';
import type { intakes as source } from '../id/intakes.ts';

export const intakes: Texts<typeof source> = {};
