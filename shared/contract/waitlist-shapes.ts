import { z } from 'zod';
import { HARD_REASONS, SOFT_REASONS } from '../domain/house/bed-fit.ts';
import { PASSED_REASONS } from '../domain/waitlist/passed-over.ts';
import { WAITLIST_KEYS } from '../domain/waitlist/waitlist-order.ts';
import { MOBILITIES, SEXES } from '../vocabulary.ts';

const FittingBed = z.object({
  uid: z.string(),
  code: z.string(),
  ward: z.string(),
  soft: z.array(z.enum(SOFT_REASONS)),
});

/** Why no bed fits; each reason with the wards in which it stands in the way. */
const NoFit = z.array(z.object({ reason: z.enum(HARD_REASONS), wards: z.array(z.string()) }));

export const WaitingRow = z.object({
  uid: z.string(),
  rank: z.number(),
  number: z.string(),
  name: z.string(),
  sex: z.enum(SEXES),
  age: z.number().nullable(),
  desil: z.number().nullable(),
  /** The desil stands in for one that nobody knows. */
  substitute: z.boolean(),
  vulnerability: z.number(),
  emergency: z.boolean(),
  returning: z.boolean(),
  waitingSince: z.string(),
  mobility: z.enum(MOBILITIES).nullable(),
  consent: z.boolean(),
  /** The assessment is older than the setting says: renew it; the rank stays. */
  oldAssessment: z.boolean(),
  bed: FittingBed.nullable(),
  none: NoFit,
});
export type WaitingRow = z.output<typeof WaitingRow>;

const KeyValue = z.discriminatedUnion('key', [
  z.object({ key: z.literal('returning'), value: z.boolean() }),
  z.object({ key: z.literal('emergency'), value: z.boolean() }),
  z.object({ key: z.literal('desil'), value: z.number().nullable(), substitute: z.boolean() }),
  z.object({ key: z.literal('vulnerability'), value: z.number() }),
  z.object({ key: z.literal('waiting_since'), value: z.string() }),
  z.object({ key: z.literal('draw'), value: z.string() }),
]);
export type WaitlistKeyValue = z.output<typeof KeyValue>;

const Neighbour = z.object({ uid: z.string(), name: z.string(), rank: z.number() });

/** "Mengapa urutan ini?": one request beside its neighbours, key by key. */
export const WaitlistWhy = z.object({
  uid: z.string(),
  name: z.string(),
  number: z.string(),
  rank: z.number(),
  policyVersion: z.number(),
  above: Neighbour.nullable(),
  below: Neighbour.nullable(),
  rows: z.array(
    z.object({
      key: z.enum(WAITLIST_KEYS),
      own: KeyValue,
      above: KeyValue.nullable(),
      below: KeyValue.nullable(),
      state: z.enum(['same', 'decides', 'after']),
    }),
  ),
  /** The key that decides against the one above, or null. */
  decidedBy: z.enum(WAITLIST_KEYS).nullable(),
  /** Where the desil comes from, as `2026-2`. */
  desilPeriod: z.string().nullable(),
});

const PassedPerson = z.object({
  uid: z.string(),
  name: z.string(),
  number: z.string(),
  rank: z.number(),
  reasons: z.array(z.enum(PASSED_REASONS)),
});

/** What a call would need: places, the beds that fit, and who stands before. */
export const CallPlan = z.object({
  uid: z.string(),
  name: z.string(),
  rank: z.number().nullable(),
  consent: z.boolean(),
  answerBy: z.string(),
  places: z.object({
    effective: z.number(),
    held: z.number(),
    reserved: z.number(),
    transit: z.number(),
    free: z.number(),
  }),
  beds: z.array(FittingBed),
  none: NoFit,
  /** The bed that the plan is about: the chosen one, or the one with least against it. */
  bed: FittingBed.nullable(),
  /** The bed that was asked for where it does not fit, with what stands against it. */
  refused: z.object({ code: z.string(), reasons: z.array(z.enum(HARD_REASONS)) }).nullable(),
  /** Before in the order and would fit that bed: calling past them needs a reason. */
  before: z.array(PassedPerson),
  /** Before in the order and passed over by themselves, each with why. */
  automatic: z.array(PassedPerson),
});

export const CallRow = z.object({
  uid: z.string(),
  application: z.string(),
  number: z.string(),
  name: z.string(),
  sex: z.enum(SEXES),
  bed: z.string(),
  bedUid: z.string(),
  ward: z.string(),
  /** The stay whose bed was given away: who comes back needs a bed, not a new stay. */
  returning: z.string().nullable(),
  calledOn: z.string(),
  answerBy: z.string(),
  overdue: z.boolean(),
  accepted: z.boolean(),
  contactName: z.string(),
  contactPhone: z.string(),
});
export type CallRow = z.output<typeof CallRow>;

/** The rules of the waiting list that a head may change; each change is a new version. */
export const WaitlistRules = z.object({
  emergencyFirst: z.boolean(),
  vulnerability: z.boolean(),
  substituteDesil: z.number().int().min(1).max(10).nullable(),
});
