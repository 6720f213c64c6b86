import { z } from 'zod';
import { CHECK_PARTS } from '../domain/desil/desil-check.ts';
import { PROPOSAL_RESULTS } from '../domain/desil/proposal.ts';
import { localDate } from '../validation/local-date.ts';
import { LEVELS, type Role, SEXES } from '../vocabulary.ts';
import { PAGE_ROWS } from './candidate-list.ts';
import { CANDIDATE_WRITERS } from './candidates.ts';
import { command, query } from './define.ts';

const READERS = ['head', 'officer', 'companion', 'reader'] as const satisfies readonly Role[];
const Period = z.string().regex(/^\d{4}-[1-4]$/, 'candidates.period');
const Current = z.object({
  period: z.string(),
  /** When the office chose it; null while it is the quarter of today. */
  chosenAt: z.string().nullable(),
});
const Waiting = z.object({ on: z.string(), to: z.string(), checkOn: z.string() });
const ProposalInput = z.object({
  proposedOn: localDate('candidates.date'),
  /** Operator of the village, Dinas Sosial. */
  to: z.string().trim().min(1, 'desil.to-empty').max(120),
  /** When to look again. */
  checkOn: localDate('candidates.date'),
  note: z.string().trim().max(300),
});
export type ProposalInput = z.output<typeof ProposalInput>;
const Count = z.number().int().min(0);

/** The round of looking up desils ("Cek Desil") of candidates who neither arrived nor ended. */
export const desilContract = {
  /** The DTSEN period the office works with: older desils are looked up anew. */
  period: query({
    input: z.object({}),
    output: Current,
    errors: [],
    access: 'signed-in',
    reads: ['settings'],
  }),
  setPeriod: command({
    input: z.object({ period: Period }),
    output: z.object({ period: z.string() }),
    errors: ['desil.period-same', 'desil.period-future'],
    access: CANDIDATE_WRITERS,
    changes: ['settings', 'journal'],
    undo: 'recorded',
  }),
  /** `missing + older + absent + done = total`. */
  summary: query({
    input: z.object({ intake: z.string() }),
    output: Current.extend({
      missing: Count,
      older: Count,
      /** Looked up in this period, and the family is not in DTSEN. */
      absent: Count,
      done: Count,
      /** Not in DTSEN, proposed, no result yet; and of how many the day to look again has come. */
      proposed: Count,
      due: Count,
      total: Count,
    }),
    errors: ['desil.intake-not-found'],
    access: READERS,
    reads: ['candidates', 'imports', 'intakes', 'decrees', 'enrolments', 'settings'],
  }),
  /** One block of a part: never looked up first, then the oldest period, by code. NIK and KK masked. */
  page: query({
    input: z.object({
      intake: z.string(),
      part: z.enum(CHECK_PARTS),
      offset: z.number().int().min(0),
      limit: z.number().int().min(1).max(PAGE_ROWS),
    }),
    output: z.array(
      z.object({
        uid: z.string(),
        code: z.string(),
        name: z.string(),
        sex: z.enum(SEXES),
        age: z.number().nullable(),
        level: z.enum(LEVELS),
        village: z.string(),
        nikMasked: z.string().nullable(),
        kkMasked: z.string().nullable(),
        desil: z.number().nullable(),
        period: z.string().nullable(),
        /** The proposal of the family that waits. */
        proposal: Waiting.nullable(),
      }),
    ),
    errors: ['desil.intake-not-found'],
    access: READERS,
    reads: ['candidates', 'imports', 'decrees', 'enrolments', 'settings'],
  }),
  /** The proposals of a candidate's family, the newest first. */
  proposals: query({
    input: z.object({ candidate: z.string() }),
    output: z.array(
      Waiting.extend({
        by: z.string(),
        note: z.string(),
        ended: z
          .object({ on: z.string(), result: z.enum(PROPOSAL_RESULTS), note: z.string() })
          .nullable(),
      }),
    ),
    errors: ['desil.not-found'],
    access: READERS,
    reads: ['candidates', 'imports'],
  }),
  /** Proposes the family of one candidate who is not in DTSEN, or of everybody in that part. */
  propose: command({
    input: ProposalInput.extend({ intake: z.string(), candidate: z.string().nullable() }),
    output: z.object({ families: z.number() }),
    errors: [
      'desil.intake-not-found',
      'desil.not-found',
      'desil.not-absent',
      'desil.proposed',
      'desil.nobody',
      'desil.future-date',
      'desil.days',
    ],
    access: CANDIDATE_WRITERS,
    changes: ['candidates', 'journal'],
    undo: 'recorded',
  }),
  /** What became of a proposal; a desil that is recorded ends it by itself. */
  endProposal: command({
    input: z.object({
      candidate: z.string(),
      result: z.enum(PROPOSAL_RESULTS),
      on: localDate('candidates.date'),
      note: z.string().trim().max(300),
    }),
    output: z.object({ name: z.string() }),
    errors: ['desil.not-found', 'desil.no-proposal', 'desil.future-date', 'desil.days'],
    access: CANDIDATE_WRITERS,
    changes: ['candidates', 'journal'],
    undo: 'recorded',
  }),
} as const;
