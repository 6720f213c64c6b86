import { z } from 'zod';
import { command, query, task } from './define.ts';
import { TaskFile } from './files.ts';
import {
  Count,
  DryRunSummary,
  Edit,
  FaultLine,
  Field,
  HeaderRow,
  Job,
  Kind,
  List,
  Permit,
  Repair,
  ROLES,
  SaidForAll,
  SHEET_ERRORS,
  Uid,
} from './import-shapes.ts';
import { template } from './import-template.ts';
import { unlock } from './import-unlock.ts';

export const importsContract = {
  /** What a file holds: its sheets, the columns of one, and what each probably means. */
  inspect: task({
    input: z.object({
      file: TaskFile,
      list: List.optional(),
      sheet: z.string().max(300).optional(),
      /** Row of the header where the program did not find it; 0: the list has no column titles. */
      headerRow: HeaderRow.optional(),
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
  unlock,
  /** Reads the whole sheet and says what would happen. Nothing is stored. */
  dryRun: task({
    input: z.object({
      file: TaskFile,
      sheet: z.string().max(300),
      headerRow: HeaderRow,
      list: List.optional(),
      /** Of candidates; a facility's lists go to its house. */
      intake: Uid.optional(),
      mapping: z.array(Field.nullable()).max(256),
      ...SaidForAll,
      repairs: z.array(Repair).max(500),
      /** Of pupils already in: rows that are more than the school holds come in by this. */
      permit: Permit.optional(),
      edits: z.array(Edit).max(5000),
    }),
    output: DryRunSummary,
    errors: [
      ...SHEET_ERRORS,
      'imports.header-missing',
      'imports.columns-missing',
      'imports.columns-doubled',
      'imports.intake-missing',
      'imports.house-missing',
      'imports.permit-ended',
      'columns.not-found',
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
    errors: [
      'imports.job-gone',
      'imports.outdated',
      'imports.intake-missing',
      'imports.house-missing',
      'imports.house-full',
      'columns.health-closed',
      'job.cancelled',
    ],
    access: ROLES,
    changes: [
      'imports',
      'candidates',
      'intakes',
      'applications',
      'stays',
      'enrolments',
      'places',
      'journal',
    ],
  }),
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
  template,
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
  /**
   * Rows of past imports that wait for a repair, oldest import first; what a column of health says
   * is dotted for who has no tick for health.
   */
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
    /** The candidate or the request that came of it; null when nothing was new. */
    output: z.object({ made: Uid.nullable() }),
    errors: [
      'imports.fault-gone',
      'imports.still-faulty',
      'imports.intake-missing',
      'imports.house-missing',
      'imports.house-full',
      'columns.health-closed',
    ],
    access: ROLES,
    changes: ['imports', 'candidates', 'intakes', 'applications', 'stays', 'enrolments'],
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
