import { z } from 'zod';
import { isCode, type OwnReason, REASON_LISTS } from '../domain/reasons/reason-lists.ts';
import { command, query } from './define.ts';

/** What an office made of a standard reason. */
export const OwnReasonInput: z.ZodType<OwnReason> = z
  .object({
    list: z.enum(REASON_LISTS),
    code: z.string().max(40),
    offered: z.boolean(),
    words: z.array(z.string().trim().min(1).max(60)).max(20),
  })
  .refine(({ list, code }) => isCode(list, code), { path: ['code'] });

const Line = z.object({
  list: z.enum(REASON_LISTS),
  code: z.string(),
  offered: z.boolean(),
  words: z.array(z.string()),
});

/** Daftar alasan: the standard reasons stay; an office adds its words and hides what it never needs. */
export const reasonsContract = {
  /** Every standard reason of the lists of this office, in their order. */
  list: query({
    input: z.object({}),
    output: z.array(Line),
    errors: [],
    access: 'signed-in',
    reads: ['settings'],
  }),
  set: command({
    input: OwnReasonInput,
    output: z.object({ list: z.enum(REASON_LISTS), code: z.string() }),
    errors: ['reasons.none-left', 'reasons.double', 'reasons.hurts', 'reasons.same'],
    access: ['head', 'officer', 'admin'],
    changes: ['settings', 'journal'],
    undo: 'recorded',
  }),
  /** Who changed which reason, the newest first. */
  history: query({
    input: z.object({}),
    output: z.array(
      z.object({
        seq: z.number(),
        at: z.string(),
        actor: z.string(),
        undone: z.boolean(),
        before: z.array(Line),
        after: z.array(Line),
      }),
    ),
    errors: [],
    access: 'signed-in',
    reads: ['settings', 'journal'],
  }),
} as const;
