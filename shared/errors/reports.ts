import { z } from 'zod';

export const reportsErrors = {
  /** The office has no house yet. */
  'reports.no-house': z.object({ report: z.string() }),
  'reports.needs-tick': z.object({ tick: z.enum(['incidents']) }),
} as const;
