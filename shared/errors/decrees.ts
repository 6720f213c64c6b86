import { z } from 'zod';

export const decreesErrors = {
  'decrees.not-found': z.object({ decree: z.string() }),
  'decrees.run-not-frozen': z.object({ number: z.number() }),
  'decrees.number-taken': z.object({ number: z.string() }),
  'decrees.signed-in-future': z.object({ signedOn: z.string(), today: z.string() }),
  'decrees.candidate-unknown': z.object({ candidate: z.string() }),
  'decrees.already-designated': z.object({ name: z.string(), decree: z.string() }),
  'decrees.candidate-closed': z.object({ name: z.string() }),
  'decrees.struck-not-proposed': z.object({ name: z.string() }),
  'decrees.nobody': z.object({ run: z.number() }),
  'decrees.already-revoked': z.object({ on: z.string() }),
  'decrees.second-same': z.object({ name: z.string() }),
} as const;
