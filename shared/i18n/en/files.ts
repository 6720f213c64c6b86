import type { Texts } from '../texts.ts';
import type { files as source } from '../id/files.ts';

export const files: Texts<typeof source> = {};
