import { z } from 'zod';
import { APART_REASONS } from '../domain/duplicates/apart-reasons.ts';
import { DUPLICATE_REASONS } from '../domain/duplicates/compare.ts';
import { MERGE_FIELDS } from '../domain/duplicates/merge-fields.ts';
import { MATCHES, PAIR_FIELDS } from '../domain/duplicates/side-by-side.ts';
import { CANDIDATE_WRITERS } from './candidates.ts';
import { command, query, task } from './define.ts';

const Uid = z.string().min(1).max(60);
const Count = z.number().int().min(0);
/** Two people, by uid; in either order. */
const Pair = z.object({ first: Uid, second: Uid });

const Side = z.object({
  /** Uid of the person. */
  person: Uid,
  name: z.string(),
  birthDate: z.string().nullable(),
  mother: z.string().nullable(),
  /** The first code ever given, or in a facility the first number; null for who has neither. */
  code: z.string().nullable(),
  /** Their newest candidacy, or their newest request of a facility: what a page opens by. */
  candidate: Uid.nullable(),
  application: Uid.nullable(),
  /** Their newest stay in a facility. */
  stay: Uid.nullable(),
});

/** Why they may be one person as their records stand now; no reasons where they are alike no more. */
const Likeness = z.object({
  reasons: z.array(z.enum(DUPLICATE_REASONS)),
  /** Jaro-Winkler of the words of both names that fit worst, in hundredths. */
  names: z.number().int().min(0).max(100),
});

const Decision = z.object({
  state: z.enum(['different', 'merged']),
  reason: z.enum(APART_REASONS).nullable(),
  note: z.string(),
  at: z.string(),
  by: z.string(),
  /** Uid of the person that stays, of a merged pair. */
  kept: Uid.nullable(),
});

const PairRow = z.object({
  first: Side,
  second: Side,
  likeness: Likeness,
  decision: Decision.nullable(),
});
export type DuplicateRow = z.output<typeof PairRow>;

const MergePlan = z.object({
  /** By whose rules they are brought together. */
  programme: z.enum(['school', 'facility']),
  /** Uid of the person that stays. */
  keep: Uid,
  because: z.enum(['pupil', 'decree', 'code', 'resident', 'stayed', 'number', 'entered']),
  first: Uid,
  second: Uid,
  /** Fields in which they differ, with the fuller value proposed. NIK and KK masked. */
  fields: z.array(
    z.object({
      field: z.enum(MERGE_FIELDS),
      first: z.string(),
      second: z.string(),
      proposed: z.enum(['first', 'second']),
    }),
  ),
  /** Codes of candidacies, or the number of a request, that end as double records. */
  closes: z.array(z.string()),
});

const MERGE_ERRORS = [
  'duplicates.not-found',
  'duplicates.one-person',
  'duplicates.decided',
  'duplicates.merged-elsewhere',
  'duplicates.other-programme',
  'duplicates.both-pupils',
  'duplicates.in-decree',
  'duplicates.in-run',
  'duplicates.kept-closed',
  'duplicates.two-stays',
  'duplicates.stays-meet',
  'duplicates.stay-and-call',
  'duplicates.two-calls',
  'duplicates.sexes-fixed',
  'duplicates.same-course',
] as const;

export const PAIR_LISTS = ['open', 'different', 'merged'] as const;
const reads = ['duplicates', 'candidates', 'imports', 'applications', 'stays'] as const;
const changes = [
  'duplicates',
  'candidates',
  'applications',
  'stays',
  'training',
  'attachments',
  'journal',
] as const;

/** Entries that may be one person: searched for, shown side by side, decided by people. */
export const duplicatesContract = {
  /** One block of a list: those to decide by how sure they are, decided ones newest first. */
  list: query({
    input: z.object({
      list: z.enum(PAIR_LISTS),
      offset: Count,
      limit: z.number().int().min(1).max(100),
    }),
    output: z.array(PairRow),
    errors: [],
    access: CANDIDATE_WRITERS,
    reads,
  }),
  /** How long each list is; the last search and how many people came since. */
  summary: query({
    input: z.object({}),
    output: z.object({
      counts: z.record(z.enum(PAIR_LISTS), Count),
      search: z.object({ at: z.string(), people: Count, since: Count }).nullable(),
    }),
    errors: [],
    access: CANDIDATE_WRITERS,
    reads,
  }),
  /** Two entries side by side; NIK and KK masked. Dates are ISO, codes are those of the records. */
  show: query({
    input: Pair,
    output: PairRow.extend({
      rows: z.array(
        z.object({
          field: z.enum(PAIR_FIELDS),
          first: z.string(),
          second: z.string(),
          match: z.enum(MATCHES),
        }),
      ),
    }),
    errors: ['duplicates.not-found', 'duplicates.one-person'],
    access: CANDIDATE_WRITERS,
    reads,
  }),
  /** NIK and KK of both in full; each opening is in the journal. */
  fullIds: query({
    input: Pair,
    output: z.record(
      z.enum(['first', 'second']),
      z.object({ nik: z.string().nullable(), kk: z.string().nullable() }),
    ),
    errors: ['duplicates.not-found', 'duplicates.one-person'],
    access: CANDIDATE_WRITERS,
    reads: [],
    audits: 'full-id',
  }),
  /** Looks for pairs among all people of the office and makes the list anew. */
  scan: task({
    input: z.object({}),
    output: z.object({ people: Count, pairs: Count }),
    errors: ['job.cancelled'],
    access: CANDIDATE_WRITERS,
    changes: ['duplicates', 'journal'],
  }),
  /** What bringing them together would do: who stays and why, and which values are proposed. */
  plan: query({
    input: Pair,
    output: MergePlan,
    errors: MERGE_ERRORS,
    access: CANDIDATE_WRITERS,
    reads,
  }),
  /** They are one person: one entry stays, the other's records go over to it. */
  merge: command({
    input: Pair.extend({
      /** Of each field whose value stays: that of the person named `first` or `second` here. */
      take: z.partialRecord(z.enum(MERGE_FIELDS), z.enum(['first', 'second'])),
    }),
    /** `code`: the code or the number of the entry that stays; '' without one. */
    output: z.object({ name: z.string(), other: z.string(), code: z.string() }),
    errors: [
      ...MERGE_ERRORS,
      'duplicates.sex-fixed',
      'duplicates.sex-of-bed',
      'training.already-in',
      'training.limit-other-day',
    ],
    access: CANDIDATE_WRITERS,
    changes,
    undo: 'recorded',
  }),
  /** Takes a merged pair apart; what was changed since the merge stays as it is (`left`). */
  split: command({
    input: Pair.extend({
      reason: z.enum(APART_REASONS),
      note: z.string().trim().max(300),
    }),
    output: z.object({ name: z.string(), other: z.string(), left: Count }),
    errors: [
      'duplicates.not-found',
      'duplicates.one-person',
      'duplicates.not-merged',
      'duplicates.merged-elsewhere',
      'duplicates.history-gone',
      'duplicates.note-needed',
    ],
    access: CANDIDATE_WRITERS,
    changes,
    undo: 'recorded',
  }),
  /** They are two people: the pair is not asked about again, whatever comes later. */
  keepApart: command({
    input: Pair.extend({
      reason: z.enum(APART_REASONS),
      note: z.string().trim().max(300),
    }),
    output: z.object({ name: z.string(), other: z.string() }),
    errors: [
      'duplicates.not-found',
      'duplicates.one-person',
      'duplicates.decided',
      'duplicates.note-needed',
    ],
    access: CANDIDATE_WRITERS,
    changes,
    undo: 'recorded',
  }),
} as const;
