import type { Texts } from '../texts.ts';
import type { runs as source } from '../id/runs.ts';

export const runs: Texts<typeof source> = {};
