import { z } from 'zod';
import { LEVELS } from '../vocabulary.ts';
import { IMPORT_FIELDS, LISTS } from '../domain/imports/columns.ts';
import { isOwnField, type OwnField } from '../domain/own-columns/own-field.ts';
import {
  FAULT_KIND,
  WARNING_CODES,
  type FaultCode,
  type FaultKind,
} from '../domain/imports/faults.ts';

export const Uid = z.string().min(1).max(60);
const Own = z.custom<OwnField>((value) => typeof value === 'string' && isOwnField(value));
/** A field of the list, or `own:` and the uid of a column the office added. */
export const Field = z.union([z.enum(IMPORT_FIELDS), Own]);
/** Which list a file is: a school's candidates or pupils, a facility's waiting list or its residents. */
export const List = z.enum(LISTS);
export const Kind = z.enum([...new Set(Object.values(FAULT_KIND))] as [FaultKind, ...FaultKind[]]);
const Code = z.enum(Object.keys(FAULT_KIND) as [FaultCode, ...FaultCode[]]);
const Details = z.record(z.string(), z.union([z.string(), z.number()]));
export const Count = z.number().int().min(0);
/** Names a dry run whose rows lie ready; it lives until the next one or the end of the program. */
export const Job = z.string().regex(/^[0-9a-f]{16}$/);
/** Row of the column titles as the spreadsheet program counts; 0 for a list without them. */
export const HeaderRow = z.number().int().min(0).max(500);
const Period = z.string().regex(/^\d{4}-[1-4]$/);
/** What a person says once for all rows that do not say it themselves. */
export const SaidForAll = {
  /** DTSEN period of every desil that brings none. */
  desilPeriod: Period.nullable(),
  /** Level of candidates in a list that has neither level nor grade. */
  level: z.enum(LEVELS).optional(),
  /** Candidates whose NIK is spoilt come in without it; copying it from the KK becomes a task. */
  nikLater: z.boolean().optional(),
};

export const Edit = z.object({
  row: z.number().int().positive(),
  column: z.number().int().min(0).max(255),
  text: z.string().max(2000),
});
export const Repair = z.object({
  field: Field,
  shown: z.string().max(2000),
  to: z.string().max(200),
});

/** Who lets a number be exceeded, by which letter; `until` is the first day it no longer holds. */
export const Permit = z.object({
  reason: z.string().trim().min(1).max(500),
  letterNo: z.string().trim().min(1).max(120),
  grantedBy: z.string().trim().min(1).max(200),
  until: z.iso.date(),
});

/** One fault as the list shows it; the sentence stands in the catalogue under imports.faults. */
export const FaultLine = z.object({
  row: z.number(),
  column: z.number(),
  field: Field,
  kind: Kind,
  code: Code,
  shown: z.string(),
  details: Details,
  /** What one click would write; where it fits all alike, how many cells say the same. */
  suggestion: z.object({ to: z.string(), cells: z.number(), forAll: z.boolean() }).nullable(),
});
export type FaultLine = z.output<typeof FaultLine>;

export const SHEET_ERRORS = [
  'imports.file-unreadable',
  'imports.file-empty',
  'imports.file-too-large',
  'imports.file-old-format',
  'imports.file-binary-format',
  'imports.file-open-document',
  'imports.file-web-page',
  'imports.file-locked',
  'imports.lock-unknown',
  'imports.file-unknown',
  'imports.file-damaged',
  'imports.file-unsafe',
  'imports.quote-open',
  'imports.sheet-missing',
  'imports.too-many-rows',
  'imports.not-calculated',
] as const;

export const ROLES = ['head', 'officer'] as const;

export const DryRunSummary = z.object({
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
  /** Numbers of a school that recorded pupils and all sound rows together exceed. */
  over: z.array(
    z.object({
      scope: z.enum(['class', 'level', 'site', 'beds']),
      /** Class, level or sex; empty for the school. */
      name: z.string(),
      held: Count,
      seats: Count,
    }),
  ),
  /** A permit lies ready to be stored with the rows. */
  permitted: z.boolean(),
  kinds: z.array(z.object({ kind: Kind, rows: Count, faults: Count })),
  warnings: z.array(z.object({ code: z.enum(WARNING_CODES), rows: Count })),
});
export type DryRunSummary = z.output<typeof DryRunSummary>;
