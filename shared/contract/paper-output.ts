import { z } from 'zod';
import type { Role } from '../vocabulary.ts';
import { host } from './define.ts';
import { PAPER_SIZES } from '../documents/document.ts';
import { FileToken } from './files.ts';
import { PrinterName } from './paper-format.ts';

/** Names a prepared paper for preview, print and save. */
export const paperJob = z.string().regex(/^[0-9a-f]{32}$/);

/** What became of a prepared paper; `word`: saved as a Word file. */
export const PAPER_HOW = ['made', 'printed', 'saved', 'word'] as const;
export type PaperHow = (typeof PAPER_HOW)[number];

/** Whoever prints anything; which paper, says `printersOf`. */
export const PAPER_ROLES = [
  'head',
  'officer',
  'companion',
  'reader',
  'instructor',
] as const satisfies readonly Role[];

/** Pages as they are typed: "3–5"; '' for all. */
const Pages = z.string().trim().max(100).default('');

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
      size: z.enum(PAPER_SIZES),
      previewUrl: z.string(),
      /** How many files `saveEach` would write; 0 where the paper is one whole. */
      files: z.number(),
      /** It can be saved as a Word file too. */
      word: z.boolean(),
    }),
    errors: ['papers.job-gone', 'papers.not-made', 'job.cancelled'],
    access: PAPER_ROLES,
  }),
  /** Prints that PDF: through the system's dialog, or at once on a printer of this computer. */
  print: host({
    input: z.object({
      job: paperJob,
      /** Null asks the system's dialog, which has its own pages and copies. */
      printer: PrinterName.nullable().default(null),
      pages: Pages,
      copies: z.number().int().min(1, 'printers.copies').max(99, 'printers.copies').default(1),
    }),
    output: z.object({
      outcome: z.enum(['sent', 'cancelled', 'unconfirmed']),
      /** Of each copy. */
      pages: z.number(),
    }),
    errors: [
      'papers.job-gone',
      'papers.not-made',
      'job.cancelled',
      'printers.gone',
      'printers.not-ready',
      'printers.failed',
      'printers.pages',
    ],
    access: PAPER_ROLES,
  }),
  /** Where the window shows the first page as a printer gets it; moved so far, in tenths of a millimetre. */
  onPrinter: host({
    input: z.object({ job: paperJob, printer: PrinterName, pages: Pages }),
    output: z.object({
      previewUrl: z.string(),
      pages: z.number(),
      right: z.number(),
      down: z.number(),
    }),
    errors: ['papers.job-gone', 'papers.not-made', 'job.cancelled', 'printers.pages'],
    access: PAPER_ROLES,
  }),
  save: host({
    input: z.object({ job: paperJob, file: FileToken }),
    output: z.object({ bytes: z.number() }),
    errors: ['papers.job-gone', 'papers.not-made', 'papers.not-saved', 'job.cancelled'],
    access: PAPER_ROLES,
    files: ['file'],
  }),
  /** Writes it as a Word file, from the same model as the PDF; `job-gone` also where there is none. */
  saveWord: host({
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
    input: z.object({
      job: paperJob,
      folder: FileToken,
      as: z.enum(['pdf', 'docx']).default('pdf'),
    }),
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
