import { z } from 'zod';
import { query } from './define.ts';

export const candidatesContract = {
  /** People by typed words (name, code, NIK, guardian), for Ctrl+K. */
  find: query({
    input: z.object({ text: z.string().max(100), limit: z.number().int().min(1).max(50) }),
    output: z.array(z.object({ id: z.string(), name: z.string(), detail: z.string() })),
    errors: [],
    access: 'signed-in',
    reads: ['candidates', 'imports'],
  }),
} as const;
