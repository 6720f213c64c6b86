import { z } from 'zod';

const Two = z.object({ name: z.string(), other: z.string() });

export const duplicatesErrors = {
  'duplicates.not-found': z.object({ person: z.string() }),
  /** The same person twice is no pair. */
  'duplicates.one-person': z.object({ name: z.string() }),
  'duplicates.decided': Two.extend({ state: z.enum(['different', 'merged']) }),
  'duplicates.note-needed': Two,
} as const;
