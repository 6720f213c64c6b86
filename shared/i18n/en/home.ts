import type { Texts } from '../texts.ts';
import type { home as source } from '../id/home.ts';

export const home: Texts<typeof source> = {};
