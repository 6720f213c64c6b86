import { z } from 'zod';

const line = z.number();
/** A placeholder as it stands in the text: "{nama}". */
const name = z.string();

export const lettersErrors = {
  /** A placeholder that no letter has; `nearest` null: none is near. */
  'letters.unknown': z.object({ name, nearest: z.string().nullable(), line }),
  /** Of a child, and not for a letter that lies on a table. */
  'letters.kept-back': z.object({ name, line }),
  'letters.elsewhere': z.object({ name, line }),
  'letters.alone': z.object({ name, line }),
  'letters.brace': z.object({ line }),
  'letters.missing': z.object({ name }),
  'letters.early': z.object({ from: z.string(), today: z.string() }),
  'letters.same': z.object({ from: z.string() }),
} as const;
