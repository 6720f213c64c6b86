import { z } from 'zod';
import { LEVELS, SEXES } from '../vocabulary.ts';

export const Uid = z.string().min(1).max(60);
export const LocalDate = z.iso.date();
export const Reason = z.string().trim().min(1, 'decrees.reason-empty').max(300);
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

export const DecreeName = z.object({
  candidate: Uid,
  code: z.string(),
  name: z.string(),
  sex: z.enum(SEXES),
  level: z.enum(LEVELS),
});

export const DecreeHead = z.object({
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
  /** The day by which the number is expected; `number` is a placeholder until then. */
  numberDue: z.string().nullable(),
  /** The date follows with the number: `signedOn` is the day of recording until then. */
  dateOpen: z.boolean(),
});

/** A scan of the signed decree. */
export const DecreeScan = z.object({
  uid: Uid,
  hash: z.string(),
  fileName: z.string(),
  mediaType: z.string(),
  addedAt: z.string(),
});

/** A line of an amendment about a name of an earlier decree. */
export const DecreeChange = DecreeName.extend({
  kind: z.enum(['removed', 'name', 'level']),
  /** The decree in which the name stood. */
  from: z.string(),
  fromSignedOn: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
  reason: z.string(),
});

export const RecordInput = z
  .object({
    run: Uid,
    scope: z.enum(['proposal', 'amendment']),
    levels: z.array(z.enum(LEVELS)),
    /** Of the proposal only these, as `proposal` names them; all where missing. */
    regencies: z.array(z.string().max(100)).min(1).optional(),
    /** The decree that is changed; where missing, the one that holds the first changed name. */
    amends: Uid.optional(),
    /** Null while the secretariat has not numbered it: then `numberDue` says until when. */
    number: z.string().trim().min(1, 'decrees.number-empty').max(100).nullable(),
    numberDue: LocalDate.optional(),
    /** Null where the date follows with the number. */
    signedOn: LocalDate.nullable(),
    issuer: z.string().trim().min(1, 'decrees.issuer-empty').max(150),
    signer: z.string().trim().min(1, 'decrees.signer-empty').max(150),
    struck: z.array(NamedWithReason),
    added: z.array(NamedWithReason),
    removed: z.array(NamedWithReason).optional(),
    corrected: z.array(Corrected).optional(),
  })
  .refine(({ number, numberDue }) => number !== null || numberDue !== undefined, {
    path: ['numberDue'],
    message: 'decrees.due-empty',
  })
  .refine(({ number, signedOn }) => number === null || signedOn !== null, {
    path: ['signedOn'],
    message: 'decrees.date-empty',
  });

/** Who signs in beside the author. */
export const Second = z.object({
  login: z.string().min(1).max(40),
  password: z.string().min(1).max(200),
});

/** A line of a pasted list, and whom it means. */
export const MatchedLine = z.object({
  line: z.number(),
  text: z.string(),
  problem: z.enum(['unknown', 'several', 'twice', 'closed', 'designated']).nullable(),
  child: DecreeName.extend({ rank: z.number().nullable(), proposed: z.boolean() }).nullable(),
  /** Number of the decree that names the child already. */
  decree: z.string().nullable(),
});
