import { z } from 'zod';
import { GROUPINGS } from '../domain/candidates/list-groups.ts';
import { type OwnField, readsAsOwnField } from '../domain/own-columns/own-field.ts';
import {
  GATE_VALUES,
  GATES,
  LEVELS,
  RECOMMENDATIONS,
  type Role,
  SEXES,
  STAGES,
} from '../vocabulary.ts';

/** Who reads the list of candidates. */
export const CANDIDATE_READERS = [
  'head',
  'officer',
  'companion',
  'reader',
] as const satisfies readonly Role[];

/** Uid of a column of the office → the value there; null: nobody filled it. */
export const OwnFilter = z.record(z.string().max(60), z.string().max(500).nullable());
export type OwnFilter = z.output<typeof OwnFilter>;

/**
 * What a list shows; every field that is given holds. One alone is answered by its index, several
 * by the index of one and the rows of it.
 */
export const CandidateFilter = z.object({
  /** `incomplete`: a stage before ordering, proposed or verifying. */
  stage: z.enum([...STAGES, 'incomplete']).optional(),
  level: z.enum(LEVELS).optional(),
  sex: z.enum(SEXES).optional(),
  /** null: not looked up, or looked up and not recorded. */
  desil: z.number().int().min(1).max(10).nullable().optional(),
  /** Nobody has answered for this gate yet, or it waits for its day; ended candidacies never. */
  missing: z.enum(GATES).optional(),
  own: OwnFilter.optional(),
});
export type CandidateFilter = z.output<typeof CandidateFilter>;

export const Chosen = z.object({
  intake: z.string(),
  filter: CandidateFilter,
  text: z.string().max(100),
});

/** What a list is sorted by: one of these, or a column of the office as `own:` and its uid. */
export const CandidateSort = z.union([
  z.enum(['code', 'name', 'desil']),
  z.custom<OwnField>(readsAsOwnField),
]);
export type CandidateSort = z.output<typeof CandidateSort>;
export const PAGE_ROWS = 100;
/** A search that fits more people than this is counted and paged no further. */
export const MOST_FOUND = 10_000;
/** People one command answers a gate for. */
export const MOST_AT_ONCE = 10_000;

/** What the list is grouped by. */
export const Grouping = z.enum(GROUPINGS);

/** What the rows of a group hold: `ListGroup.values` of shared/domain/candidates/list-groups.ts. */
const GroupValues = z.array(z.string().max(200)).min(1).max(200);
/** The groups of a list in their order; how many hold nothing at all is a group too. */
export const ListGroups = z.array(z.object({ values: GroupValues, count: z.number() }));
/** The parts of groups that make one block of a list that is grouped. */
export const GroupParts = z
  .array(
    z.object({
      values: GroupValues,
      offset: z.number().int().min(0),
      limit: z.number().int().min(1).max(PAGE_ROWS),
    }),
  )
  .max(PAGE_ROWS);

export const ListRow = z.object({
  uid: z.string(),
  code: z.string(),
  name: z.string(),
  sex: z.enum(SEXES),
  /** Completed years today; null while the birth date is unknown. */
  age: z.number().nullable(),
  level: z.enum(LEVELS),
  grade: z.number(),
  desil: z.number().nullable(),
  stage: z.enum(STAGES),
  missingCount: z.number(),
  missingNext: z.enum(GATES).nullable(),
  closedReason: z.string().nullable(),
  birthPlace: z.string(),
  birthDate: z.string().nullable(),
  /** Of the home visit. */
  visit: z.enum(GATE_VALUES),
  /** Why the visit was a no or waits, a code or words; '' for nothing. */
  visitReason: z.string(),
  recommendation: z.enum(RECOMMENDATIONS),
  /** Uid of an open column of the office → what stands there; null: not for the caller to see. */
  own: z.record(z.string(), z.string().nullable()),
});
export type CandidateListRow = z.output<typeof ListRow>;
