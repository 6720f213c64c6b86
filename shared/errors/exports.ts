import { z } from 'zod';

export const exportsErrors = {
  'exports.not-found': z.object({
    what: z.enum(['intake', 'run', 'report', 'column', 'list', 'cohort', 'session']),
  }),
  'exports.full-ids-denied': z.object({ needs: z.array(z.string()) }),
  'exports.health-denied': z.object({ needs: z.array(z.string()) }),
  'exports.not-written': z.object({ file: z.string() }),
} as const;
