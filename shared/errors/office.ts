import { z } from 'zod';

/** `file` is the full path: the person may have to look for it. */
export const officeErrors = {
  'office.exists': z.object({ name: z.string() }),
  /** A real office counts by the computer's day in WITA, whatever anybody sets. */
  'office.not-practice': z.object({ name: z.string() }),
  'office.damaged': z.object({ file: z.string(), detail: z.string() }),
  'office.file-missing': z.object({ file: z.string() }),
  'office.file-empty': z.object({ file: z.string() }),
  'office.file-foreign': z.object({ file: z.string() }),
  'office.file-newer': z.object({ file: z.string(), version: z.number(), known: z.number() }),
} as const;
