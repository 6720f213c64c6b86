import { z } from 'zod';
import { command, query, task } from './define.ts';
import { TaskFile } from './files.ts';

const From = z.iso.date('places.date').nullable();
const Letterhead = z.object({
  superiors: z.array(z.string()),
  office: z.string(),
  address: z.string(),
  imageHash: z.string().nullable(),
});
const access = ['head', 'officer', 'admin'] as const;

/** Kop surat: every letterhead of the office with its days, and the logo on it. */
export const letterheadsContract = {
  /** The present one first, then those before it. */
  list: query({
    input: z.object({}),
    output: z.object({
      rows: z.array(
        z.object({
          ...Letterhead.shape,
          from: z.string().nullable(),
          /** The last day on which it was printed; null: no end. */
          to: z.string().nullable(),
          state: z.enum(['now', 'coming', 'past']),
        }),
      ),
      place: z.string(),
      today: z.string(),
    }),
    errors: [],
    access: 'signed-in',
    reads: ['settings', 'office', 'places'],
  }),
  /** What was changed in the letterhead, the newest first: who, when, old → new. */
  history: query({
    input: z.object({}),
    output: z.array(
      z.object({
        seq: z.number(),
        at: z.string(),
        actor: z.string(),
        undone: z.boolean(),
        changes: z.array(
          z.object({
            field: z.enum(['superiors', 'office', 'address', 'image']),
            before: z.string(),
            after: z.string(),
          }),
        ),
      }),
    ),
    errors: [],
    access: 'signed-in',
    reads: ['settings', 'journal'],
  }),
  /** Puts a picture on the letterhead from a day on; null corrects the present one. */
  setLogo: task({
    input: z.object({ file: TaskFile, from: From }),
    output: z.object({ hash: z.string() }),
    errors: [
      'attachments.unreadable',
      'attachments.empty',
      'attachments.too-large',
      'attachments.wrong-type',
      'letterheads.logo-type',
      'letterheads.logo-heavy',
      'letterheads.logo-size',
      'papers.letterhead-early',
    ],
    access,
    changes: ['settings', 'attachments', 'journal'],
    files: ['file'],
  }),
  /** A letterhead without a picture from a day on. */
  removeLogo: command({
    input: z.object({ from: From }),
    output: z.null(),
    errors: ['letterheads.no-logo', 'papers.letterhead-early'],
    access,
    changes: ['settings', 'journal'],
    undo: 'recorded',
  }),
} as const;
