import { z } from 'zod';

export const desilErrors = {
  'desil.intake-not-found': z.object({ intake: z.string() }),
  'desil.period-same': z.object({ period: z.string() }),
  /** Nobody has ranked a quarter that has not begun. */
  'desil.period-future': z.object({ period: z.string(), now: z.string() }),
} as const;
