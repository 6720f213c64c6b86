import { z } from 'zod';
import { CANDIDATE_WRITERS } from './candidates.ts';
import { command, query } from './define.ts';
import { ListDesign } from './list-design.ts';

const Name = z.string().trim().min(1, 'lists.name-empty').max(60);
const Named = z.object({ uid: z.string(), name: z.string() });
const write = {
  access: CANDIDATE_WRITERS,
  changes: ['settings', 'journal'],
  undo: 'recorded',
} as const;

/** Lists of the office's own making (Daftar buatan sendiri), kept under a name. */
export const listsContract = {
  /** All of them, those in use first. */
  list: query({
    input: z.object({}),
    output: z.array(
      Named.extend({
        design: ListDesign,
        ended: z.object({ on: z.string(), reason: z.string() }).nullable(),
      }),
    ),
    errors: [],
    access: ['head', 'officer', 'companion', 'reader'],
    reads: ['settings'],
  }),
  add: command({
    input: z.object({ name: Name, design: ListDesign }),
    output: Named,
    errors: ['lists.name-taken', 'columns.not-found'],
    ...write,
  }),
  change: command({
    input: z.object({ uid: z.string(), name: Name, design: ListDesign }),
    output: Named,
    errors: [
      'lists.not-found',
      'lists.ended',
      'lists.name-taken',
      'lists.same',
      'columns.not-found',
    ],
    ...write,
  }),
  /** Puts it away: it is offered no more. */
  end: command({
    input: z.object({
      uid: z.string(),
      reason: z.string().trim().min(1, 'places.reason-empty').max(300),
    }),
    output: Named,
    errors: ['lists.not-found', 'lists.ended'],
    ...write,
  }),
} as const;
