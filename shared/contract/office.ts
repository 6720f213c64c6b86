import { z } from 'zod';
import { task } from './define.ts';

export const officeContract = {
  /** What the program found at its start: no office yet, an open one, or a file it must not touch. */
  state: task({
    input: z.object({}),
    output: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('none') }),
      z.object({
        kind: z.literal('open'),
        name: z.string(),
        officeKind: z.enum(['agency', 'school', 'facility']),
        practice: z.boolean(),
      }),
      z.object({
        kind: z.literal('refused'),
        code: z.string(),
        detail: z.record(z.string(), z.unknown()),
      }),
    ]),
    errors: [],
    access: 'anyone',
    changes: [],
  }),
} as const;
