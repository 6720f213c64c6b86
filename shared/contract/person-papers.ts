import { z } from 'zod';
import { SEXES } from '../vocabulary.ts';
import { PaperFormatInput as Format } from './paper-format.ts';

const Uid = z.string().min(1).max(60);

/** Of whom: some stays, those whose papers are of a day, or everybody who is served now. */
const Whom = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('stays'), stays: z.array(Uid).min(1).max(1000) }),
  z.object({ kind: z.literal('day'), day: z.iso.date() }),
  z.object({ kind: z.literal('all') }),
]);
export type Whom = z.output<typeof Whom>;

/** Requests for papers about persons. */
export const PERSON_REQUESTS = [
  z.object({
    document: z.literal('handover-record'),
    direction: z.enum(['in', 'out']),
    of: Whom,
    ...Format,
  }),
  z.object({ document: z.literal('service-agreement'), of: Whom, ...Format }),
  z.object({ document: z.literal('resident-card'), of: Whom, ...Format }),
  z.object({
    document: z.literal('leave-slip'),
    /** One leave, or all that were given together. */
    of: z.object({ kind: z.enum(['leave', 'group']), uid: Uid }),
    ...Format,
  }),
  z.object({
    document: z.enum(['certificate', 'attended']),
    /** One certificate, or all of a cohort. */
    of: z.object({ kind: z.enum(['certificate', 'cohort']), uid: Uid }),
    ...Format,
  }),
  z.object({
    document: z.literal('introduction-letter'),
    of: z.object({ kind: z.enum(['placement', 'internship']), uid: Uid }),
    ...Format,
  }),
] as const;

/** Of whom papers about persons can be printed, by name; what has an end, newest first. */
export const PERSON_CHOICES = {
  /** Who is served now; `from` is the day of coming. */
  served: z.array(
    z.object({
      uid: Uid,
      name: z.string(),
      sex: z.enum(SEXES),
      bed: z.string().nullable(),
      ward: z.string().nullable(),
      from: z.string(),
    }),
  ),
  /** Who has left and was handed over to somebody. */
  left: z.array(z.object({ uid: Uid, name: z.string(), until: z.string() })),
  leaves: z.array(
    z.object({
      uid: Uid,
      name: z.string(),
      from: z.string(),
      group: Uid.nullable(),
    }),
  ),
  certificates: z.array(
    z.object({
      uid: Uid,
      name: z.string(),
      number: z.string(),
      kind: z.enum(['training', 'attended']),
      cohort: Uid,
      cohortName: z.string(),
    }),
  ),
  introductions: z.array(
    z.object({
      uid: Uid,
      kind: z.enum(['placement', 'internship']),
      name: z.string(),
      partner: z.string(),
      from: z.string(),
    }),
  ),
} as const;
