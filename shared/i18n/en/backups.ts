import type { Texts } from '../texts.ts';
import type { backups as source } from '../id/backups.ts';

export const backups: Texts<typeof source> = {};
