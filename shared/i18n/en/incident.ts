import type { Texts } from '../texts.ts';
import type { incident as source } from '../id/incident.ts';

export const incident: Texts<typeof source> = {
  refusals: {
    internal:
      'The program made a mistake, number {incident}. Nothing was changed. Try again; if it happens again, note this number for support.',
  },
};
