import { z } from 'zod';

/** What was typed for some columns of the office, by their uids; an empty text takes a value out. */
export const TypedOwnValues = z
  .array(z.object({ column: z.string(), typed: z.string().max(500) }))
  .max(200);
export type TypedOwnValues = z.output<typeof TypedOwnValues>;

/** What may be wrong with them. */
export const OWN_VALUE_ERRORS = [
  'columns.not-found',
  'columns.ended',
  'columns.value',
  'columns.health-closed',
] as const;
