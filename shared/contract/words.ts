import { z } from 'zod';
import { WORD_FORM } from '../domain/house/resident-word.ts';
import { command, query } from './define.ts';

/** As it is written inside a sentence: "penerima manfaat". */
export const ResidentWord = z
  .string()
  .trim()
  .toLowerCase()
  .min(3, 'words.form')
  .max(40, 'words.form')
  .regex(WORD_FORM, 'words.form');

/** Sebutan: what a home calls the people it serves, on every screen and every paper. */
export const wordsContract = {
  list: query({
    input: z.object({}),
    output: z.object({
      /** Of today. */
      word: z.string(),
      /** The last one first. */
      rows: z.array(
        z.object({
          word: z.string(),
          from: z.string().nullable(),
          /** The last day on which it was said; null: no end. */
          to: z.string().nullable(),
          state: z.enum(['now', 'coming', 'past']),
        }),
      ),
      today: z.string(),
    }),
    errors: [],
    access: 'signed-in',
    reads: ['settings'],
  }),
  /** Another word from a day on; papers of an earlier date keep the one before. */
  set: command({
    input: z.object({ word: ResidentWord, from: z.iso.date('places.date') }),
    output: z.object({ word: z.string(), from: z.string() }),
    errors: ['words.early', 'words.same', 'words.hurts'],
    access: ['head', 'officer', 'admin'],
    changes: ['settings', 'journal'],
    undo: 'recorded',
  }),
  /** Who changed the word, when, from which one. */
  history: query({
    input: z.object({}),
    output: z.array(
      z.object({
        seq: z.number(),
        at: z.string(),
        actor: z.string(),
        undone: z.boolean(),
        /** '': the usual one. */
        before: z.string(),
        after: z.string(),
      }),
    ),
    errors: [],
    access: 'signed-in',
    reads: ['settings', 'journal'],
  }),
} as const;
