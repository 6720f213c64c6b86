import type { Texts } from '../texts.ts';
import type { decrees as source } from '../id/decrees.ts';

export const decrees: Texts<typeof source> = {};
