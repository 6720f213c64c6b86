import { z } from 'zod';
import { fitsAnswer } from '../domain/candidates/gate-reasons.ts';
import { localDate } from '../validation/local-date.ts';
import { GATE_VALUES, GATES, RECOMMENDATIONS } from '../vocabulary.ts';

/** One answer to a gate. */
export const GateAnswerInput = z
  .object({
    gate: z.enum(GATES),
    value: z.enum(GATE_VALUES),
    answeredOn: localDate('candidates.date'),
    /** Who visited, asked or looked it up. */
    answeredBy: z.string().trim().min(1, 'candidates.answered-by-empty').max(120),
    source: z.string().trim().max(200),
    /** Needed for everything but "open" and "passed". */
    reason: z.string().trim().max(200),
    /** By when a deferred answer is expected; '' without a day. */
    dueOn: z.union([z.literal(''), localDate('candidates.date')]),
    /** What the home visit recommends; null leaves it as it is. */
    recommendation: z.enum(RECOMMENDATIONS).nullable(),
  })
  .check(({ value, issues }) => {
    const explains = value.value !== 'open' && value.value !== 'passed';
    if (explains && value.reason === '')
      issues.push({
        code: 'custom',
        path: ['reason'],
        message: 'candidates.reason-empty',
        input: value,
      });
    if (!fitsAnswer(value.value, value.reason))
      issues.push({
        code: 'custom',
        path: ['reason'],
        message: 'candidates.hold-only',
        input: value,
      });
    if (value.value === 'deferred' && value.dueOn === '')
      issues.push({
        code: 'custom',
        path: ['dueOn'],
        message: 'candidates.due-empty',
        input: value,
      });
  });
export type GateAnswerInput = z.output<typeof GateAnswerInput>;

export const DESIL_SOURCES = ['dtsen', 'siks_ng', 'cek_bansos', 'letter'] as const;
export const DesilInput = z.object({
  /** null: looked up and not recorded there. */
  desil: z
    .number()
    .int()
    .min(1, 'candidates.desil-range')
    .max(10, 'candidates.desil-range')
    .nullable(),
  period: z.string().regex(/^\d{4}-[1-4]$/, 'candidates.period'),
  asOf: localDate('candidates.date'),
  source: z.enum(DESIL_SOURCES),
  seenBy: z.string().trim().min(1, 'candidates.answered-by-empty').max(120),
});
export type DesilInput = z.output<typeof DesilInput>;
