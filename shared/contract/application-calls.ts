import { z } from 'zod';
import { localDate } from '../validation/local-date.ts';
import { AnswerInput } from './application-facts.ts';
import { Named, reason, Uid, writes } from './application-shapes.ts';
import { command } from './define.ts';
import { WaitlistRules } from './waitlist-shapes.ts';

const day = localDate('applications.date');

/** Calls of the waiting list: each holds a bed until it ends. */
export const applicationCalls = {
  /** Calls somebody to a bed, which is held for them until the call ends. */
  call: command({
    input: z.object({
      application: Uid,
      /** null: the bed with least against it. */
      bed: Uid.nullable(),
      answerBy: day,
      stated: z.array(z.object({ application: Uid, reason })).max(1000),
    }),
    output: Named.extend({ call: z.string(), bed: z.string() }),
    errors: [
      'applications.not-found',
      'applications.closed',
      'applications.no-bed-call',
      'applications.called',
      'applications.not-waiting',
      'applications.parked',
      'applications.consent-missing',
      'applications.no-fitting-bed',
      'applications.bed-unknown',
      'applications.bed-unfit',
      'applications.house-full',
      'applications.stands-before',
      'applications.answer-by-past',
    ],
    ...writes,
  }),
  answer: command({
    input: z.object({ call: Uid, answer: AnswerInput }),
    output: Named.extend({ bed: z.string() }),
    errors: [
      'applications.call-not-found',
      'applications.call-ended',
      'applications.call-answered',
      'applications.future-date',
      'applications.before-call',
      'applications.park-past',
    ],
    ...writes,
  }),
  /** Ends a call by decision, also after a yes: the bed is free, the rank stays. */
  endCall: command({
    input: z.object({ call: Uid, on: day, reason }),
    output: Named.extend({ bed: z.string() }),
    errors: [
      'applications.call-not-found',
      'applications.call-ended',
      'applications.future-date',
      'applications.before-call',
    ],
    ...writes,
  }),
  /** Changes the rules of the order; calls that hold a bed keep the rule of their day. */
  setPolicy: command({
    input: z.object({ policy: WaitlistRules }),
    output: z.object({ version: z.number() }),
    errors: ['applications.no-site', 'applications.policy-same'],
    ...writes,
    access: ['head'],
    changes: ['applications', 'settings', 'journal'],
  }),
} as const;
