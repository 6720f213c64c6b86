import { z } from 'zod';
import { CORRECTABLE } from '../domain/corrections/read-row.ts';
import { task } from './define.ts';
import { TaskFile } from './files.ts';
import { Count, Job, ROLES, SHEET_ERRORS, Uid } from './import-shapes.ts';

const Correctable = z.enum(CORRECTABLE);

/** A cell that would change. The value on record of a NIK or KK is masked. */
const Change = z.object({
  id: Count,
  row: z.number(),
  uid: Uid,
  code: z.string(),
  name: z.string(),
  field: Correctable,
  from: z.string(),
  to: z.string(),
});
export type CorrectionChange = z.output<typeof Change>;

/** Why a row or one of its cells is not taken; the kind says which catalogue has the sentence. */
const CorrectionFault = z.object({
  row: z.number(),
  /** Spreadsheet letters; '' where the whole row is meant. */
  column: z.string(),
  name: z.string(),
  shown: z.string(),
  kind: z.enum(['match', 'cell', 'rule']),
  code: z.string(),
  details: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type CorrectionFault = z.output<typeof CorrectionFault>;

export const correctionsContract = {
  /** Reads a correction file and says which cells would change. Nothing is stored. */
  read: task({
    input: z.object({
      file: TaskFile,
      sheet: z.string().max(300).optional(),
      /**
       * The file answers a round of looking up desils: only desil and note are read, and a desil
       * without a period is of the one the office works with.
       */
      round: z.boolean().optional(),
    }),
    output: z.object({
      job: Job,
      fileName: z.string(),
      sheet: z.string(),
      /** The sheets of the file that are not hidden. */
      sheets: z.array(z.string()),
      /** Rows that hold something; `changed + same + faulty = total`; a row with changes and faults counts as changed. */
      total: Count,
      changed: Count,
      same: Count,
      faulty: Count,
      /** Titles of columns that a correction does not read. */
      unread: z.array(z.string()),
      /** Of a desil that brings none; null where that is a fault. */
      desilPeriod: z.string().nullable(),
      changes: z.array(Change),
      faults: z.array(CorrectionFault),
    }),
    errors: [
      ...SHEET_ERRORS,
      'imports.header-missing',
      'corrections.nobody-findable',
      'job.cancelled',
    ],
    access: ROLES,
    changes: [],
    files: ['file'],
  }),
  /** Takes these changes in one transaction; the others stay as they are. */
  apply: task({
    input: z.object({ job: Job, taken: z.array(Count).max(200_000) }),
    output: z.object({
      /** The journal entry that undoes it. */
      seq: z.number(),
      people: Count,
      cells: Count,
    }),
    errors: [
      'imports.job-gone',
      'imports.outdated',
      'corrections.nothing-taken',
      'corrections.refused',
    ],
    access: ROLES,
    changes: ['candidates', 'journal'],
  }),
} as const;
