import type { Texts } from '../texts.ts';
import type { candidates as source } from '../id/candidates.ts';

export const candidates: Texts<typeof source> = {};
