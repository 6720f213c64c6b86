import type { Texts } from '../texts.ts';
import type { imports as source } from '../id/imports.ts';

export const imports: Texts<typeof source> = {};
