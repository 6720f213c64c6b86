import { z } from 'zod';
import { CLOSE_REASONS } from '../domain/candidates/close-reasons.ts';
import { CandidateForm } from '../validation/candidate-form.ts';
import { localDate } from '../validation/local-date.ts';
import { type Role, STAGES } from '../vocabulary.ts';
import { SetValuesInput } from './candidate-cells.ts';
import { DesilInput, GateAnswerInput } from './candidate-facts.ts';
import { candidatePapers } from './candidate-papers.ts';
import { CANDIDATE_READERS, Chosen, MOST_AT_ONCE } from './candidate-list.ts';
import { candidatePages } from './candidate-pages.ts';
import { CandidateRecord } from './candidate-record.ts';
import { command, query } from './define.ts';
import { OWN_VALUE_ERRORS, TypedOwnValues } from './own-values.ts';

/** Who works on candidates; the others read. */
export const CANDIDATE_WRITERS = ['head', 'officer'] as const satisfies readonly Role[];

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
  ...candidatePages,
  /** The header, the chips and the foot of the list: numbers of the whole intake. */
  summary: query({
    input: z.object({ intake: z.string() }),
    output: z.object({
      /** Of the intake; the codes of its candidates begin with it. */
      code: z.string(),
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
    access: CANDIDATE_READERS,
    reads: ['candidates', 'imports', 'intakes', 'decrees', 'enrolments'],
  }),
  /** What a search without a match probably meant, or null. */
  nearMatch: query({
    input: z.object({ intake: z.string(), text: z.string().max(100) }),
    output: z.object({ text: z.string() }).nullable(),
    errors: ['candidates.intake-not-found', 'columns.not-found'],
    access: CANDIDATE_READERS,
    reads: ['candidates', 'imports'],
  }),
  /** One record with everything on it; NIK and KK masked. */
  show: query({
    input: Uid,
    output: CandidateRecord,
    errors: ['candidates.not-found'],
    access: CANDIDATE_READERS,
    reads: ['candidates', 'attachments', 'imports', 'intakes', 'decrees', 'enrolments'],
  }),
  /** NIK and KK in full, for the roles that verify; each opening is in the journal. */
  fullIds: query({
    input: Uid,
    output: z.object({
      nik: z.string().nullable(),
      kk: z.string().nullable(),
      /** Of the guardians, in the order of the record. */
      guardians: z.array(z.string().nullable()),
    }),
    errors: ['candidates.not-found'],
    access: CANDIDATE_WRITERS,
    // A number corrected a moment ago must not come back with the next correction.
    reads: ['candidates', 'imports'],
    audits: 'full-id',
  }),
  /** Enters a child; one that is known is found again and keeps the first code ever given. */
  add: command({
    input: z.object({
      intake: z.string(),
      form: CandidateForm,
      /** Answer to "likely-same": the person it is, or 'different'. */
      samePerson: z.string().nullable(),
      own: TypedOwnValues.optional(),
    }),
    output: Named.extend({ knownBefore: z.boolean() }),
    errors: [
      'candidates.intake-not-found',
      'candidates.likely-same',
      'candidates.already-in-intake',
      'candidates.future-date',
      'candidates.nik-taken',
      'candidates.nisn-taken',
      'candidates.sex-fixed',
      'candidates.nik-differs',
      ...OWN_VALUE_ERRORS,
    ],
    access: CANDIDATE_WRITERS,
    changes: ['candidates', 'intakes', 'journal'],
    undo: 'recorded',
  }),
  edit: command({
    input: z.object({ uid: z.string(), form: CandidateForm, own: TypedOwnValues.optional() }),
    output: Named,
    errors: [
      'candidates.not-found',
      'candidates.nik-taken',
      'candidates.nisn-taken',
      'candidates.future-date',
      'candidates.sex-fixed',
      'candidates.level-fixed',
      ...OWN_VALUE_ERRORS,
    ],
    access: CANDIDATE_WRITERS,
    changes: ['candidates', 'journal'],
    undo: 'recorded',
  }),
  /** Cells changed in the list itself: all of them, or none and what is wrong with each. */
  setValues: command({
    input: SetValuesInput,
    output: z.object({ cells: z.number(), people: z.number() }),
    errors: ['candidates.cells-refused', 'candidates.future-date'],
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
  /** One answer for everybody the list shows now; those answered before, or ended, stay untouched. */
  answerGates: command({
    input: Chosen.extend({
      answer: GateAnswerInput,
      /** Only these, marked by hand; without them everybody the list shows. */
      uids: z.array(z.string()).min(1).max(MOST_AT_ONCE).optional(),
    }),
    output: z.object({ changed: z.number(), answered: z.number(), closed: z.number() }),
    errors: [
      'candidates.intake-not-found',
      'columns.not-found',
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
  ...candidatePapers,
  reopen: command({
    input: Uid,
    output: Named,
    errors: ['candidates.not-found', 'candidates.not-closed'],
    access: CANDIDATE_WRITERS,
    changes: ['candidates', 'journal'],
    undo: 'recorded',
  }),
} as const;
