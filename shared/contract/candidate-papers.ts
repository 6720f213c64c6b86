import { z } from 'zod';
import { AWAITED_KINDS, CIVIL_PAPERS, PAPER_ENDS } from '../domain/people/awaited-paper.ts';
import { localDate } from '../validation/local-date.ts';
import { typedLine } from '../validation/typed-text.ts';
import type { Role } from '../vocabulary.ts';
import { command } from './define.ts';

/** The child and the paper it is about, for the sentence afterwards. */
const Done = z.object({ uid: z.string(), name: z.string(), kind: z.enum(AWAITED_KINDS) });
const WRITERS = ['head', 'officer'] as const satisfies readonly Role[];

/** Papers a family does not have yet, with the day on which somebody asks again (domain brief 5.1). */
export const candidatePapers = {
  /** Notes that a paper is missing; one that is waited for already gets the new day. */
  awaitPaper: command({
    input: z.object({
      uid: z.string(),
      kind: z.enum(CIVIL_PAPERS, 'candidates.paper-empty'),
      dueOn: localDate('candidates.due-empty'),
      note: typedLine(200, 'candidates.too-long'),
    }),
    output: Done,
    errors: ['candidates.not-found', 'candidates.due-past'],
    access: WRITERS,
    changes: ['candidates', 'journal'],
    undo: 'recorded',
  }),
  /** Ends the waiting: the paper was seen, or is not needed. */
  endPaper: command({
    input: z.object({ paper: z.string(), how: z.enum(PAPER_ENDS) }),
    output: Done,
    errors: ['candidates.paper-ended'],
    access: WRITERS,
    changes: ['candidates', 'journal'],
    undo: 'recorded',
  }),
} as const;
