import { z } from 'zod';
import { CLOSE_REASONS } from '../domain/candidates/close-reasons.ts';
import { CandidateForm } from '../validation/candidate-form.ts';
import { localDate } from '../validation/local-date.ts';
import {
  GATE_VALUES,
  GATES,
  LEVELS,
  RECOMMENDATIONS,
  type Role,
  SEXES,
  STAGES,
} from '../vocabulary.ts';
import { CandidateRecord } from './candidate-record.ts';
import { command, query } from './define.ts';

/** Who works on candidates; the others read. */
export const CANDIDATE_WRITERS = ['head', 'officer'] as const satisfies readonly Role[];
const READERS = ['head', 'officer', 'companion', 'reader'] as const satisfies readonly Role[];

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

const Chosen = z.object({
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

const ListRow = z.object({
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

const GateAnswerInput = z
  .object({
    gate: z.enum(GATES),
    value: z.enum(GATE_VALUES),
    answeredOn: localDate('candidates.date'),
    /** Who visited, asked or looked it up. */
    answeredBy: z.string().trim().min(1, 'candidates.answered-by-empty').max(120),
    source: z.string().trim().max(200),
    /** Needed for everything but "open" and "passed". */
    reason: z.string().trim().max(200),
    /** By when a deferred answer is expected; '' without a day. */
    dueOn: z.union([z.literal(''), localDate('candidates.date')]),
    /** What the home visit recommends; null leaves it as it is. */
    recommendation: z.enum(RECOMMENDATIONS).nullable(),
  })
  .check(({ value, issues }) => {
    const explains = value.value !== 'open' && value.value !== 'passed';
    if (explains && value.reason === '')
      issues.push({
        code: 'custom',
        path: ['reason'],
        message: 'candidates.reason-empty',
        input: value,
      });
    if (value.value === 'deferred' && value.dueOn === '')
      issues.push({
        code: 'custom',
        path: ['dueOn'],
        message: 'candidates.due-empty',
        input: value,
      });
  });
export { GateAnswerInput };
export type GateAnswerInput = z.output<typeof GateAnswerInput>;

export const DESIL_SOURCES = ['dtsen', 'siks_ng', 'cek_bansos', 'letter'] as const;
export const DesilInput = z.object({
  /** null: looked up and not recorded there. */
  desil: z
    .number()
    .int()
    .min(1, 'candidates.desil-range')
    .max(10, 'candidates.desil-range')
    .nullable(),
  period: z.string().regex(/^\d{4}-[1-4]$/, 'candidates.period'),
  asOf: localDate('candidates.date'),
  source: z.enum(DESIL_SOURCES),
  seenBy: z.string().trim().min(1, 'candidates.answered-by-empty').max(120),
});
export type DesilInput = z.output<typeof DesilInput>;

const Uid = z.object({ uid: z.string() });
const Named = z.object({ uid: z.string(), name: z.string(), code: z.string() });

export const candidatesContract = {
  /** People by typed words (name, code, NIK, guardian), for Ctrl+K. */
  find: query({
    input: z.object({ text: z.string().max(100), limit: z.number().int().min(1).max(50) }),
    output: z.array(z.object({ id: z.string(), name: z.string(), detail: z.string() })),
    errors: [],
    access: 'signed-in',
    reads: ['candidates', 'imports'],
  }),
  /** One block of the list in a stored order. A search that fits more than 500 keeps the order of entry. */
  page: query({
    input: Chosen.extend({
      sort: z.enum(CANDIDATE_SORTS),
      direction: z.enum(['asc', 'desc']),
      offset: z.number().int().min(0),
      limit: z.number().int().min(1).max(PAGE_ROWS),
    }),
    output: z.array(ListRow),
    errors: ['candidates.intake-not-found'],
    access: READERS,
    reads: ['candidates', 'imports', 'decrees', 'enrolments'],
  }),
  /** How many rows the list has; `more` when a search fits beyond MOST_FOUND. */
  count: query({
    input: Chosen,
    output: z.object({ count: z.number(), more: z.boolean() }),
    errors: ['candidates.intake-not-found'],
    access: READERS,
    reads: ['candidates', 'imports', 'decrees', 'enrolments'],
  }),
  /** The header, the chips and the foot of the list: numbers of the whole intake. */
  summary: query({
    input: z.object({ intake: z.string() }),
    output: z.object({
      total: z.number(),
      stages: z.record(z.enum(STAGES), z.number()),
      /** Proposed or verifying. */
      incomplete: z.number(),
      unvisited: z.number(),
      closesOn: z.string(),
      /** Newest DTSEN period seen in this intake, and how many still carry an older one. */
      newestPeriod: z.string().nullable(),
      olderPeriod: z.number(),
      /** The commonest of the older periods, to name it. */
      oldPeriod: z.string().nullable(),
    }),
    errors: ['candidates.intake-not-found'],
    access: READERS,
    reads: ['candidates', 'imports', 'intakes', 'decrees', 'enrolments'],
  }),
  /** What a search without a match probably meant, or null. */
  nearMatch: query({
    input: z.object({ intake: z.string(), text: z.string().max(100) }),
    output: z.object({ text: z.string() }).nullable(),
    errors: ['candidates.intake-not-found'],
    access: READERS,
    reads: ['candidates', 'imports'],
  }),
  /** One record with everything on it; NIK and KK masked. */
  show: query({
    input: Uid,
    output: CandidateRecord,
    errors: ['candidates.not-found'],
    access: READERS,
    reads: ['candidates', 'attachments', 'imports', 'intakes', 'decrees', 'enrolments'],
  }),
  /** NIK and KK in full, for the roles that verify; each opening is in the journal. */
  fullIds: query({
    input: Uid,
    output: z.object({ nik: z.string().nullable(), kk: z.string().nullable() }),
    errors: ['candidates.not-found'],
    access: CANDIDATE_WRITERS,
    reads: [],
    audits: 'full-id',
  }),
  /** Enters a child; one that is known is found again and keeps the first code ever given. */
  add: command({
    input: z.object({
      intake: z.string(),
      form: CandidateForm,
      /** Answer to "likely-same": the person it is, or 'different'. */
      samePerson: z.string().nullable(),
    }),
    output: Named.extend({ knownBefore: z.boolean() }),
    errors: [
      'candidates.intake-not-found',
      'candidates.likely-same',
      'candidates.already-in-intake',
      'candidates.future-date',
      'candidates.nik-taken',
      'candidates.sex-fixed',
      'candidates.nik-differs',
    ],
    access: CANDIDATE_WRITERS,
    changes: ['candidates', 'intakes', 'journal'],
    undo: 'recorded',
  }),
  edit: command({
    input: z.object({ uid: z.string(), form: CandidateForm }),
    output: Named,
    errors: [
      'candidates.not-found',
      'candidates.nik-taken',
      'candidates.future-date',
      'candidates.sex-fixed',
      'candidates.level-fixed',
    ],
    access: CANDIDATE_WRITERS,
    changes: ['candidates', 'journal'],
    undo: 'recorded',
  }),
  /** Adds a dated desil to the family card; it is that of every child on the card. */
  recordDesil: command({
    input: z.object({ uid: z.string(), fact: DesilInput }),
    output: Named,
    errors: ['candidates.not-found', 'candidates.future-date', 'candidates.desil-same'],
    access: CANDIDATE_WRITERS,
    changes: ['candidates', 'journal'],
    undo: 'recorded',
  }),
  answerGate: command({
    input: z.object({ uid: z.string(), answer: GateAnswerInput }),
    output: Named,
    errors: [
      'candidates.not-found',
      'candidates.closed',
      'candidates.gate-not-used',
      'candidates.future-date',
      'candidates.needs-head',
    ],
    access: CANDIDATE_WRITERS,
    changes: ['candidates', 'journal'],
    undo: 'recorded',
  }),
  /** One answer for everybody the list shows now; those already so, or ended, stay untouched. */
  answerGates: command({
    input: Chosen.extend({ answer: GateAnswerInput }),
    output: z.object({ changed: z.number(), same: z.number(), closed: z.number() }),
    errors: [
      'candidates.intake-not-found',
      'candidates.nobody',
      'candidates.too-many',
      'candidates.gate-not-used',
      'candidates.future-date',
      'candidates.needs-head',
    ],
    access: CANDIDATE_WRITERS,
    changes: ['candidates', 'journal'],
    undo: 'recorded',
  }),
  /** Ends a candidacy with its reason; the record stays. */
  close: command({
    input: z.object({
      uid: z.string(),
      reason: z.enum(CLOSE_REASONS, 'candidates.reason-empty'),
      closedOn: localDate('candidates.date'),
      note: z.string().trim().max(500),
    }),
    output: Named,
    errors: [
      'candidates.not-found',
      'candidates.closed',
      'candidates.arrived',
      'candidates.future-date',
      'candidates.note-needed',
    ],
    access: CANDIDATE_WRITERS,
    changes: ['candidates', 'journal'],
    undo: 'recorded',
  }),
  reopen: command({
    input: Uid,
    output: Named,
    errors: ['candidates.not-found', 'candidates.not-closed'],
    access: CANDIDATE_WRITERS,
    changes: ['candidates', 'journal'],
    undo: 'recorded',
  }),
} as const;
