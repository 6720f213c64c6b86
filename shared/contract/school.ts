import { z } from 'zod';
import { command, query } from './define.ts';

/** A whole number of a range; `problem` is the key of the sentence that names the range. */
const whole = (problem: string, from: number, to: number) =>
  z.number(problem).int(problem).min(from, problem).max(to, problem);
const days = whole('school.days', 1, 60);
const pupils = whole('school.pupils', 1, 100);
const years = whole('school.years', 5, 25);
const Ages = z.object({ from: years, to: years }).refine(({ from, to }) => from <= to, {
  message: 'school.years',
  path: ['to'],
});

/** Aturan sekolah without its version. */
export const SchoolRulesInput = z.object({
  answerDays: days,
  answerIn: z.enum(['working', 'calendar']),
  arrivalWeekDays: days,
  classWarning: z.object({ SD: pupils, SMP: pupils, SMA: pupils }),
  ages: z.object({ SD: Ages, SMP: Ages, SMA: Ages }),
});

/** Aturan sekolah: days to answer, class sizes and ages, as the school sets them. */
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
    changes: ['settings', 'places', 'candidates', 'journal'],
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
