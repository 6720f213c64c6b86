import { z } from 'zod';

const person = { name: z.string() };

export const applicationsErrors = {
  'applications.not-found': z.object({ application: z.string() }),
  /** There is no house yet to apply to. */
  'applications.no-site': z.object({ today: z.string() }),
  'applications.future-date': z.object({ date: z.string(), today: z.string() }),
  'applications.before-received': z.object({ date: z.string(), receivedOn: z.string() }),
  /** Somebody in the records is probably this person; `people` to choose from. */
  'applications.likely-same': z.object({
    ...person,
    people: z.array(
      z.object({
        uid: z.string(),
        name: z.string(),
        birthDate: z.string().nullable(),
        sameNik: z.boolean(),
      }),
    ),
  }),
  'applications.nik-taken': z.object(person),
  'applications.nik-differs': z.object(person),
  'applications.already-open': z.object({ ...person, number: z.string() }),
  'applications.lives-here': z.object({ ...person, since: z.string() }),
  /** Somebody under 18 needs a grown-up who answers for them. */
  'applications.child-needs-contact': z.object(person),
  /** A bed is held for this sex, or was. */
  'applications.sex-fixed': z.object(person),
  'applications.desil-same': z.object({ period: z.string(), asOf: z.string() }),
  'applications.closed': z.object({ ...person, reason: z.string() }),
  'applications.health-closed': z.object(person),
  'applications.already-decided': z.object({ ...person, decidedOn: z.string() }),
  'applications.assessment-missing': z.object(person),
  'applications.assessment-old': z.object({
    ...person,
    assessedOn: z.string(),
    months: z.number(),
  }),
  'applications.desil-missing': z.object(person),
  'applications.child-consent': z.object(person),
  'applications.consent-exists': z.object({ ...person, givenOn: z.string() }),
  'applications.consent-missing': z.object(person),
  'applications.not-emergency': z.object(person),
  'applications.already-approved': z.object({ ...person, approvedOn: z.string() }),
  'applications.park-past': z.object({ until: z.string(), today: z.string() }),
  'applications.not-parked': z.object(person),
  'applications.parked': z.object({ ...person, until: z.string() }),
  /** A call holds a bed: answer or end it first. */
  'applications.called': z.object({ ...person, bed: z.string() }),
  'applications.no-bed-call': z.object({ ...person, mode: z.string() }),
  'applications.not-waiting': z.object({ ...person, state: z.string() }),
  'applications.house-full': z.object({
    effective: z.number(),
    held: z.number(),
    reserved: z.number(),
    transit: z.number(),
    free: z.number(),
  }),
  'applications.no-fitting-bed': z.object({
    ...person,
    none: z.array(z.object({ reason: z.string(), wards: z.array(z.string()) })),
  }),
  'applications.bed-unknown': z.object({ bed: z.string() }),
  'applications.bed-unfit': z.object({
    ...person,
    bed: z.string(),
    reasons: z.array(z.string()),
  }),
  /** Others stand before and would fit: who calls past them says why. */
  'applications.stands-before': z.object({
    ...person,
    people: z.array(z.object({ uid: z.string(), name: z.string(), rank: z.number() })),
  }),
  'applications.answer-by-past': z.object({ answerBy: z.string(), today: z.string() }),
  'applications.policy-same': z.object({ version: z.number() }),
  'applications.call-not-found': z.object({ call: z.string() }),
  'applications.call-ended': z.object({ ...person, endedOn: z.string() }),
  'applications.call-answered': z.object({ ...person, answer: z.string() }),
  'applications.before-call': z.object({ on: z.string(), calledOn: z.string() }),
} as const;
