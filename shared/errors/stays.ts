import { z } from 'zod';
import { HARD_REASONS } from '../domain/house/bed-fit.ts';
import { LEAVE_FACTS } from '../domain/stays/decide-leave.ts';
import { STAY_END_REASONS } from '../domain/stays/stay-words.ts';
import { SEXES } from '../vocabulary.ts';

const named = z.object({ name: z.string() });

export const staysErrors = {
  'stays.not-found': z.object({ stay: z.string() }),
  'stays.application-unknown': z.object({ application: z.string() }),
  'stays.person-unknown': z.object({ person: z.string() }),
  'stays.no-site': z.object({ office: z.string() }),
  'stays.in-future': z.object({ on: z.string(), today: z.string() }),
  /** `first`: the earliest day that is possible. */
  'stays.before': z.object({ on: z.string(), first: z.string() }),
  'stays.already-admitted': named,
  'stays.open-stay': named.extend({ since: z.string() }),
  'stays.overlap': named.extend({ from: z.string(), until: z.string() }),
  'stays.not-eligible': named,
  'stays.not-accepted': named,
  'stays.agreement-missing': named,
  'stays.house-full': z.object({
    effective: z.number(),
    held: z.number(),
    reserved: z.number(),
    limit: z.enum(['operational', 'site', 'beds']),
  }),
  /** Today there is room, but the ledger leaves too little on another day of the stay. */
  'stays.limit-other-day': z.object({ limit: z.enum(['operational', 'site']) }),
  'stays.bed-unknown': z.object({ bed: z.string() }),
  'stays.bed-unfit': z.object({
    bed: z.string(),
    reasons: z.array(z.enum(HARD_REASONS)).readonly(),
    overridable: z.enum(['yes', 'no']),
  }),
  /** What the database itself refuses on another day than the first. */
  'stays.bed-rule': z.object({
    rule: z.enum(['taken', 'called', 'child_with_adult', 'out_of_service', 'wrong_sex']),
  }),
  'stays.age-group': z.object({ age: z.number() }),
  'stays.ended': named.extend({ on: z.string() }),
  'stays.not-residential': named,
  'stays.moved-since': named.extend({ first: z.string() }),
  'stays.same-bed': named,
  'stays.without-bed': named,
  'stays.bed-released': named,
  'stays.not-released': named,
  'stays.away': named.extend({ since: z.string() }),
  'stays.not-away': named,
  'stays.leave-facts': z.object({ missing: z.array(z.enum(LEAVE_FACTS)).readonly() }),
  'stays.due-before': z.object({ due: z.string(), from: z.string() }),
  'stays.nobody-goes': z.object({ refused: z.number(), first: z.string() }),
  'stays.note-needed': z.object({ reason: z.enum(STAY_END_REASONS) }),
  'stays.later-event': z.object({ on: z.string(), last: z.string() }),
  'stays.approved': named.extend({ by: z.string() }),
  'stays.nik-wrong': z.object({ nik: z.string() }),
  'stays.nik-known': z.object({ by: z.string() }),
  'stays.birth-ahead': z.object({ birth: z.string() }),
  'stays.same-person': named,
  'stays.already-joined': named,
  'stays.sex-differs': named.extend({ sex: z.enum(SEXES) }),
  'stays.open-application': named.extend({ number: z.string() }),
  'stays.not-ticked': named,
  'stays.review-before': z.object({ made: z.string() }),
  'stays.reviewed': named.extend({ on: z.string() }),
  'stays.item-done': named.extend({ on: z.string() }),
  'stays.incident-closed': z.object({ on: z.string() }),
  /** Reading needs the tick `health` or `incidents` of the account. */
  'stays.needs-tick': z.object({ tick: z.enum(['health', 'incidents']) }),
} as const;
