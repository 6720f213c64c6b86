import { z } from 'zod';

const Two = z.object({ name: z.string(), other: z.string() });

export const duplicatesErrors = {
  'duplicates.not-found': z.object({ person: z.string() }),
  /** The same person twice is no pair. */
  'duplicates.one-person': z.object({ name: z.string() }),
  'duplicates.decided': Two.extend({ state: z.enum(['different', 'merged']) }),
  'duplicates.note-needed': Two,
  /** Residents and applicants of a facility are joined there. */
  'duplicates.other-programme': z.object({ name: z.string() }),
  'duplicates.both-pupils': Two,
  'duplicates.in-decree': z.object({ name: z.string(), decree: z.string() }),
  'duplicates.in-run': z.object({ name: z.string(), run: z.number() }),
  /** The candidacy that would stay has ended while the other one runs. */
  'duplicates.kept-closed': z.object({
    name: z.string(),
    personCode: z.string(),
    reason: z.string(),
  }),
  'duplicates.sex-fixed': z.object({ name: z.string(), sex: z.enum(['L', 'P']) }),
  'duplicates.merged-elsewhere': z.object({ name: z.string(), other: z.string() }),
  'duplicates.not-merged': Two,
  'duplicates.history-gone': Two,
} as const;
