import { z } from 'zod';

const line = z.string().trim().max(150);
const blankAsNull = line.nullable().transform((text) => (text === '' ? null : text));

const Capacity = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('own') }),
  z.object({ kind: z.literal('acting') }),
  z.object({ kind: z.literal('daily') }),
  z.object({ kind: z.literal('on-behalf'), of: line.min(1, 'papers.on-behalf-empty') }),
]);

/** The lines of a signer as they are printed. */
export const SignerFields = z.object({
  capacity: Capacity,
  position: line.min(1, 'papers.position-empty'),
  name: blankAsNull,
  rank: blankAsNull,
  nip: blankAsNull,
});

/** What whoever prints must hear: nobody signs for a seat on the day, or several do at once. */
export const SigningNotes = z.array(
  z.object({
    kind: z.enum(['none', 'several']),
    seat: z.string(),
    day: z.string(),
    /** Who is printed of several; '' where nobody is. */
    name: z.string(),
    others: z.array(z.string()),
  }),
);
