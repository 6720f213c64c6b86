import { z } from 'zod';
import type { Role } from '../vocabulary.ts';
import { host } from './define.ts';
import { FileToken } from './files.ts';

/** Names a prepared paper for preview, print and save. */
export const paperJob = z.string().regex(/^[0-9a-f]{32}$/);

/** Whoever prints anything; which paper, says `printersOf`. */
export const PAPER_ROLES = [
  'head',
  'officer',
  'companion',
  'reader',
  'instructor',
] as const satisfies readonly Role[];

/** What becomes of a prepared paper; only main can lay out, print and save. */
export const paperOutput = {
  /**
   * Makes the PDF and answers where the window shows it. Of letters it tells how many stand and can be
   * stopped: then nothing of it is kept.
   */
  preview: host({
    input: z.object({ job: paperJob }),
    output: z.object({
      name: z.string(),
      fileName: z.string(),
      pages: z.number(),
      previewUrl: z.string(),
      /** How many files `saveEach` would write; 0 where the paper is one whole. */
      files: z.number(),
    }),
    errors: ['papers.job-gone', 'papers.not-made', 'job.cancelled'],
    access: PAPER_ROLES,
  }),
  /** Prints that PDF through the system's dialog. */
  print: host({
    input: z.object({ job: paperJob }),
    output: z.object({ outcome: z.enum(['sent', 'cancelled', 'unconfirmed']) }),
    errors: ['papers.job-gone', 'papers.not-made', 'job.cancelled'],
    access: PAPER_ROLES,
  }),
  save: host({
    input: z.object({ job: paperJob, file: FileToken }),
    output: z.object({ bytes: z.number() }),
    errors: ['papers.job-gone', 'papers.not-made', 'papers.not-saved', 'job.cancelled'],
    access: PAPER_ROLES,
    files: ['file'],
  }),
  /**
   * Writes each letter of the paper as a file of its own into a new folder within the chosen one.
   * Tells how far it is and can be stopped: what was written by then stays, and is counted.
   */
  saveEach: host({
    input: z.object({ job: paperJob, folder: FileToken }),
    output: z.object({ folder: z.string(), files: z.number(), of: z.number() }),
    errors: ['papers.job-gone', 'papers.not-made', 'papers.not-saved'],
    access: PAPER_ROLES,
    files: ['folder'],
  }),
  /** The preview was closed: model and PDF leave the memory. */
  close: host({
    input: z.object({ job: paperJob }),
    output: z.null(),
    errors: [],
    access: 'anyone',
  }),
} as const;
