import { z } from 'zod';
import { APPLICATION_STATES } from '../domain/waitlist/application-state.ts';
import { type Role, SEXES } from '../vocabulary.ts';
import { applicationCalls } from './application-calls.ts';
import { applicationCommands } from './application-commands.ts';
import { HealthNotes, SEVERITIES } from './application-facts.ts';
import { ApplicationRow, ApplicationView } from './application-record.ts';
import { APPLICATION_WRITERS, One, Uid } from './application-shapes.ts';
import { query } from './define.ts';
import { CallPlan, CallRow, WaitingRow, WaitlistRules, WaitlistWhy } from './waitlist-shapes.ts';

/** Whoever may open a request. */
export const APPLICATION_READERS = [
  'head',
  'officer',
  'companion',
  'reader',
] as const satisfies readonly Role[];
const READERS = APPLICATION_READERS;

/** `incomplete`: before the conference has decided. `parked`: put aside today. */
export const APPLICATION_FILTERS = [...APPLICATION_STATES, 'incomplete', 'parked'] as const;
export const ApplicationFilter = z.object({
  state: z.enum(APPLICATION_FILTERS).optional(),
  sex: z.enum(SEXES).optional(),
  text: z.string().max(100).optional(),
});
export type ApplicationFilter = z.output<typeof ApplicationFilter>;
export const APPLICATION_SORTS = ['number', 'name', 'order'] as const;
const window = {
  offset: z.number().int().min(0),
  limit: z.number().int().min(1).max(100),
};

const reads = ['applications', 'stays', 'places', 'settings'] as const;

export const applicationsContract = {
  /** People by typed words (name, number, NIK), for Ctrl+K. */
  find: query({
    input: z.object({ text: z.string().max(100), limit: z.number().int().min(1).max(50) }),
    output: z.array(z.object({ id: z.string(), name: z.string(), detail: z.string() })),
    errors: [],
    access: READERS,
    reads: ['applications'],
  }),
  /** One block of the requests, by number, name or order. */
  page: query({
    input: ApplicationFilter.extend({ sort: z.enum(APPLICATION_SORTS), ...window }),
    output: z.array(ApplicationRow),
    errors: [],
    access: READERS,
    reads,
  }),
  /** How many requests a filter has. */
  count: query({
    input: ApplicationFilter,
    output: z.object({ count: z.number() }),
    errors: [],
    access: READERS,
    reads,
  }),
  /** Header and chips: numbers of all requests. */
  summary: query({
    input: z.object({}),
    output: z.object({
      total: z.number(),
      open: z.number(),
      incomplete: z.number(),
      parked: z.number(),
      states: z.record(z.enum(APPLICATION_STATES), z.number()),
      /** Calls whose day to answer has passed. */
      overdue: z.number(),
      unapproved: z.number(),
    }),
    errors: [],
    access: READERS,
    reads,
  }),
  show: query({
    input: One,
    output: ApplicationView,
    errors: ['applications.not-found'],
    access: READERS,
    reads,
  }),
  /** NIK and family card in full, for correcting them; each opening is in the journal. */
  fullIds: query({
    input: One,
    output: z.object({ nik: z.string().nullable(), kk: z.string().nullable() }),
    errors: ['applications.not-found'],
    access: APPLICATION_WRITERS,
    reads,
    audits: 'full-id',
  }),
  /** What the newest assessment says of health; each opening is in the journal. */
  health: query({
    input: One,
    output: z.object({
      name: z.string(),
      assessedOn: z.string().nullable(),
      category: z.string().nullable(),
      subtypes: z.array(z.string()),
      severity: z.enum(SEVERITIES).nullable(),
      functions: z.record(z.string(), z.number()),
      recovery: z.boolean(),
      infectious: z.boolean(),
      notes: HealthNotes.nullable(),
    }),
    errors: ['applications.not-found', 'applications.health-closed'],
    access: READERS,
    reads: [],
    audits: 'health',
  }),
  /** Who waits for a bed, in order, each with the bed that fits or why none does. */
  waitlist: query({
    input: z.object({ sex: z.enum(SEXES).optional(), ...window }),
    output: z.array(WaitingRow),
    errors: [],
    access: READERS,
    reads,
  }),
  waiting: query({
    input: z.object({}),
    output: z.object({
      waiting: z.number(),
      male: z.number(),
      female: z.number(),
      parked: z.number(),
      places: CallPlan.shape.places,
      policy: WaitlistRules.extend({ version: z.number() }),
    }),
    errors: [],
    access: READERS,
    reads,
  }),
  why: query({
    input: One,
    output: WaitlistWhy,
    errors: ['applications.not-found', 'applications.not-waiting'],
    access: READERS,
    reads,
  }),
  /** What calling somebody would need, for the dialog that asks for it. */
  planCall: query({
    input: z.object({ application: Uid, bed: Uid.nullable() }),
    output: CallPlan,
    errors: ['applications.not-found'],
    access: READERS,
    reads,
  }),
  /** Calls that hold a bed, the one due first at the top. */
  calls: query({
    input: z.object({}),
    output: z.array(CallRow),
    errors: [],
    access: READERS,
    reads,
  }),
  ...applicationCommands,
  ...applicationCalls,
} as const;
