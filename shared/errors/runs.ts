import { z } from 'zod';

export const runsErrors = {
  'runs.no-intake': z.object({ intake: z.string() }),
  'runs.not-found': z.object({ run: z.string() }),
  'runs.not-in-run': z.object({ candidate: z.string() }),
  'runs.nobody-ready': z.object({ candidates: z.number() }),
  'runs.already-ratified': z.object({ number: z.number(), on: z.string() }),
  /** Equals stand on both sides of a cut: only the draw may decide, so the list closes first. */
  'runs.undecided': z.object({ people: z.number(), places: z.number() }),
  /** Facts, capacity or rules changed since the draft was made. */
  'runs.stale': z.object({ number: z.number() }),
  'runs.another-ratified': z.object({ number: z.number() }),
} as const;
