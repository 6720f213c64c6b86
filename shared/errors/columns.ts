import { z } from 'zod';

export const columnsErrors = {
  'columns.not-found': z.object({ uid: z.string() }),
  'columns.person-not-found': z.object({ uid: z.string() }),
  'columns.name-taken': z.object({ name: z.string() }),
  'columns.choices': z.object({
    name: z.string(),
    problem: z.enum(['too_few', 'needless', 'lost']),
  }),
  'columns.ended': z.object({ name: z.string(), on: z.string() }),
  'columns.value': z.object({ name: z.string(), kind: z.string(), typed: z.string() }),
  /** Filled and read only by who has the tick for health; of a column, or of a person. */
  'columns.health-closed': z.object({ name: z.string() }),
  'columns.same': z.object({ name: z.string() }),
} as const;
