import { z } from 'zod';

export const intakesErrors = {
  'intakes.not-found': z.object({ intake: z.string() }),
  'intakes.code-taken': z.object({ intake: z.string(), name: z.string() }),
  /** Run `number` is ratified and rests on version `version`: a second person has to sign in. */
  'intakes.policy-frozen': z.object({ number: z.number(), version: z.number() }),
  /** Nothing in these rules differs from the version that holds. */
  'intakes.policy-same': z.object({ version: z.number() }),
  'intakes.second-same': z.object({ name: z.string() }),
  'intakes.second-role': z.object({ name: z.string() }),
  /** The draw numbers were stored at `at` (an instant); a list is never opened again. */
  'intakes.list-closed': z.object({ intake: z.string(), at: z.string() }),
  /** The parts by regency are `over` more than the `places` of the quota. */
  'intakes.quota-split': z.object({ places: z.number(), over: z.number() }),
  'intakes.empty': z.object({ intake: z.string() }),
} as const;
