import { z } from 'zod';
import { LEVELS, SEXES } from '../vocabulary.ts';
import { command, query, task } from './define.ts';

const Uid = z.string().min(1).max(60);
const LocalDate = z.iso.date();
const Reason = z.string().trim().min(1, 'decrees.reason-empty').max(300);
const NamedWithReason = z.object({ candidate: Uid, reason: Reason });

const NameWritten = z.string().trim().min(1, 'decrees.name-empty').max(150);
/** A name of an earlier decree as it should be: the spelling, the level with its grade, or both. */
const Corrected = NamedWithReason.extend({
  name: NameWritten.optional(),
  /** As the earlier decree spells it, where the record says otherwise by now. */
  was: NameWritten.optional(),
  level: z.enum(LEVELS).optional(),
  grade: z.number().int().min(1).max(12).optional(),
});

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
  /** Signed names that no longer stand: taken out by a later decree, or revoked alone. */
  gone: z.number(),
  /** Names of earlier decrees that this one takes out, and those it corrects. */
  removed: z.number(),
  corrected: z.number(),
  /** The decree that this one changes. */
  amends: z.object({ uid: Uid, number: z.string() }).nullable(),
});

/** A line of an amendment about a name of an earlier decree. */
const Change = Named.extend({
  kind: z.enum(['removed', 'name', 'level']),
  /** The decree in which the name stood. */
  from: z.string(),
  fromSignedOn: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
  reason: z.string(),
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
          /** Since when the name does not stand any more; by no decree where it alone was revoked. */
          end: z
            .object({ on: z.string(), reason: z.string(), decree: z.string().nullable() })
            .nullable(),
        }),
      ),
      changes: z.array(Change),
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
  /** Who stands in a decree of the run's intake: the names of one decree, or all found by a text. */
  findNamed: query({
    input: z.object({
      run: Uid,
      text: z.string().max(100),
      decree: Uid.optional(),
      candidate: Uid.optional(),
      limit: z.number().int().min(1).max(50),
    }),
    output: z.array(Named.extend({ grade: z.number(), decree: z.string(), arrived: z.boolean() })),
    errors: ['runs.not-found'],
    access: 'signed-in',
    reads: ['runs', 'decrees', 'enrolments', 'candidates'],
  }),
  /**
   * Records a decree as it was signed: the proposal of a frozen run (of all or of some levels or
   * regencies) without the struck and with the added names; or an amendment, which proposes nothing.
   * Either may take names out of earlier decrees or correct them. The earlier decrees stay as signed;
   * who holds a place follows the latest.
   */
  record: command({
    input: z.object({
      run: Uid,
      scope: z.enum(['proposal', 'amendment']),
      levels: z.array(z.enum(LEVELS)),
      /** Of the proposal only these, as `proposal` names them; all where missing. */
      regencies: z.array(z.string().max(100)).min(1).optional(),
      /** The decree that is changed; where missing, the one that holds the first changed name. */
      amends: Uid.optional(),
      number: z.string().trim().min(1, 'decrees.number-empty').max(100),
      signedOn: LocalDate,
      issuer: z.string().trim().min(1, 'decrees.issuer-empty').max(150),
      signer: z.string().trim().min(1, 'decrees.signer-empty').max(150),
      struck: z.array(NamedWithReason),
      added: z.array(NamedWithReason),
      removed: z.array(NamedWithReason).optional(),
      corrected: z.array(Corrected).optional(),
    }),
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
