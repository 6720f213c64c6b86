import { z } from 'zod';

export const houseErrors = {
  /** `what`: building, floor or outage. */
  'house.not-found': z.object({ what: z.enum(['building', 'floor', 'outage']) }),
  'house.window-empty': z.object({ from: z.string(), to: z.string() }),
  'house.building-exists': z.object({ name: z.string() }),
  'house.floor-exists': z.object({ building: z.string(), number: z.number() }),
  /** `until` is empty while nobody has ended the one that stands. */
  'house.outage-overlaps': z.object({ bed: z.string(), from: z.string(), until: z.string() }),
  'house.outage-ended': z.object({ bed: z.string(), on: z.string() }),
  'house.outage-ends-early': z.object({ bed: z.string(), from: z.string() }),
  /** Every day of the period is free already; `on` and `name` are of the first. */
  'house.holiday-exists': z.object({ on: z.string(), name: z.string() }),
  'house.holiday-dates': z.object({ from: z.string(), to: z.string(), most: z.number() }),
  'house.holiday-none': z.object({ on: z.string() }),
  /** Nothing would change; `version` is the one in force. */
  'house.rules-same': z.object({ version: z.number() }),
  /** More is run than the building holds by its letter, from `on` on. */
  'house.above-rated': z.object({ seats: z.number(), rated: z.number(), on: z.string() }),
} as const;
