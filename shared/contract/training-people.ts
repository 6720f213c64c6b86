import { z } from 'zod';
import { END_KINDS } from '../domain/training/trainee.ts';
import { SEXES } from '../vocabulary.ts';
import { command, query } from './define.ts';
import {
  CASE_READERS,
  Done,
  EDITORS,
  edits,
  LocalDate,
  Made,
  reads,
  TEACHERS,
  Text,
  TraineeLine,
  Uid,
} from './training-shapes.ts';

const limits = [
  'training.seats-full',
  'training.workshop-full',
  'training.day-seats-full',
  'training.wheelchair-full',
  'training.limit-other-day',
] as const;
const step = ['training.not-found', 'training.wrong-state', 'training.in-future'] as const;
const dated = z.object({ trainee: Uid, on: LocalDate });

/** A person in a cohort, from the proposal to the end. */
export const trainingPeople = {
  /** Who may be proposed for a cohort: people served by the house who are not in it. */
  choices: query({
    input: z.object({ cohort: Uid }),
    output: z.array(
      z.object({ person: Uid, name: z.string(), sex: z.enum(SEXES), byDay: z.boolean() }),
    ),
    errors: ['training.not-found'],
    access: EDITORS,
    reads,
  }),
  /** Who waits for a seat, in the order of the house, with the keys. */
  waitlist: query({
    input: z.object({ cohort: Uid.optional() }),
    output: z.array(
      z.object({
        trainee: Uid,
        person: Uid,
        name: z.string(),
        cohort: z.string(),
        cohortUid: Uid,
        rank: z.number(),
        desil: z.number().nullable(),
        withoutIdentity: z.boolean(),
        /** The desil that stands in for who has no identity; null where none does. */
        substitute: z.number().nullable(),
        vulnerability: z.number(),
        waitingSince: z.string(),
        interest: z.string(),
      }),
    ),
    errors: [],
    access: CASE_READERS,
    reads,
  }),
  /** Every cohort a person was or is in, for their page. */
  ofPerson: query({
    input: z.object({ person: Uid }),
    output: z.array(TraineeLine.extend({ cohort: Uid, cohortName: z.string() })),
    errors: ['training.not-found'],
    access: CASE_READERS,
    reads,
  }),
  propose: command({
    input: z.object({
      cohort: Uid,
      person: Uid,
      on: LocalDate,
      main: z.boolean(),
      interest: z.string().trim().max(200),
    }),
    output: Made,
    errors: [
      'training.not-found',
      'training.already-in',
      'training.in-future',
      'training.outside-cohort',
    ],
    access: EDITORS,
    ...edits,
  }),
  /** On to the waiting list. */
  queue: command({ input: dated, output: Done, errors: step, access: EDITORS, ...edits }),
  /** Gives a seat from a day on. */
  enrol: command({
    input: dated,
    output: Done,
    errors: [
      'training.not-found',
      'training.wrong-state',
      'training.too-early',
      'training.outside-cohort',
      'training.main-twice',
      'training.clash',
      ...limits,
    ],
    access: EDITORS,
    ...edits,
  }),
  /** The first day in class. */
  start: command({
    input: dated,
    output: Done,
    errors: [...step, 'training.too-early'],
    access: TEACHERS,
    ...edits,
  }),
  pause: command({
    input: dated.extend({ reason: Text('training.reason') }),
    output: Done,
    errors: [...step, 'training.too-early'],
    access: TEACHERS,
    ...edits,
  }),
  resume: command({
    input: dated,
    output: Done,
    errors: [...step, 'training.too-early'],
    access: TEACHERS,
    ...edits,
  }),
  end: command({
    input: dated
      .extend({ kind: z.enum(END_KINDS), reason: z.string().trim().max(300) })
      .refine(({ kind, reason }) => kind !== 'stopped' || reason !== '', {
        path: ['reason'],
        message: 'training.reason',
      }),
    output: Done.extend({ followUps: z.number() }),
    errors: [...step, 'training.too-early', 'training.outside-cohort', 'training.limit-other-day'],
    access: EDITORS,
    ...edits,
  }),
} as const;
