import { z } from 'zod';

export const letterheadsErrors = {
  'letterheads.logo-type': z.object({ file: z.string() }),
  /** More than 2 MB. */
  'letterheads.logo-heavy': z.object({ file: z.string() }),
  /** Too few or too many pixels for paper. */
  'letterheads.logo-size': z.object({ file: z.string(), width: z.number(), height: z.number() }),
  'letterheads.no-logo': z.object({ office: z.string() }),
} as const;
