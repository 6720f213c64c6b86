import { z } from 'zod';
import { FOLLOW_UP_MONTHS } from '../domain/training/follow-up.ts';
import { command, query } from './define.ts';

/** A whole number of a range; `problem` is the key of the sentence that names the range. */
const whole = (problem: string, from: number, to: number) =>
  z.number(problem).int(problem).min(from, problem).max(to, problem);
const days = whole('house.days', 1, 365);
const months = whole('house.months', 1, 36);
const years = whole('house.years', 0, 110);

/** Aturan Panti without its version. */
export const HouseRules = z.object({
  answerDays: days,
  answerIn: z.enum(['calendar', 'working']),
  workWeek: z.literal([5, 6]),
  contactDays: days,
  unreachedTries: whole('house.tries', 1, 10),
  parkDays: days,
  assessmentMonths: months,
  ages: z
    .object({ from: years, to: years })
    .refine(({ from, to }) => from <= to, { path: ['to'], message: 'house.years-order' }),
  emergencyDays: days,
  emergencyPermitDays: days,
  holdDays: z.object({ usual: days, hospital: days, unauthorised: days }),
  reviewMonths: months,
  ageRoomDays: days,
  closingDays: days,
  attendancePercent: whole('house.percent', 0, 100),
  followUpMonths: z
    .array(z.literal(FOLLOW_UP_MONTHS))
    .min(1, 'house.follow-ups-none')
    .max(3)
    .transform((chosen) => FOLLOW_UP_MONTHS.filter((one) => chosen.includes(one))),
});

/** Aturan Panti: days, months and shares by which the house works. */
export const houseRules = {
  rules: query({
    input: z.object({}),
    output: HouseRules.extend({
      version: z.number(),
      /** When they were changed last; null while the defaults hold. */
      changedAt: z.string().nullable(),
    }),
    errors: [],
    access: 'signed-in',
    reads: ['settings'],
  }),
  /** A new version; what is on record stays, what is due or proposed follows at once. */
  setRules: command({
    input: z.object({ rules: HouseRules }),
    output: z.object({ version: z.number() }),
    errors: ['house.rules-same'],
    access: ['head', 'admin'],
    changes: ['settings', 'applications', 'stays', 'training', 'journal'],
    undo: 'recorded',
  }),
} as const;
