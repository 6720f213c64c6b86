import type { Texts } from '../texts.ts';
import type { clock as source } from '../id/clock.ts';

export const clock: Texts<typeof source> = {
  title: 'The computer clock looks wrong',
  check: 'Check first',
  right: 'The clock is right, go on',
  refusals: {
    suspicious:
      'The computer clock says {now}, but the last entry is of {last}. Check date and time, then go on if they are right.',
  },
};
