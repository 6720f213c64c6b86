import { z } from 'zod';

export const wordsErrors = {
  'words.early': z.object({ from: z.string(), since: z.string() }),
  'words.same': z.object({ word: z.string() }),
  /** A word that hurts the people it is about. */
  'words.hurts': z.object({ word: z.string() }),
} as const;
