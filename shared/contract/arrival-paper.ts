import { z } from 'zod';
import { LEVELS } from '../vocabulary.ts';
import { PaperFormatInput } from './paper-format.ts';

/** The list to tick on the day, of everybody who is expected or of one level. */
export const ArrivalListRequest = z.object({
  document: z.literal('arrival-list'),
  level: z.enum(LEVELS).nullable(),
  ...PaperFormatInput,
});

/** How many are expected of each level that expects anybody. */
export const ARRIVAL_CHOICES = {
  arrivals: z.array(z.object({ level: z.enum(LEVELS), people: z.number() })),
} as const;
