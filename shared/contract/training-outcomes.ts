import { z } from 'zod';
import { FOLLOW_UP_WAYS, PLACEMENT_KINDS, WAGE_BANDS } from '../domain/training/follow-up.ts';
import { command, query } from './define.ts';
import {
  CASE_READERS,
  Done,
  edits,
  LocalDate,
  Made,
  READERS,
  reads,
  Uid,
  CASE_WORKERS,
  Note,
} from './training-shapes.ts';

/** How somebody works, as it is recorded and corrected. */
const Work = {
  kind: z.enum(PLACEMENT_KINDS, 'training.kind'),
  from: LocalDate,
  wageBand: z.enum(WAGE_BANDS).nullable(),
  related: z.boolean().nullable(),
  toolkit: z.string().trim().max(200),
};

/** What became of people. */
export const trainingOutcomes = {
  followUps: query({
    input: z.object({ show: z.enum(['overdue', 'open', 'done']) }),
    output: z.object({
      today: z.string(),
      rows: z.array(
        z.object({
          uid: Uid,
          person: Uid,
          name: z.string(),
          months: z.number(),
          basis: z.string(),
          due: z.string(),
          doneOn: z.string().nullable(),
          outcome: z.enum(PLACEMENT_KINDS).nullable(),
          cohort: z.string().nullable(),
          /** Days past the due day; 0 or less where it is still to come. */
          late: z.number(),
        }),
      ),
    }),
    errors: [],
    access: CASE_READERS,
    reads,
  }),
  /** Who works at 3, 6, 12 months; the denominator is all that were due by the day. */
  indicators: query({
    input: z.object({ from: LocalDate.optional(), to: LocalDate.optional() }),
    output: z.array(
      z.object({
        months: z.union([z.literal(3), z.literal(6), z.literal(12)]),
        due: z.number(),
        working: z.number(),
        supported: z.number(),
        selfEmployed: z.number(),
        related: z.number(),
        untraceable: z.number(),
        notDone: z.number(),
      }),
    ),
    errors: [],
    access: CASE_READERS,
    reads,
  }),
  /** What is on record of everybody's work, the newest start first. */
  placements: query({
    input: z.object({}),
    output: z.object({
      today: z.string(),
      rows: z.array(
        z.object({
          uid: Uid,
          name: z.string(),
          partner: z.string().nullable(),
          vacancy: z.string().nullable(),
          ...Work,
          note: z.string(),
        }),
      ),
      mayCorrect: z.boolean(),
    }),
    errors: [],
    access: READERS,
    reads,
  }),
  recordPlacement: command({
    input: z.object({
      person: Uid,
      trainee: Uid.nullable(),
      partner: Uid.nullable(),
      vacancy: Uid.nullable(),
      ...Work,
      note: Note,
    }),
    output: Made,
    errors: ['training.not-found', 'training.already-closed', 'training.vacancy-filled'],
    access: CASE_WORKERS,
    ...edits,
  }),
  /** Puts right how, since when and for how much somebody works; the partner stays. */
  correctPlacement: command({
    input: z.object({ placement: Uid, ...Work, note: Note }),
    output: Done,
    errors: ['training.not-found'],
    access: CASE_WORKERS,
    ...edits,
  }),
  recordFollowUp: command({
    input: z.object({
      followUp: Uid,
      on: LocalDate,
      way: z.enum(FOLLOW_UP_WAYS, 'training.way'),
      outcome: z.enum(PLACEMENT_KINDS, 'training.kind'),
      related: z.boolean().nullable(),
      note: Note,
    }),
    output: Done,
    errors: [
      'training.not-found',
      'training.follow-up-done',
      'training.in-future',
      'training.too-early',
    ],
    access: CASE_WORKERS,
    ...edits,
  }),
} as const;
