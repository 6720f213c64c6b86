import type { Texts } from '../texts.ts';
import type { exports as source } from '../id/exports.ts';

export const exports: Texts<typeof source> = {};
