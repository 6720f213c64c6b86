import { z } from 'zod';
import { CANDIDATE_FIELDS } from '../domain/imports/columns.ts';
import {
  FAULT_KIND,
  WARNING_CODES,
  type FaultCode,
  type FaultKind,
} from '../domain/imports/faults.ts';
import { command, query, task } from './define.ts';
import { TaskFile } from './files.ts';

const Uid = z.string().min(1).max(60);
const Field = z.enum(CANDIDATE_FIELDS);
const Kind = z.enum([...new Set(Object.values(FAULT_KIND))] as [FaultKind, ...FaultKind[]]);
const Code = z.enum(Object.keys(FAULT_KIND) as [FaultCode, ...FaultCode[]]);
const Details = z.record(z.string(), z.union([z.string(), z.number()]));
const Count = z.number().int().min(0);
/** Names a dry run whose rows lie ready; it lives until the next one or the end of the program. */
const Job = z.string().regex(/^[0-9a-f]{16}$/);
const Period = z.string().regex(/^\d{4}-[1-4]$/);

const Edit = z.object({
  row: z.number().int().positive(),
  column: z.number().int().min(0).max(255),
  text: z.string().max(2000),
});
const Repair = z.object({ field: Field, shown: z.string().max(2000), to: z.string().max(200) });

/** One fault as the list shows it; the sentence stands in the catalogue under imports.faults. */
const FaultLine = z.object({
  row: z.number(),
  column: z.number(),
  field: Field,
  kind: Kind,
  code: Code,
  shown: z.string(),
  details: Details,
  /** What one click would write, and how many cells say the same. */
  suggestion: z.object({ to: z.string(), cells: z.number() }).nullable(),
});
export type FaultLine = z.output<typeof FaultLine>;

const SHEET_ERRORS = [
  'imports.file-unreadable',
  'imports.file-empty',
  'imports.file-too-large',
  'imports.file-old-format',
  'imports.file-binary-format',
  'imports.file-open-document',
  'imports.file-web-page',
  'imports.file-locked',
  'imports.file-unknown',
  'imports.file-damaged',
  'imports.file-unsafe',
  'imports.quote-open',
  'imports.sheet-missing',
  'imports.too-many-rows',
  'imports.not-calculated',
] as const;

const ROLES = ['head', 'officer'] as const;

const DryRunSummary = z.object({
  job: Job,
  fileName: z.string(),
  sheet: z.string(),
  /** `fresh + changed + same = ready`, `ready + faulty = total`. */
  total: Count,
  ready: Count,
  /** New children. */
  fresh: Count,
  /** Known children whose row adds something. */
  changed: Count,
  /** Known children whose row says nothing new. */
  same: Count,
  faulty: Count,
  faults: Count,
  /** Faults "Desil dari kapan?": one answer for the file settles them all. */
  undated: Count,
  kinds: z.array(z.object({ kind: Kind, rows: Count, faults: Count })),
  warnings: z.array(z.object({ code: z.enum(WARNING_CODES), rows: Count })),
});
export type DryRunSummary = z.output<typeof DryRunSummary>;

export const importsContract = {
  /** What a file holds: its sheets, the columns of one, and what each probably means. */
  inspect: task({
    input: z.object({
      file: TaskFile,
      sheet: z.string().max(300).optional(),
      /** Row of the header where the program did not find it. */
      headerRow: z.number().int().positive().max(500).optional(),
    }),
    output: z.object({
      fileName: z.string(),
      sheets: z.array(z.object({ name: z.string(), hidden: z.boolean() })),
      sheet: z.string(),
      /** Null when no row looks like a header; the person then names it. */
      headerRow: z.number().nullable(),
      /** Headers met before: the mapping is the one used then. */
      remembered: z.boolean(),
      columns: z.array(
        z.object({
          letter: z.string(),
          header: z.string(),
          field: Field.nullable(),
          samples: z.array(z.string()),
        }),
      ),
    }),
    errors: [...SHEET_ERRORS],
    access: ROLES,
    changes: [],
    files: ['file'],
  }),
  /** Reads the whole sheet and says what would happen. Nothing is stored. */
  dryRun: task({
    input: z.object({
      file: TaskFile,
      sheet: z.string().max(300),
      headerRow: z.number().int().positive().max(500),
      intake: Uid,
      mapping: z.array(Field.nullable()).max(256),
      /** DTSEN period of every desil that brings none. */
      desilPeriod: Period.nullable(),
      repairs: z.array(Repair).max(500),
      edits: z.array(Edit).max(5000),
    }),
    output: DryRunSummary,
    errors: [
      ...SHEET_ERRORS,
      'imports.header-missing',
      'imports.columns-missing',
      'imports.columns-doubled',
      'imports.intake-missing',
      'job.cancelled',
    ],
    access: ROLES,
    changes: [],
    files: ['file'],
  }),
  /** A page of the faults of a dry run, in the order of the file. */
  faults: task({
    input: z.object({
      job: Job,
      kind: Kind.nullable(),
      offset: Count,
      limit: z.number().int().min(1).max(500),
    }),
    output: z.array(FaultLine),
    errors: ['imports.job-gone'],
    access: ROLES,
    changes: [],
  }),
  /** The row of a fault with its neighbours, as they stand in the file. */
  excerpt: task({
    input: z.object({ job: Job, row: z.number().int().positive() }),
    output: z.object({
      columns: z.array(z.object({ letter: z.string(), name: z.string() })),
      lines: z.array(z.object({ number: z.number(), cells: z.array(z.string()) })),
    }),
    errors: ['imports.job-gone'],
    access: ROLES,
    changes: [],
  }),
  /** Stores the ready rows of a dry run in one transaction, and keeps its faults in view. */
  apply: task({
    input: z.object({ job: Job }),
    output: z.object({
      /** Null when every row was known already and nothing was written. */
      batch: Uid.nullable(),
      /** The journal entry that undoes it. */
      seq: z.number(),
      fresh: Count,
      changed: Count,
      same: Count,
      faulty: Count,
    }),
    errors: ['imports.job-gone', 'imports.outdated', 'imports.intake-missing', 'job.cancelled'],
    access: ROLES,
    changes: ['imports', 'candidates', 'intakes', 'journal'],
  }),
  /** Lets a dry run go. */
  discard: task({
    input: z.object({ job: Job }),
    output: z.null(),
    errors: [],
    access: ROLES,
    changes: [],
  }),
  /** Writes the faulty rows with a column that says what to repair, as XLSX. */
  faultsFile: task({
    input: z.object({ job: Job, target: TaskFile }),
    output: z.object({ rows: Count }),
    errors: ['imports.job-gone', 'imports.target-unwritable'],
    access: ROLES,
    changes: [],
    files: ['target'],
  }),
  /** Writes the empty list with the columns the import knows. */
  template: task({
    input: z.object({ target: TaskFile }),
    output: z.null(),
    errors: ['imports.target-unwritable'],
    access: 'signed-in',
    changes: [],
    files: ['target'],
  }),
  /** The intakes a list can be imported into; the one the screens work with first. */
  targets: query({
    input: z.object({}),
    output: z.array(z.object({ uid: Uid, code: z.string(), name: z.string() })),
    errors: [],
    access: 'signed-in',
    reads: ['intakes', 'settings'],
  }),
  /** Past imports, newest first, with what is still to be repaired. */
  batches: query({
    input: z.object({ limit: z.number().int().min(1).max(200) }),
    output: z.array(
      z.object({
        uid: Uid,
        fileName: z.string(),
        sheet: z.string(),
        appliedAt: z.string(),
        total: Count,
        saved: Count,
        same: Count,
        faulty: Count,
        openFaults: Count,
        /** The journal entry that undoes it, while this person still may. */
        seq: z.number().nullable(),
      }),
    ),
    errors: [],
    access: 'signed-in',
    reads: ['imports', 'journal', 'candidates'],
  }),
  /** Rows of past imports that wait for a repair, oldest import first. */
  openFaults: query({
    input: z.object({ offset: Count, limit: z.number().int().min(1).max(200) }),
    output: z.object({
      total: Count,
      rows: z.array(
        z.object({
          id: z.number(),
          fileName: z.string(),
          row: z.number(),
          columns: z.array(z.object({ letter: z.string(), name: z.string() })),
          cells: z.array(z.string()),
          faults: z.array(FaultLine),
        }),
      ),
    }),
    errors: [],
    access: ROLES,
    reads: ['imports'],
  }),
  /** Saves one waiting row with these cells typed anew. */
  repairFault: command({
    input: z.object({
      id: z.number().int().positive(),
      edits: z
        .array(z.object({ column: z.number().int().min(0).max(255), text: z.string().max(2000) }))
        .max(256),
    }),
    output: z.object({ candidate: Uid.nullable() }),
    errors: ['imports.fault-gone', 'imports.still-faulty', 'imports.intake-missing'],
    access: ROLES,
    changes: ['imports', 'candidates', 'intakes'],
    undo: 'recorded',
  }),
  /** Takes a waiting row off the list: it is not to become a candidate. */
  dismissFault: command({
    input: z.object({ id: z.number().int().positive() }),
    output: z.null(),
    errors: ['imports.fault-gone'],
    access: ROLES,
    changes: ['imports'],
    undo: 'recorded',
  }),
} as const;
