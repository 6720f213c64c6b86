import { z } from 'zod';
import { ATTENDANCE_CODES } from '../domain/training/attendance.ts';
import { CERTIFICATE_KINDS } from '../domain/training/certificate.ts';
import { END_KINDS, TRAINEE_STATES } from '../domain/training/trainee.ts';
import { SEXES } from '../vocabulary.ts';

export const Uid = z.string().min(1).max(60);
export const LocalDate = z.iso.date('training.date');
export const Text = (empty: string, most = 150) => z.string().trim().min(1, empty).max(most);
export const Note = z.string().trim().max(500).default('');
/** `HH:MM`; offices write a point, which is taken too. */
export const Time = z
  .string()
  .trim()
  .regex(/^([01]\d|2[0-3])[.:][0-5]\d$/, 'training.time')
  .transform((time) => time.replace('.', ':'));
export const Whole = (least: number, most: number) =>
  z.number('training.number').int('training.number').min(least, 'training.number').max(most);

export const EDITORS = ['head', 'officer'] as const;
export const TEACHERS = ['head', 'officer', 'instructor'] as const;
export const READERS = ['head', 'officer', 'companion', 'instructor', 'reader'] as const;
/** Who may see the keys of the order: an instructor may not. */
export const CASE_READERS = ['head', 'officer', 'companion', 'reader'] as const;
export const CASE_WORKERS = ['head', 'officer', 'companion'] as const;

export const edits = { changes: ['training'], undo: 'recorded' } as const;
export const reads = ['training', 'stays', 'applications'] as const;

export const SESSION_STATES = ['planned', 'held', 'holiday', 'cancelled'] as const;
export const Made = z.object({ uid: Uid, name: z.string() });
export const Done = z.object({ name: z.string() });

/** A cohort in a list, with its seats today. */
export const CohortLine = z.object({
  uid: Uid,
  program: z.string(),
  number: z.number(),
  year: z.number(),
  mode: z.enum(['fixed', 'rolling']),
  from: z.string(),
  until: z.string().nullable(),
  seats: z.number(),
  held: z.number(),
  free: z.number(),
  freeByDay: z.number(),
  freeWheelchair: z.number().nullable(),
  binding: z.enum(['seats', 'workshop']),
  workshop: z.string().nullable(),
  waiting: z.number(),
  /** Sessions that are over and not filled in. */
  openSessions: z.number(),
  instructors: z.array(z.string()),
});

const Count = z.object({
  present: z.number(),
  late: z.number(),
  permitted: z.number(),
  sick: z.number(),
  absent: z.number(),
  held: z.number(),
  perMille: z.number().nullable(),
});

const Lack = z.discriminatedUnion('code', [
  z.object({ code: z.literal('attendance'), perMille: z.number(), neededPercent: z.number() }),
  z.object({ code: z.literal('no-sessions') }),
  z.object({ code: z.literal('units'), units: z.array(z.string()).readonly() }),
]);

/** One person in a cohort. Nothing of health: the wheelchair is what the workshop needs to know. */
export const TraineeLine = z.object({
  uid: Uid,
  person: Uid,
  name: z.string(),
  sex: z.enum(SEXES),
  state: z.enum(TRAINEE_STATES),
  main: z.boolean(),
  byDay: z.boolean(),
  wheelchair: z.boolean(),
  interest: z.string(),
  proposedOn: z.string(),
  registeredOn: z.string().nullable(),
  startedOn: z.string().nullable(),
  endedOn: z.string().nullable(),
  endKind: z.enum(END_KINDS).nullable(),
  endReason: z.string(),
  attendance: Count,
  results: z.array(z.object({ unit: Uid, result: z.enum(['K', 'BK']) })),
  /** What the house would issue today. */
  certificate: z.object({
    kind: z.enum(['training', 'attended']),
    lacks: z.array(Lack).readonly(),
  }),
  issued: z.array(
    z.object({ uid: Uid, kind: z.enum(CERTIFICATE_KINDS), number: z.string(), on: z.string() }),
  ),
});

export const Slot = z.object({
  uid: Uid,
  weekday: z.number(),
  start: z.string(),
  end: z.string(),
  hours: z.number(),
  workshop: z.string().nullable(),
  instructor: z.string().nullable(),
  from: z.string(),
  until: z.string().nullable(),
});

export const Session = z.object({
  uid: Uid,
  day: z.string(),
  start: z.string(),
  hours: z.number(),
  topic: z.string(),
  state: z.enum(SESSION_STATES),
  instructor: z.string().nullable(),
  marks: z.array(z.object({ trainee: Uid, code: z.enum(ATTENDANCE_CODES), late: z.boolean() })),
});

export const Unit = z.object({ uid: Uid, code: z.string(), title: z.string(), core: z.boolean() });
