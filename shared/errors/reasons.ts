import { z } from 'zod';

export const reasonsErrors = {
  'reasons.none-left': z.object({ list: z.string() }),
  'reasons.double': z.object({ word: z.string() }),
  'reasons.hurts': z.object({ word: z.string() }),
  'reasons.same': z.object({ list: z.string() }),
} as const;
