import { z } from 'zod';
import { GATES, LEVELS, SEXES, STAGES } from '../vocabulary.ts';

/** At most one stored filter beside the typed words: each has its index. */
export const CandidateFilter = z.discriminatedUnion('by', [
  z.object({ by: z.literal('stage'), value: z.enum(STAGES) }),
  z.object({ by: z.literal('level'), value: z.enum(LEVELS) }),
  z.object({ by: z.literal('sex'), value: z.enum(SEXES) }),
  /** null: not looked up, or looked up and not recorded. */
  z.object({ by: z.literal('desil'), value: z.number().int().min(1).max(10).nullable() }),
  /** Stages before ordering: proposed and verifying. */
  z.object({ by: z.literal('incomplete') }),
  /** Incomplete, and nobody has answered for the visit yet. */
  z.object({ by: z.literal('unvisited') }),
]);
export type CandidateFilter = z.output<typeof CandidateFilter>;

export const Chosen = z.object({
  intake: z.string(),
  filter: CandidateFilter.nullable(),
  text: z.string().max(100),
});

export const CANDIDATE_SORTS = ['code', 'name', 'desil'] as const;
export const PAGE_ROWS = 100;
/** A search that fits more people than this is counted and paged no further. */
export const MOST_FOUND = 10_000;
/** People one command answers a gate for. */
export const MOST_AT_ONCE = 10_000;

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
});
export type CandidateListRow = z.output<typeof ListRow>;
