import { z } from 'zod';
import { ATTENDANCE_CODES } from '../domain/training/attendance.ts';
import { CERTIFICATE_KINDS } from '../domain/training/certificate.ts';
import { SEXES } from '../vocabulary.ts';
import { command, query } from './define.ts';
import {
  CohortLine,
  Done,
  EDITORS,
  edits,
  LocalDate,
  READERS,
  reads,
  Session,
  SESSION_STATES,
  Slot,
  TEACHERS,
  Text,
  TraineeLine,
  Uid,
  Unit,
} from './training-shapes.ts';

const step = ['training.not-found', 'training.wrong-state', 'training.in-future'] as const;

/** One class: its sessions, attendance, results, certificates. */
export const trainingClass = {
  cohort: query({
    input: z.object({ cohort: Uid }),
    output: z.object({
      today: z.string(),
      line: CohortLine,
      /** As the cohort says; the line shows what binds. */
      seats: z.number(),
      daySeats: z.number(),
      plannedHours: z.number(),
      heldHours: z.number(),
      attendancePercent: z.number(),
      trainees: z.array(TraineeLine),
      slots: z.array(Slot),
      sessions: z.array(Session),
      units: z.array(Unit),
      nextNumber: z.string(),
      mayEdit: z.boolean(),
      mayTeach: z.boolean(),
    }),
    errors: ['training.not-found'],
    access: READERS,
    reads,
  }),
  /** The list of one session as it stands or, while nobody has typed, as leave fills it in. */
  sheet: query({
    input: z.object({ session: Uid }),
    output: z.object({
      session: Uid,
      day: z.string(),
      start: z.string(),
      topic: z.string(),
      state: z.enum(SESSION_STATES),
      rows: z.array(
        z.object({
          trainee: Uid,
          name: z.string(),
          sex: z.enum(SEXES),
          code: z.enum(ATTENDANCE_CODES),
          late: z.boolean(),
          source: z.enum(['typed', 'leave']),
        }),
      ),
      /** At an employer that day: training, no absence. */
      interns: z.array(z.string()),
    }),
    errors: ['training.not-found'],
    access: READERS,
    reads,
  }),
  /** The whole class of one session at once. */
  recordAttendance: command({
    input: z.object({
      session: Uid,
      topic: z.string().trim().max(200),
      marks: z
        .array(z.object({ trainee: Uid, code: z.enum(ATTENDANCE_CODES), late: z.boolean() }))
        .max(500),
    }),
    output: Done.extend({ present: z.number(), of: z.number() }),
    errors: [
      'training.not-found',
      'training.no-lesson',
      'training.in-future',
      'training.not-in-class',
      'training.marks-missing',
    ],
    access: TEACHERS,
    ...edits,
  }),
  /** Results of units, K or BK; null takes one away that was typed by mistake. */
  recordResults: command({
    input: z.object({
      cohort: Uid,
      on: LocalDate,
      assessor: Text('training.assessor'),
      results: z
        .array(z.object({ trainee: Uid, unit: Uid, result: z.enum(['K', 'BK']).nullable() }))
        .min(1)
        .max(5000),
    }),
    output: Done.extend({ competent: z.number(), notYet: z.number() }),
    errors: ['training.not-found', 'training.in-future', 'training.wrong-state'],
    access: TEACHERS,
    ...edits,
  }),
  issueCertificate: command({
    input: z
      .object({
        trainee: Uid,
        kind: z.enum(CERTIFICATE_KINDS),
        number: Text('training.certificate-number', 80),
        issuer: Text('training.issuer'),
        on: LocalDate,
        validUntil: LocalDate.nullable(),
      })
      .refine(({ on, validUntil }) => validUntil === null || validUntil > on, {
        path: ['validUntil'],
        message: 'training.valid-until',
      }),
    output: Done.extend({ number: z.string() }),
    errors: [
      ...step,
      'training.certificate-lacks',
      'training.certificate-exists',
      'training.number-taken',
    ],
    access: EDITORS,
    ...edits,
  }),
} as const;
