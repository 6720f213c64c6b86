import type { Texts } from '../texts.ts';
import type { attachments as source } from '../id/attachments.ts';

export const attachments: Texts<typeof source> = {};
