import { z } from 'zod';

/** Why a correction file is not read or its changes are not taken. Nothing was stored. */
export const correctionsErrors = {
  /** No column by which a child is found: NIK, code, or name with birth date. */
  'corrections.nobody-findable': z.object({ file: z.string() }),
  'corrections.nothing-taken': z.object({ file: z.string() }),
  /** A rule of the form refuses the changes that were taken of one child. */
  'corrections.refused': z.object({ name: z.string(), problem: z.string() }),
} as const;
