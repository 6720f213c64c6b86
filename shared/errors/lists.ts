import { z } from 'zod';

export const listsErrors = {
  'lists.not-found': z.object({ uid: z.string() }),
  'lists.name-taken': z.object({ name: z.string() }),
  'lists.ended': z.object({ name: z.string(), on: z.string() }),
  'lists.same': z.object({ name: z.string() }),
  'lists.too-many': z.object({ count: z.number(), most: z.number() }),
} as const;
