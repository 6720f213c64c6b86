import { z } from 'zod';
import { command, query } from './define.ts';

/** A whole number of a range; `problem` is the key of the sentence that names the range. */
const whole = (problem: string, from: number, to: number) =>
  z.number(problem).int(problem).min(from, problem).max(to, problem);
const days = whole('school.days', 1, 60);
const pupils = whole('school.pupils', 1, 100);

/** Aturan sekolah without its version. */
export const SchoolRulesInput = z.object({
  answerDays: days,
  answerIn: z.enum(['working', 'calendar']),
  arrivalWeekDays: days,
  classWarning: z.object({ SD: pupils, SMP: pupils, SMA: pupils }),
});

/** Aturan sekolah: days to answer and class sizes, as the school sets them. */
export const schoolContract = {
  rules: query({
    input: z.object({}),
    output: SchoolRulesInput.extend({
      version: z.number(),
      /** When they were changed last; null while the defaults hold. */
      changedAt: z.string().nullable(),
    }),
    errors: [],
    access: 'signed-in',
    reads: ['settings'],
  }),
  /** A new version; what is on record stays, what is proposed or warned of follows at once. */
  setRules: command({
    input: SchoolRulesInput,
    output: z.object({ version: z.number() }),
    errors: ['school.rules-same'],
    access: ['head', 'officer', 'admin'],
    changes: ['settings', 'places', 'journal'],
    undo: 'recorded',
  }),
  /** Every version that was written, the newest first: who, when, what. */
  history: query({
    input: z.object({}),
    output: z.array(
      SchoolRulesInput.extend({
        seq: z.number(),
        at: z.string(),
        actor: z.string(),
        undone: z.boolean(),
        version: z.number(),
      }),
    ),
    errors: [],
    access: 'signed-in',
    reads: ['settings', 'journal'],
  }),
} as const;
