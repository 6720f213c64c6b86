import { z } from 'zod';
import { CHECK_PARTS } from '../domain/desil/desil-check.ts';
import { LEVELS, type Role, SEXES } from '../vocabulary.ts';
import { APPLICATION_SORTS, ApplicationFilter } from './applications.ts';
import { CandidateFilter, CandidateSort, Grouping } from './candidate-list.ts';
import { task } from './define.ts';
import { StudentFilter } from './enrolments.ts';
import { TaskFile } from './files.ts';
import { ReportRequest } from './reports.ts';
import { RunPart } from './runs.ts';
import { ResidentFilter } from './stay-lists.ts';
import { TRAINING_LISTS } from './training-exports.ts';

/** Who may take a list away: those who read every list of people. */
export const EXPORT_ROLES = [
  'head',
  'officer',
  'companion',
  'reader',
] as const satisfies readonly Role[];

/** Who may take identity numbers away in full. */
export const FULL_ID_ROLES = ['head', 'officer'] as const satisfies readonly Role[];

/** Every column of the data after those of the screen; true when left out. */
const allColumns = z.boolean().optional();

/** The list that leaves the program, as the screen shows it now. */
export const ExportedList = z.discriminatedUnion('what', [
  z.object({
    what: z.literal('candidates'),
    /** Id of the intake; the current one when left out. */
    intake: z.string().max(60).optional(),
    /** What the list shows, and the words typed in its search field. */
    filter: CandidateFilter,
    text: z.string().max(100),
    /** The order of the list; by code, ascending, when left out. */
    sort: CandidateSort.optional(),
    direction: z.enum(['asc', 'desc']).optional(),
    /** What the list is grouped by: the rows of a group stand together, all of them. */
    group: Grouping.optional(),
    /** Columns the screen shows, in its order; all it can show when left out. */
    columns: z.array(z.string().max(80)).max(100).optional(),
    allColumns,
  }),
  /** A part of the round of looking up desils, to be filled in by who may look into SIKS-NG. */
  z.object({
    what: z.literal('desil'),
    intake: z.string().max(60),
    part: z.enum(CHECK_PARTS),
  }),
  z.object({
    what: z.literal('run'),
    run: z.string().max(60),
    /** One level, or one part of it, as the screen shows it; all when left out. */
    level: z.enum(LEVELS).optional(),
    part: RunPart.optional(),
    allColumns,
  }),
  /** The pupils of today, of the filter of their screen. */
  StudentFilter.extend({ what: z.literal('students'), allColumns }),
  /** Who lives in the house or is served by it, of the filter of their screen. */
  ResidentFilter.extend({ what: z.literal('residents'), allColumns }),
  /** The requests for a place, of the filter and in the order of their screen. */
  ApplicationFilter.extend({
    what: z.literal('applications'),
    /** By number when left out. */
    sort: z.enum(APPLICATION_SORTS).optional(),
    allColumns,
  }),
  /** Who waits for a bed, in order. */
  z.object({ what: z.literal('waitlist'), sex: z.enum(SEXES).optional(), allColumns }),
  ReportRequest.extend({ what: z.literal('report') }),
  /** A list the office made and kept, as it is printed. */
  z.object({ what: z.literal('own-list'), list: z.string().max(60) }),
  ...TRAINING_LISTS,
]);
export type ExportedList = z.output<typeof ExportedList>;

export const exportsContract = {
  /** Writes a list as a spreadsheet, block by block; a half-written file never has the name. */
  writeList: task({
    input: z.object({
      list: ExportedList,
      file: TaskFile,
      format: z.enum(['xlsx', 'csv']),
      /** NIK, KK, telephone, street and private columns in full; asked of the role and written in the journal. */
      fullIds: z.boolean(),
      /** Columns of health too; asked of the tick and written in the journal. */
      health: z.boolean().optional(),
      /** What the file is for, in the words of whoever takes it. */
      purpose: z.string().trim().min(3, 'exports.purpose-empty').max(200),
    }),
    output: z.object({ rows: z.number(), file: z.string() }),
    errors: [
      'exports.not-found',
      'exports.full-ids-denied',
      'exports.health-denied',
      'exports.not-written',
      'job.cancelled',
    ],
    access: EXPORT_ROLES,
    changes: ['journal'],
    files: ['file'],
  }),
} as const;
