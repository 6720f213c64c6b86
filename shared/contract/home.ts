import { z } from 'zod';
import { query } from './define.ts';

const Count = z.number().int().optional();

export const homeContract = {
  /** The numbers beside the menu. */
  menuCounts: query({
    input: z.object({}),
    output: z.object({ candidates: Count, students: Count }),
    errors: [],
    access: 'signed-in',
    reads: ['candidates', 'enrolments', 'imports'],
  }),
  /** Today as the office counts it, in words. */
  clock: query({
    input: z.object({}),
    output: z.object({ today: z.string(), now: z.string() }),
    errors: [],
    access: 'signed-in',
    reads: ['settings', 'office'],
  }),
} as const;
