import { z } from 'zod';
import { COMMUNICATIONS } from '../domain/people/disability.ts';
import { APPLICATION_STATES } from '../domain/waitlist/application-state.ts';
import { APPLICATION_STEPS } from '../domain/waitlist/application-tasks.ts';
import { APPLICATION_DOCUMENTS, REFERRALS } from '../domain/waitlist/required-documents.ts';
import { MOBILITIES, NIK_STATUSES, SERVICE_MODES, SEXES } from '../vocabulary.ts';
import {
  AIDS,
  ANSWERS,
  CONFERENCE_RESULTS,
  CONSENT_METHODS,
  CONTACT_WAYS,
} from './application-facts.ts';

const Step = z.object({
  step: z.enum(APPLICATION_STEPS),
  dueOn: z.string().nullable(),
  overdue: z.boolean(),
});

/** A row of the list of requests. */
export const ApplicationRow = z.object({
  uid: z.string(),
  number: z.string(),
  name: z.string(),
  sex: z.enum(SEXES),
  age: z.number().nullable(),
  mode: z.enum(SERVICE_MODES),
  desil: z.number().nullable(),
  state: z.enum(APPLICATION_STATES),
  parkedUntil: z.string().nullable(),
  closedReason: z.string().nullable(),
  next: Step.nullable(),
  missing: z.number(),
});
export type ApplicationListRow = z.output<typeof ApplicationRow>;

const Paper = z.object({
  kind: z.enum(APPLICATION_DOCUMENTS),
  required: z.boolean(),
  state: z.enum(['received', 'waived', 'open']),
  on: z.string().nullable(),
  reason: z.string(),
});

const CallRecord = z.object({
  uid: z.string(),
  bed: z.string(),
  ward: z.string(),
  calledOn: z.string(),
  calledBy: z.string(),
  answerBy: z.string(),
  answer: z.enum(ANSWERS).nullable(),
  answeredOn: z.string().nullable(),
  reason: z.string().nullable(),
  endedOn: z.string().nullable(),
  overdue: z.boolean(),
});

/** Everything the panel of a request shows, what is missing first; no health, NIK and KK masked. */
export const ApplicationView = z.object({
  uid: z.string(),
  number: z.string(),
  state: z.enum(APPLICATION_STATES),
  mode: z.enum(SERVICE_MODES),
  closed: z
    .object({
      on: z.string(),
      reason: z.string(),
      /** Of a double record: the request of the same person that goes on. */
      keptAs: z.object({ uid: z.string(), number: z.string() }).nullable(),
    })
    .nullable(),
  parked: z.object({ until: z.string(), reason: z.string() }).nullable(),
  missing: z.array(Step),
  person: z.object({
    uid: z.string(),
    name: z.string(),
    nikMasked: z.string().nullable(),
    nikStatus: z.enum(NIK_STATUSES),
    sex: z.enum(SEXES),
    birthPlace: z.string(),
    birthDate: z.string().nullable(),
    birthEstimated: z.boolean(),
    age: z.number().nullable(),
    child: z.boolean(),
    /** The ages the house is meant for, where this person is outside them: a warning. */
    outsideAges: z.object({ from: z.number(), to: z.number() }).nullable(),
  }),
  family: z.object({
    kkMasked: z.string().nullable(),
    address: z.string(),
    rt: z.string(),
    rw: z.string(),
    village: z.string(),
    district: z.string(),
    regency: z.string(),
  }),
  request: z.object({
    referral: z.enum(REFERRALS),
    referrer: z.string(),
    letterNo: z.string(),
    letterDate: z.string().nullable(),
    receivedOn: z.string(),
    waitingSince: z.string(),
    contactName: z.string(),
    contactPhone: z.string(),
    vulnerability: z.number(),
    emergency: z.boolean(),
    emergencyNote: z.string(),
    emergencyApproved: z.object({ on: z.string(), by: z.string() }).nullable(),
    note: z.string(),
  }),
  desil: z
    .object({ desil: z.number().nullable(), period: z.string(), asOf: z.string() })
    .nullable(),
  /** Stands in for a desil that nobody knows. */
  substituteDesil: z.number().nullable(),
  documents: z.array(Paper),
  /** Needs of the newest assessment; what kind of disability it found is health. */
  assessment: z
    .object({
      uid: z.string(),
      assessedOn: z.string(),
      assessor: z.string(),
      mobility: z.enum(MOBILITIES),
      communication: z.array(z.enum(COMMUNICATIONS)),
      aids: z.array(z.enum(AIDS)),
      closeCare: z.boolean(),
      sees: z.boolean(),
      old: z.boolean(),
    })
    .nullable(),
  conference: z
    .object({
      heldOn: z.string(),
      result: z.enum(CONFERENCE_RESULTS),
      attended: z.string(),
      note: z.string(),
    })
    .nullable(),
  consent: z
    .object({
      giver: z.enum(['self', 'guardian']),
      giverName: z.string(),
      method: z.enum(CONSENT_METHODS),
      witness: z.string(),
      scope: z.string(),
      givenOn: z.string(),
    })
    .nullable(),
  /** Newest first. */
  contacts: z.array(
    z.object({
      triedOn: z.string(),
      way: z.enum(CONTACT_WAYS),
      reached: z.boolean(),
      by: z.string(),
      note: z.string(),
    }),
  ),
  calls: z.array(CallRecord),
  /** How often a call went to somebody after this person, and the last reasons. */
  passedOver: z.array(
    z.object({
      calledOn: z.string(),
      number: z.string(),
      reasons: z.array(z.string()),
      stated: z.string().nullable(),
    }),
  ),
});
export type ApplicationView = z.output<typeof ApplicationView>;
