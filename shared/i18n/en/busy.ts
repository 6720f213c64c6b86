import type { Texts } from '../texts.ts';
import type { busy as source } from '../id/busy.ts';

export const busy: Texts<typeof source> = {
  refusals: {
    writing: 'Another job is being saved. Wait until it is done, or press Stop, then try again.',
  },
};
