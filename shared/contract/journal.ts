import { z } from 'zod';
import { command, query } from './define.ts';
import { TOPICS } from './topics.ts';

const Entry = z.object({
  seq: z.number(),
  at: z.string(),
  actor: z.string(),
  command: z.string(),
  summary: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
  undone: z.boolean(),
});

export const journalContract = {
  /** The newest entries first; `before` continues the list. */
  page: query({
    input: z.object({
      before: z.number().int().positive().optional(),
      limit: z.number().int().min(1).max(200),
    }),
    output: z.array(Entry.extend({ mayUndo: z.boolean() })),
    errors: [],
    access: 'signed-in',
    reads: [
      'journal',
      'candidates',
      'places',
      'intakes',
      'runs',
      'decrees',
      'enrolments',
      'applications',
      'stays',
      'training',
      'users',
      'settings',
      'imports',
      'attachments',
      'office',
    ],
  }),
  /** The newest own action of the last 24 hours that can be taken back, for Ctrl+Z; null for none. */
  lastOwn: query({
    input: z.object({}),
    output: Entry.nullable(),
    errors: [],
    access: 'signed-in',
    // Asked for at the press of the key, never kept.
    reads: ['journal'],
  }),
  /** The newest entries about one record: its own uid and those of what hangs on it. */
  ofRecord: query({
    input: z.object({ subjects: z.array(z.string().min(1).max(60)).min(1).max(50) }),
    output: z.array(Entry),
    errors: [],
    access: 'signed-in',
    reads: ['journal', 'candidates', 'applications', 'stays', 'training', 'attachments'],
  }),
  /** Whether every entry follows from the one before. */
  verify: query({
    input: z.object({}),
    output: z.object({ entries: z.number(), broken: z.number().nullable(), head: z.string() }),
    errors: [],
    access: 'signed-in',
    reads: ['journal'],
  }),
  /** Takes back an own action of the last 24 hours on which nothing depends. */
  undoEntry: command({
    input: z.object({ seq: z.number().int().positive() }),
    output: z.object({ seq: z.number() }),
    errors: [
      'journal.not-found',
      'journal.not-own',
      'journal.too-old',
      'journal.already-undone',
      'journal.no-inverse',
      'journal.depends',
    ],
    access: 'signed-in',
    // Whatever the act had changed, which is known only when it is taken back.
    changes: TOPICS,
    undo: { none: 'Urungan tidak diurungkan lagi; lakukan lagi tindakannya.' },
  }),
} as const;
