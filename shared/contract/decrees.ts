import { z } from 'zod';
import { LEVELS, SEXES } from '../vocabulary.ts';
import { command, query, task } from './define.ts';

const Uid = z.string().min(1).max(60);
const LocalDate = z.iso.date();
const Reason = z.string().trim().min(1, 'decrees.reason-empty').max(300);
const NamedWithReason = z.object({ candidate: Uid, reason: Reason });

const Named = z.object({
  candidate: Uid,
  code: z.string(),
  name: z.string(),
  sex: z.enum(SEXES),
  level: z.enum(LEVELS),
});

const Head = z.object({
  uid: Uid,
  number: z.string(),
  signedOn: z.string(),
  issuer: z.string(),
  signer: z.string(),
  runNumber: z.number(),
  run: Uid,
  names: z.number(),
  struck: z.number(),
  added: z.number(),
  arrived: z.number(),
  revokedOn: z.string().nullable(),
  revokeReason: z.string().nullable(),
});

export const decreesContract = {
  /** The decrees of an intake, newest first. */
  list: query({
    input: z.object({ intake: Uid.optional() }),
    output: z.array(Head),
    errors: [],
    access: 'signed-in',
    reads: ['decrees', 'enrolments'],
  }),
  /** Every name of proposal and decree side by side; what differs keeps its mark. */
  show: query({
    input: z.object({ decree: Uid }),
    output: z.object({
      head: Head,
      names: z.array(
        Named.extend({
          position: z.number(),
          mark: z.enum(['as_proposed', 'struck', 'added']),
          reason: z.string().nullable(),
          arrivedOn: z.string().nullable(),
          enrolment: Uid.nullable(),
          closed: z.boolean(),
        }),
      ),
    }),
    errors: ['decrees.not-found'],
    access: 'signed-in',
    reads: ['decrees', 'enrolments', 'candidates'],
  }),
  /** The names a run proposes in these levels, in the order of the list to be signed. */
  proposal: query({
    input: z.object({ run: Uid }),
    output: z.object({
      number: z.number(),
      ratified: z.boolean(),
      names: z.array(
        Named.extend({
          rank: z.number().nullable(),
          /** Number of the standing decree that names the child already; '' for a closed candidacy. */
          taken: z.string().nullable(),
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
      Named.extend({
        outcome: z.enum(['admitted', 'reserve', 'left_out']).nullable(),
        reserveNo: z.number().nullable(),
        rank: z.number().nullable(),
      }),
    ),
    errors: ['runs.not-found'],
    access: 'signed-in',
    reads: ['runs', 'decrees', 'candidates', 'imports'],
  }),
  /**
   * Records a decree as it was signed: the proposal of a frozen run (of all or of some levels)
   * without the struck and with the added names; or an amendment, which holds the added names only.
   */
  record: command({
    input: z.object({
      run: Uid,
      scope: z.enum(['proposal', 'amendment']),
      levels: z.array(z.enum(LEVELS)).min(1),
      number: z.string().trim().min(1, 'decrees.number-empty').max(100),
      signedOn: LocalDate,
      issuer: z.string().trim().min(1, 'decrees.issuer-empty').max(150),
      signer: z.string().trim().min(1, 'decrees.signer-empty').max(150),
      struck: z.array(NamedWithReason),
      added: z.array(NamedWithReason),
    }),
    output: z.object({ uid: Uid, names: z.number(), struck: z.number(), added: z.number() }),
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
    ],
    access: ['head', 'officer'],
    changes: ['decrees', 'candidates'],
    undo: 'recorded',
  }),
  /** Takes a decree back; a second person signs in for it. Who has arrived stays. */
  revoke: task({
    input: z.object({
      decree: Uid,
      on: LocalDate,
      reason: Reason,
      second: z.object({ login: z.string().min(1).max(40), password: z.string().min(1).max(200) }),
    }),
    output: z.object({ names: z.number() }),
    errors: [
      'decrees.not-found',
      'decrees.already-revoked',
      'decrees.second-same',
      'users.wrong-password',
      'users.locked',
    ],
    access: ['head', 'officer'],
    changes: ['decrees', 'candidates'],
  }),
} as const;
