import { z } from 'zod';
import { command, query } from './define.ts';
import {
  CohortLine,
  Done,
  EDITORS,
  edits,
  LocalDate,
  Made,
  Note,
  READERS,
  reads,
  TEACHERS,
  Text,
  Time,
  Uid,
  Unit,
  Whole,
} from './training-shapes.ts';

const Named = z.object({
  uid: Uid,
  name: z.string(),
  from: z.string(),
  until: z.string().nullable(),
});

/** Programmes, workshops, instructors, cohorts and their timetable. */
export const trainingSetup = {
  /** The cohorts that run or are to come, each with its seats; the numbers of the header. */
  overview: query({
    input: z.object({ ended: z.boolean().default(false) }),
    output: z.object({
      today: z.string(),
      openSessions: z.number(),
      freeSeats: z.number(),
      endedCount: z.number(),
      cohorts: z.array(CohortLine),
      mayEdit: z.boolean(),
      /** Whether the waiting list, with its keys, is theirs to see. */
      seesWaiting: z.boolean(),
    }),
    errors: [],
    access: READERS,
    reads,
  }),
  /** What a cohort is made of: programmes with units, workshops, instructors, accounts of instructors. */
  setup: query({
    input: z.object({}),
    output: z.object({
      today: z.string(),
      programs: z.array(
        z.object({
          uid: Uid,
          title: z.string(),
          note: z.string(),
          from: z.string(),
          until: z.string().nullable(),
          units: z.array(Unit),
          freeSeats: z.number(),
        }),
      ),
      workshops: z.array(Named.extend({ seats: z.number(), wheelchairStations: z.number() })),
      instructors: z.array(Named.extend({ user: Uid.nullable() })),
      users: z.array(z.object({ uid: Uid, name: z.string() })),
    }),
    errors: [],
    access: READERS,
    reads: [...reads, 'users'],
  }),
  saveProgram: command({
    input: z.object({
      program: Uid.optional(),
      title: Text('training.title'),
      note: Note,
      from: LocalDate,
      /** Units left out end today; their results stay. */
      units: z
        .array(
          z.object({
            code: Text('training.code', 40),
            title: Text('training.title'),
            core: z.boolean(),
          }),
        )
        .max(60),
    }),
    output: Made,
    errors: ['training.not-found', 'training.name-taken'],
    access: EDITORS,
    ...edits,
  }),
  saveWorkshop: command({
    input: z
      .object({
        workshop: Uid.optional(),
        name: Text('training.name'),
        seats: Whole(1, 500),
        wheelchairStations: Whole(0, 500),
        from: LocalDate,
      })
      .refine(({ seats, wheelchairStations }) => wheelchairStations <= seats, {
        path: ['wheelchairStations'],
        message: 'training.more-than-seats',
      }),
    output: Made,
    errors: ['training.not-found', 'training.name-taken'],
    access: EDITORS,
    ...edits,
  }),
  saveInstructor: command({
    input: z.object({
      instructor: Uid.optional(),
      name: Text('training.name'),
      /** The account by which they see their own cohorts. */
      user: Uid.nullable(),
      from: LocalDate,
    }),
    output: Made,
    errors: ['training.not-found', 'training.name-taken'],
    access: EDITORS,
    ...edits,
  }),
  saveCohort: command({
    input: z
      .object({
        cohort: Uid.optional(),
        program: Uid,
        number: Whole(1, 999),
        year: Whole(2000, 2200),
        mode: z.enum(['fixed', 'rolling']),
        from: LocalDate,
        until: LocalDate.nullable(),
        seats: Whole(1, 500),
        daySeats: Whole(0, 500),
        workshop: Uid.nullable(),
        plannedHours: Whole(0, 5000),
        instructors: z.array(Uid).max(20),
      })
      .refine(({ mode, until }) => mode === 'rolling' || until !== null, {
        path: ['until'],
        message: 'training.until-needed',
      })
      .refine(({ seats, daySeats }) => daySeats <= seats, {
        path: ['daySeats'],
        message: 'training.more-than-seats',
      }),
    output: Made.extend({ over: z.number() }),
    errors: [
      'training.not-found',
      'training.name-taken',
      'training.dates',
      'training.limit-other-day',
    ],
    access: EDITORS,
    ...edits,
  }),
  /** Ends a programme, workshop, instructor, cohort, partner or vacancy from a day on. */
  close: command({
    input: z.object({
      kind: z.enum(['program', 'workshop', 'instructor', 'cohort', 'partner', 'vacancy']),
      uid: Uid,
      on: LocalDate,
    }),
    output: Done,
    errors: [
      'training.not-found',
      'training.already-closed',
      'training.in-use',
      'training.dates',
      'training.limit-other-day',
    ],
    access: EDITORS,
    ...edits,
  }),
  addSlot: command({
    input: z.object({
      cohort: Uid,
      weekday: Whole(1, 7),
      start: Time,
      end: Time,
      hours: Whole(1, 12),
      workshop: Uid.nullable(),
      instructor: Uid.nullable(),
      from: LocalDate,
    }),
    output: Made,
    errors: [
      'training.not-found',
      'training.times',
      'training.clash',
      'training.outside-cohort',
      'training.limit-other-day',
    ],
    access: EDITORS,
    ...edits,
  }),
  endSlot: command({
    input: z.object({ slot: Uid, on: LocalDate }),
    output: Done,
    errors: ['training.not-found', 'training.already-closed'],
    access: EDITORS,
    ...edits,
  }),
  /** Sessions of every lesson of a cohort from a day to a day, both included; known ones stay. */
  makeSessions: command({
    input: z.object({
      cohort: Uid,
      from: LocalDate,
      to: LocalDate,
      holidays: z.array(LocalDate).max(60).default([]),
    }),
    output: Done.extend({ made: z.number(), holidays: z.number() }),
    errors: ['training.not-found', 'training.dates', 'training.nothing-to-make'],
    access: TEACHERS,
    ...edits,
  }),
  setSession: command({
    input: z.object({
      session: Uid,
      state: z.enum(['planned', 'holiday', 'cancelled']),
      topic: z.string().trim().max(200),
    }),
    output: Done,
    errors: ['training.not-found', 'training.no-lesson'],
    access: TEACHERS,
    ...edits,
  }),
} as const;
