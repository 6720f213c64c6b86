import { z } from 'zod';
import {
  CANDIDATE_READERS,
  CandidateSort,
  Chosen,
  Grouping,
  GroupParts,
  ListGroups,
  ListRow,
  PAGE_ROWS,
} from './candidate-list.ts';
import { query } from './define.ts';

const Ordered = Chosen.extend({ sort: CandidateSort, direction: z.enum(['asc', 'desc']) });

/** The rows of the list of candidates: in one piece, in groups, or held while cells are changed. */
export const candidatePages = {
  /** One block of the list in a stored order. A search that fits more than 500 keeps the order of entry. */
  page: query({
    input: Ordered.extend({
      offset: z.number().int().min(0),
      limit: z.number().int().min(1).max(PAGE_ROWS),
    }),
    output: z.array(ListRow),
    errors: ['candidates.intake-not-found', 'columns.not-found'],
    access: CANDIDATE_READERS,
    leavesOutUnsaved: true,
    reads: ['candidates', 'imports', 'decrees', 'enrolments', 'settings'],
  }),
  /** The groups of a list with how many each has, in the order in which they stand. */
  groups: query({
    input: Ordered.extend({ by: Grouping }),
    output: ListGroups,
    errors: ['candidates.intake-not-found', 'columns.not-found'],
    access: CANDIDATE_READERS,
    leavesOutUnsaved: true,
    reads: ['candidates', 'imports', 'decrees', 'enrolments'],
  }),
  /** One block of a list that is grouped: the parts of its groups, each in the order of the list. */
  pageOfGroups: query({
    input: Ordered.extend({ by: Grouping, parts: GroupParts }),
    output: z.array(ListRow),
    errors: ['candidates.intake-not-found', 'columns.not-found'],
    access: CANDIDATE_READERS,
    leavesOutUnsaved: true,
    reads: ['candidates', 'imports', 'decrees', 'enrolments', 'settings'],
  }),
  /** Who a list has, in its order: what is being edited stays where it is, whatever becomes of it. */
  order: query({
    input: Ordered.extend({ by: Grouping.optional() }),
    output: z.object({ uids: z.array(z.string()), groups: ListGroups.nullable() }),
    errors: ['candidates.intake-not-found', 'columns.not-found'],
    access: CANDIDATE_READERS,
    leavesOutUnsaved: true,
    reads: [],
  }),
  /** Rows of the list by who they are; null for somebody who is no candidate any more. */
  rows: query({
    input: z.object({ uids: z.array(z.string()).max(PAGE_ROWS) }),
    output: z.array(ListRow.nullable()),
    errors: [],
    access: CANDIDATE_READERS,
    reads: ['candidates', 'imports', 'decrees', 'enrolments', 'settings'],
  }),
  /** How many rows the list has; `more` when a search fits beyond MOST_FOUND. */
  count: query({
    input: Chosen,
    output: z.object({ count: z.number(), more: z.boolean() }),
    errors: ['candidates.intake-not-found', 'columns.not-found'],
    access: CANDIDATE_READERS,
    leavesOutUnsaved: true,
    reads: ['candidates', 'imports', 'decrees', 'enrolments'],
  }),
} as const;
