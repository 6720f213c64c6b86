import { z } from 'zod';

export const signersErrors = {
  'signers.not-found': z.object({ uid: z.string() }),
  /** Somebody else signs for the seat in these days; `to` null: without an end. */
  'signers.clash': z.object({
    seat: z.string(),
    name: z.string(),
    from: z.string().nullable(),
    to: z.string().nullable(),
  }),
  'signers.dates': z.object({ from: z.string(), to: z.string() }),
  'signers.same': z.object({ name: z.string() }),
  'signers.ended': z.object({ name: z.string(), on: z.string() }),
  'signers.seat-unknown': z.object({ seat: z.string() }),
} as const;
