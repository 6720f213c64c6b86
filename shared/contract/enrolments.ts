import { z } from 'zod';
import { END_REASONS } from '../domain/enrolment/decide-withdrawal.ts';
import { LEVELS, SEXES } from '../vocabulary.ts';
import { command, query } from './define.ts';
import { PlannedEndChange, plannedEndCommands } from './planned-ends.ts';
import { ReasonShape } from './runs.ts';

const Uid = z.string().min(1).max(60);
const LocalDate = z.iso.date();
const Level = z.enum(LEVELS);

const Student = z.object({
  uid: Uid,
  candidate: Uid.nullable(),
  code: z.string(),
  name: z.string(),
  sex: z.enum(SEXES),
  level: Level,
  grade: z.number(),
  className: z.string().nullable(),
  bed: z.string().nullable(),
  nis: z.string().nullable(),
  /** Decree by which the pupil came, as far as it is known. */
  decree: z.object({ no: z.string().nullable(), date: z.string().nullable() }).nullable(),
  from: z.string(),
  plannedUntil: z.string(),
  until: z.string().nullable(),
});

/** What the list of pupils is narrowed to. */
export const StudentFilter = z.object({
  level: Level.optional(),
  classGroup: Uid.optional(),
  lacking: z.enum(['class', 'bed', 'nis', 'decree']).optional(),
  text: z.string().max(100).optional(),
});

const limits = ['enrolments.site-full', 'enrolments.level-full', 'enrolments.no-bed'] as const;
const arrivals = [
  'enrolments.limit-other-day',
  'enrolments.not-signed',
  'enrolments.decree-revoked',
  'enrolments.taken-out',
  'enrolments.already-arrived',
  'enrolments.gates-missing',
  'enrolments.candidacy-closed',
  'enrolments.held-elsewhere',
  'enrolments.in-future',
  ...limits,
] as const;

export const enrolmentsContract = {
  /** Pupils who hold a place today, by name. */
  page: query({
    input: StudentFilter.extend({
      offset: z.number().int().min(0),
      limit: z.number().int().min(1).max(1000),
    }),
    output: z.array(Student),
    errors: [],
    access: 'signed-in',
    reads: ['enrolments', 'candidates', 'places'],
  }),
  /** One pupil who holds a place today, with the classes and free beds they may get. */
  show: query({
    input: z.object({ enrolment: Uid }),
    output: z.object({
      student: Student,
      /** Day by which a NIK that a list brought spoilt is to be copied; null where none is. */
      nikDueOn: z.string().nullable(),
      /** The bed that is closed, or will be, while the pupil has no other from then on. */
      bedCloses: z.object({ bed: z.string(), on: z.string() }).nullable(),
      /** The newest change of the planned end; null while it is what level and grade give. */
      plannedEnd: PlannedEndChange.nullable(),
      /** The school before; '' and null where nobody said. */
      before: z.object({ school: z.string(), npsn: z.string(), grade: z.number().nullable() }),
      classes: z.array(
        z.object({ uid: Uid, name: z.string(), grade: z.number(), free: z.number() }),
      ),
      /** Free beds of the sex in walking order; `fits` where the room is open to the level. */
      beds: z.array(z.object({ uid: Uid, label: z.string(), fits: z.boolean() })),
    }),
    errors: ['enrolments.not-found'],
    access: 'signed-in',
    reads: ['enrolments', 'candidates', 'places'],
  }),
  /** The classes open today, for the filter of the list. */
  classes: query({
    input: z.object({}),
    output: z.array(z.object({ uid: Uid, name: z.string(), level: Level })),
    errors: [],
    access: 'signed-in',
    reads: ['places'],
  }),
  count: query({
    input: StudentFilter,
    output: z.object({
      all: z.number(),
      male: z.number(),
      female: z.number(),
      matching: z.number(),
      withoutClass: z.number(),
      withoutBed: z.number(),
      withoutNis: z.number(),
      withoutDecree: z.number(),
      byLevel: z.array(z.object({ level: Level, count: z.number() })),
    }),
    errors: [],
    access: 'signed-in',
    reads: ['enrolments', 'candidates', 'places'],
  }),
  /** Arrival of one signed child: takes a seat of the level and a bed of the sex. */
  arrive: command({
    input: z.object({ candidate: Uid, on: LocalDate }),
    output: z.object({ enrolment: Uid, name: z.string() }),
    errors: ['enrolments.candidate-unknown', ...arrivals],
    access: ['head', 'officer'],
    changes: ['enrolments', 'candidates'],
    undo: 'recorded',
  }),
  /** Arrival of many on one day; who cannot come in is named with the reason, the others do. */
  arriveMany: command({
    input: z.object({ candidates: z.array(Uid).min(1).max(5000), on: LocalDate }),
    output: z.object({
      arrived: z.number(),
      refused: z.array(z.object({ candidate: Uid, name: z.string(), reason: ReasonShape })),
    }),
    errors: ['enrolments.in-future', 'enrolments.nobody-came'],
    access: ['head', 'officer'],
    changes: ['enrolments', 'candidates'],
    undo: 'recorded',
  }),
  /** Spreads pupils without class over the classes of their grade, and those without bed over beds. */
  fillPlaces: command({
    input: z.object({ on: LocalDate }),
    output: z.object({
      classes: z.number(),
      beds: z.number(),
      withoutClass: z.number(),
      withoutBed: z.number(),
    }),
    errors: ['enrolments.nothing-to-fill'],
    access: ['head', 'officer'],
    changes: ['enrolments'],
    undo: 'recorded',
  }),
  assignClass: command({
    input: z.object({ enrolment: Uid, classGroup: Uid.nullable() }),
    output: z.object({ name: z.string() }),
    errors: [
      'enrolments.not-found',
      'enrolments.class-full',
      'enrolments.limit-other-day',
      'enrolments.wrong-class',
    ],
    access: ['head', 'officer'],
    changes: ['enrolments'],
    undo: 'recorded',
  }),
  /** A bed from a day on; the old bed ends that day. */
  assignBed: command({
    input: z.object({ enrolment: Uid, bed: Uid.nullable(), on: LocalDate }),
    output: z.object({ name: z.string() }),
    errors: [
      'enrolments.not-found',
      'enrolments.already-ended',
      'enrolments.bed-taken',
      'enrolments.bed-closed',
      'enrolments.bed-not-yet',
      'enrolments.bed-wrong-sex',
      'enrolments.bed-unknown',
    ],
    access: ['head', 'officer'],
    changes: ['enrolments'],
    undo: 'recorded',
  }),
  setNis: command({
    input: z.object({ enrolment: Uid, nis: z.string().trim().max(20) }),
    output: z.object({ name: z.string() }),
    errors: ['enrolments.not-found', 'enrolments.nis-taken'],
    access: ['head', 'officer'],
    changes: ['enrolments'],
    undo: 'recorded',
  }),
  /** The NIK of a pupil, copied from the family card; the task to copy it is over. */
  setNik: command({
    input: z.object({ enrolment: Uid, nik: z.string().trim().max(25) }),
    output: z.object({ name: z.string() }),
    errors: ['enrolments.not-found', 'enrolments.nik-wrong', 'enrolments.nik-taken'],
    access: ['head', 'officer'],
    changes: ['enrolments', 'candidates'],
    undo: 'recorded',
  }),
  ...plannedEndCommands,
  /** Leaving frees seat and bed from a day on, and answers who may follow. */
  withdraw: command({
    input: z.object({
      enrolment: Uid,
      on: LocalDate,
      reason: z.enum(END_REASONS),
      note: z.string().trim().max(300),
    }),
    output: z.object({ name: z.string(), level: Level }),
    errors: [
      'enrolments.not-found',
      'enrolments.not-arrived',
      'enrolments.already-ended',
      'enrolments.ends-before-arrival',
    ],
    access: ['head', 'officer'],
    changes: ['enrolments', 'candidates'],
    undo: 'recorded',
  }),
  /** Who of the frozen reserve list fits next, and everyone passed over with the reason. */
  nextReserve: query({
    input: z.object({ level: Level }),
    output: z.object({
      run: Uid.nullable(),
      next: z
        .object({
          candidate: Uid,
          code: z.string(),
          name: z.string(),
          sex: z.enum(SEXES),
          reserveNo: z.number(),
        })
        .nullable(),
      passedOver: z.array(
        z.object({
          code: z.string(),
          name: z.string(),
          reserveNo: z.number(),
          reason: ReasonShape,
        }),
      ),
    }),
    errors: [],
    access: 'signed-in',
    reads: ['enrolments', 'decrees', 'runs', 'candidates', 'places'],
  }),
} as const;
