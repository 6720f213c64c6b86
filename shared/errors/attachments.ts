import { z } from 'zod';

export const attachmentsErrors = {
  'attachments.unreadable': z.object({ file: z.string() }),
  'attachments.empty': z.object({ file: z.string() }),
  'attachments.too-large': z.object({ file: z.string(), megabytes: z.number(), limit: z.number() }),
  'attachments.wrong-type': z.object({ file: z.string() }),
  /** The same content is attached to this person already. */
  'attachments.same': z.object({ file: z.string(), known: z.string() }),
  'attachments.not-found': z.object({ attachment: z.string() }),
  'attachments.ended': z.object({ file: z.string() }),
} as const;
