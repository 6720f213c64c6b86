import { z } from 'zod';
import { WITHDRAWAL_REASONS } from '../domain/waitlist/withdrawal-reasons.ts';
import { ApplicationForm } from '../validation/application-form.ts';
import { localDate } from '../validation/local-date.ts';
import {
  AssessmentInput,
  ConferenceInput,
  ConsentInput,
  ContactInput,
  DocumentInput,
} from './application-facts.ts';
import { Named, One, reason, Uid, writes } from './application-shapes.ts';
import { DesilInput } from './candidate-facts.ts';
import { command } from './define.ts';
import { OWN_VALUE_ERRORS, TypedOwnValues } from './own-values.ts';

const day = localDate('applications.date');

/** What is recorded on a request until it waits or ends. */
export const applicationCommands = {
  add: command({
    input: z.object({
      form: ApplicationForm,
      desil: DesilInput.nullable(),
      /** Answer to "likely-same": the person it is, or 'different'. */
      samePerson: z.string().nullable(),
      own: TypedOwnValues.optional(),
    }),
    output: Named.extend({ knownBefore: z.boolean() }),
    errors: [
      'applications.no-site',
      'applications.future-date',
      'applications.likely-same',
      'applications.nik-taken',
      'applications.nik-differs',
      'applications.already-open',
      'applications.lives-here',
      'applications.child-needs-contact',
      'applications.sex-fixed',
      ...OWN_VALUE_ERRORS,
    ],
    ...writes,
  }),
  edit: command({
    input: z.object({ application: Uid, form: ApplicationForm, own: TypedOwnValues.optional() }),
    output: Named,
    errors: [
      'applications.not-found',
      'applications.closed',
      'applications.future-date',
      'applications.nik-taken',
      'applications.sex-fixed',
      'applications.child-needs-contact',
      'applications.called',
      ...OWN_VALUE_ERRORS,
    ],
    ...writes,
  }),
  /** Adds a dated desil to the family card; it is that of everybody on the card. */
  recordDesil: command({
    input: z.object({ application: Uid, fact: DesilInput }),
    output: Named,
    errors: [
      'applications.not-found',
      'applications.closed',
      'applications.future-date',
      'applications.desil-same',
    ],
    ...writes,
  }),
  tickDocuments: command({
    input: z.object({ application: Uid, documents: z.array(DocumentInput).min(1).max(11) }),
    output: Named.extend({ missing: z.number() }),
    errors: ['applications.not-found', 'applications.closed', 'applications.future-date'],
    ...writes,
  }),
  assess: command({
    input: z.object({ application: Uid, assessment: AssessmentInput }),
    output: Named,
    errors: [
      'applications.not-found',
      'applications.closed',
      'applications.future-date',
      'applications.health-closed',
    ],
    ...writes,
  }),
  holdConference: command({
    input: z.object({ application: Uid, conference: ConferenceInput }),
    output: Named,
    errors: [
      'applications.not-found',
      'applications.closed',
      'applications.future-date',
      'applications.before-received',
      'applications.already-decided',
      'applications.assessment-missing',
      'applications.assessment-old',
      'applications.desil-missing',
    ],
    ...writes,
  }),
  giveConsent: command({
    input: z.object({ application: Uid, consent: ConsentInput }),
    output: Named,
    errors: [
      'applications.not-found',
      'applications.closed',
      'applications.future-date',
      'applications.child-consent',
      'applications.consent-exists',
    ],
    ...writes,
  }),
  /** Taking consent back is always possible. */
  withdrawConsent: command({
    input: z.object({ application: Uid, on: day, reason }),
    output: Named,
    errors: [
      'applications.not-found',
      'applications.future-date',
      'applications.consent-missing',
      'applications.before-received',
    ],
    ...writes,
  }),
  approveEmergency: command({
    input: z.object({ application: Uid, on: day }),
    output: Named,
    errors: [
      'applications.not-found',
      'applications.closed',
      'applications.future-date',
      'applications.before-received',
      'applications.not-emergency',
      'applications.already-approved',
    ],
    ...writes,
    access: ['head'],
  }),
  recordContact: command({
    input: z.object({ application: Uid, contact: ContactInput }),
    output: Named,
    errors: ['applications.not-found', 'applications.closed', 'applications.future-date'],
    ...writes,
  }),
  /** Puts somebody aside until a day; they come back by themselves, at the same rank. */
  park: command({
    input: z.object({ application: Uid, until: day, reason }),
    output: Named,
    errors: [
      'applications.not-found',
      'applications.closed',
      'applications.park-past',
      'applications.called',
    ],
    ...writes,
  }),
  unpark: command({
    input: One,
    output: Named,
    errors: ['applications.not-found', 'applications.closed', 'applications.not-parked'],
    ...writes,
  }),
  /** Ends a request; a bed held for it is free again. */
  withdraw: command({
    input: z.object({
      application: Uid,
      reason: z.enum(WITHDRAWAL_REASONS, 'applications.reason-empty'),
      on: day,
      note: z.string().trim().max(300),
    }),
    output: Named,
    errors: [
      'applications.not-found',
      'applications.closed',
      'applications.future-date',
      'applications.before-received',
    ],
    ...writes,
  }),
} as const;
