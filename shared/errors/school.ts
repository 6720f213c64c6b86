import { z } from 'zod';

export const schoolErrors = {
  'school.rules-same': z.object({ version: z.number() }),
} as const;
