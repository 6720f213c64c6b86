import { z } from 'zod';

const Two = z.object({ name: z.string(), other: z.string() });

export const duplicatesErrors = {
  'duplicates.not-found': z.object({ person: z.string() }),
  /** The same person twice is no pair. */
  'duplicates.one-person': z.object({ name: z.string() }),
  'duplicates.decided': Two.extend({ state: z.enum(['different', 'merged']) }),
  'duplicates.note-needed': Two,
  /** The first stands in the records of a school, the other in those of a facility. */
  'duplicates.other-programme': Two,
  /** Both live in the house. */
  'duplicates.two-stays': Two,
  /** Both are recorded as living there on the same days. */
  'duplicates.stays-meet': Two.extend({ from: z.string(), until: z.string() }),
  /** The first lives in the house while a bed is held for the other. */
  'duplicates.stay-and-call': Two.extend({ bed: z.string() }),
  'duplicates.two-calls': Two.extend({ bed: z.string(), otherBed: z.string() }),
  /** Both had or hold a bed, each of another sex. */
  'duplicates.sexes-fixed': Two.extend({ sex: z.enum(['L', 'P']) }),
  'duplicates.same-course': Two.extend({ course: z.string() }),
  'duplicates.sex-of-bed': z.object({ name: z.string(), sex: z.enum(['L', 'P']) }),
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
