import type { Texts } from '../texts.ts';
import type { office as source } from '../id/office.ts';

export const office: Texts<typeof source> = {};
