import type { Texts } from '../texts.ts';
import type { journal as source } from '../id/journal.ts';

export const journal: Texts<typeof source> = {};
