import { z } from 'zod';

export const messagesErrors = {
  /** What the message says of the child does not hold any more. */
  'messages.not-fitting': z.object({ name: z.string() }),
} as const;
