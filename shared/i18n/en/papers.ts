import type { Texts } from '../texts.ts';
import type { papers as source } from '../id/papers.ts';

export const papers: Texts<typeof source> = {};
