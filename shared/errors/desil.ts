import { z } from 'zod';

export const desilErrors = {
  'desil.intake-not-found': z.object({ intake: z.string() }),
  'desil.period-same': z.object({ period: z.string() }),
  /** Nobody has ranked a quarter that has not begun. */
  'desil.period-future': z.object({ period: z.string(), now: z.string() }),
  'desil.not-found': z.object({ uid: z.string() }),
  /** Not looked up yet, of an older period, or in DTSEN: there is nothing to propose. */
  'desil.not-absent': z.object({ name: z.string() }),
  'desil.proposed': z.object({ name: z.string(), on: z.string(), to: z.string() }),
  'desil.nobody': z.object({ intake: z.string() }),
  'desil.no-proposal': z.object({ name: z.string() }),
  'desil.future-date': z.object({ date: z.string(), today: z.string() }),
  'desil.days': z.object({ from: z.string(), to: z.string() }),
} as const;
