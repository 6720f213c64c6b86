import { z } from 'zod';

const known = z.object({ number: z.string(), village: z.string() });

export const villagesErrors = {
  'villages.code-known': known,
  'villages.name-known': known,
  'villages.other-area': z.object({ number: z.string(), area: z.string() }),
} as const;
