import { z } from 'zod';
import { LEVELS } from '../vocabulary.ts';
import {
  DecreeChange,
  DecreeHead,
  DecreeName,
  DecreeScan,
  LocalDate,
  MatchedLine,
  Reason,
  RecordInput,
  Second,
  Uid,
} from './decree-shapes.ts';
import { command, query, task } from './define.ts';

export const decreesContract = {
  /** The decrees of an intake, newest first. */
  list: query({
    input: z.object({ intake: Uid.optional() }),
    output: z.array(DecreeHead),
    errors: [],
    access: 'signed-in',
    reads: ['decrees', 'enrolments'],
  }),
  /** Every name of proposal and decree side by side; what differs keeps its mark. */
  show: query({
    input: z.object({ decree: Uid }),
    output: z.object({
      head: DecreeHead,
      names: z.array(
        DecreeName.extend({
          position: z.number(),
          mark: z.enum(['as_proposed', 'struck', 'added']),
          reason: z.string().nullable(),
          arrivedOn: z.string().nullable(),
          enrolment: Uid.nullable(),
          closed: z.boolean(),
          /** Since when the name does not stand any more; by no decree where it alone was revoked. */
          end: z
            .object({ on: z.string(), reason: z.string(), decree: z.string().nullable() })
            .nullable(),
        }),
      ),
      changes: z.array(DecreeChange),
      /** Oldest first. */
      scans: z.array(DecreeScan),
    }),
    errors: ['decrees.not-found'],
    access: 'signed-in',
    reads: ['decrees', 'enrolments', 'candidates', 'attachments'],
  }),
  /** The names a run proposes in these levels, in the order of the list to be signed. */
  proposal: query({
    input: z.object({ run: Uid }),
    output: z.object({
      number: z.number(),
      ratified: z.boolean(),
      names: z.array(
        DecreeName.extend({
          rank: z.number().nullable(),
          /** Number of the standing decree that names the child already; '' for a closed candidacy. */
          taken: z.string().nullable(),
          /** Of East Kalimantan, as quotas name it; '' elsewhere and where nobody wrote it. */
          regency: z.string(),
        }),
      ),
    }),
    errors: ['runs.not-found'],
    access: 'signed-in',
    reads: ['runs', 'decrees', 'candidates', 'imports'],
  }),
  /**
   * Who may be added by hand: of the intake, not closed, in no standing decree. Without text the
   * reserve in its order; with text everyone found, the reserve first. `proposed` lets in those whom
   * the run proposes (for an amendment).
   */
  findToAdd: query({
    input: z.object({
      run: Uid,
      text: z.string().max(100),
      level: z.enum(LEVELS).optional(),
      proposed: z.boolean(),
      candidate: Uid.optional(),
      limit: z.number().int().min(1).max(50),
    }),
    output: z.array(
      DecreeName.extend({
        outcome: z.enum(['admitted', 'reserve', 'left_out']).nullable(),
        reserveNo: z.number().nullable(),
        rank: z.number().nullable(),
      }),
    ),
    errors: ['runs.not-found'],
    access: 'signed-in',
    reads: ['runs', 'decrees', 'candidates', 'imports'],
  }),
  /** Who stands in a decree of the run's intake: the names of one decree, or all found by a text. */
  findNamed: query({
    input: z.object({
      run: Uid,
      text: z.string().max(100),
      decree: Uid.optional(),
      candidate: Uid.optional(),
      limit: z.number().int().min(1).max(50),
    }),
    output: z.array(
      DecreeName.extend({ grade: z.number(), decree: z.string(), arrived: z.boolean() }),
    ),
    errors: ['runs.not-found'],
    access: 'signed-in',
    reads: ['runs', 'decrees', 'enrolments', 'candidates'],
  }),
  /**
   * Whom a pasted list means, line by line: a code, a NIK or a name. A line with a problem means
   * nobody; `child` then says who it would be, where that is known.
   */
  matchSigned: query({
    input: z.object({ run: Uid, text: z.string().max(500_000) }),
    output: z.array(MatchedLine),
    errors: ['runs.not-found'],
    access: 'signed-in',
    reads: ['runs', 'decrees', 'candidates', 'imports'],
  }),
  /**
   * Records a decree as it was signed: the proposal of a frozen run, of some levels or regencies, or an
   * amendment. Either may change earlier decrees, which stay as signed; the latest holds.
   */
  record: command({
    input: RecordInput,
    output: z.object({
      uid: Uid,
      names: z.number(),
      struck: z.number(),
      added: z.number(),
      removed: z.number(),
      corrected: z.number(),
    }),
    errors: [
      'runs.not-found',
      'decrees.run-not-frozen',
      'decrees.number-taken',
      'decrees.signed-in-future',
      'decrees.candidate-unknown',
      'decrees.already-designated',
      'decrees.candidate-closed',
      'decrees.struck-not-proposed',
      'decrees.nobody',
      'decrees.not-found',
      'decrees.already-revoked',
      'decrees.amends-later',
      'decrees.not-in-decree',
      'decrees.correction-same',
      'decrees.level-arrived',
      'decrees.grade-misfit',
      'decrees.twice',
    ],
    access: ['head', 'officer'],
    changes: ['decrees', 'candidates'],
    undo: 'recorded',
  }),
  /** Types the number and the date that followed a decree recorded without them. */
  complete: command({
    input: z.object({
      decree: Uid,
      number: z.string().trim().min(1, 'decrees.number-empty').max(100),
      signedOn: LocalDate,
    }),
    output: z.object({ uid: Uid, number: z.string() }),
    errors: [
      'decrees.not-found',
      'decrees.already-revoked',
      'decrees.number-known',
      'decrees.number-taken',
      'decrees.signed-in-future',
      'decrees.amends-later',
    ],
    access: ['head', 'officer'],
    changes: ['decrees', 'candidates'],
    undo: 'recorded',
  }),
  /** Keeps a scan of the signed decree; it is ended as every attachment is (`attachments.end`). */
  attachScan: task({
    input: z.object({
      decree: Uid,
      /** Token of the chosen file; main turns it into a path. */
      file: z.string().min(1, 'attachments.file-missing'),
    }),
    output: z.object({ uid: Uid, fileName: z.string() }),
    errors: [
      'attachments.unreadable',
      'attachments.empty',
      'attachments.too-large',
      'attachments.wrong-type',
      'attachments.same',
      'decrees.not-found',
    ],
    access: ['head', 'officer'],
    changes: ['attachments', 'decrees'],
    files: ['file'],
  }),
  /**
   * Takes back one child's name; a second person signs in for it. The decree stays as signed and
   * holds for the others; a child who has arrived stays a pupil.
   */
  revokeName: task({
    input: z.object({
      decree: Uid,
      candidate: Uid,
      on: LocalDate,
      reason: Reason,
      second: Second,
    }),
    output: z.object({ name: z.string() }),
    errors: [
      'decrees.not-found',
      'decrees.already-revoked',
      'decrees.name-ended',
      'decrees.not-in-decree',
      'decrees.revoked-early',
      'decrees.revoked-ahead',
      'decrees.second-same',
      'users.wrong-password',
      'users.locked',
    ],
    access: ['head', 'officer'],
    changes: ['decrees', 'candidates'],
  }),
  /** Takes a decree back; a second person signs in for it. Who has arrived stays. */
  revoke: task({
    input: z.object({
      decree: Uid,
      on: LocalDate,
      reason: Reason,
      second: Second,
    }),
    output: z.object({ names: z.number() }),
    errors: [
      'decrees.not-found',
      'decrees.already-revoked',
      'decrees.revoked-early',
      'decrees.revoked-ahead',
      'decrees.second-same',
      'users.wrong-password',
      'users.locked',
    ],
    access: ['head', 'officer'],
    changes: ['decrees', 'candidates'],
  }),
} as const;
