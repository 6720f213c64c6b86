import { z } from 'zod';
import { STAY_END_REASONS } from '../domain/stays/stay-words.ts';
import { localDate } from '../validation/local-date.ts';
import { SEXES } from '../vocabulary.ts';
import { command } from './define.ts';

const Uid = z.string().min(1).max(60);
const Day = localDate('stays.date');
const Time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'stays.time');
const Text = z.string().trim().max(300);
const Named = z.object({ name: z.string() });

const head = ['head', 'officer'] as const;
/** Who is there day and night; a leave or an emergency does not wait for the office to open. */
const house = ['head', 'officer', 'companion'] as const;

const days = ['stays.in-future', 'stays.before'] as const;
const beds = ['stays.bed-unknown', 'stays.bed-unfit', 'stays.bed-rule'] as const;
const room = ['stays.house-full', 'stays.limit-other-day'] as const;

export const stayMoves = {
  /** Somebody called and accepted comes in, or begins by day or at home: stay, bed, call, request. */
  admit: command({
    input: z.object({
      application: Uid,
      on: Day,
      /** Another bed than the called one; null takes that. */
      bed: Uid.nullable(),
      agreementOn: Day.nullable(),
      broughtBy: Text,
      broughtPhone: Text,
      /** The stay of the parent with whom a child comes. */
      parentStay: Uid.nullable(),
      /** Why the head gives a bed against a rule of zone, stairs or access. */
      override: Text,
    }),
    output: z.object({ stay: Uid, name: z.string(), bed: z.string().nullable() }),
    errors: [
      ...days,
      ...beds,
      ...room,
      'stays.application-unknown',
      'stays.already-admitted',
      'stays.open-stay',
      'stays.overlap',
      'stays.not-eligible',
      'stays.not-accepted',
      'stays.agreement-missing',
      'stays.not-found',
    ],
    access: head,
    changes: ['stays', 'applications'],
    undo: 'recorded',
  }),
  /** Masuk Darurat: person, request and stay at once; into a full house by the head alone. */
  admitEmergency: command({
    input: z.object({
      name: Text,
      sex: z.enum(SEXES, 'stays.sex'),
      child: z.boolean(),
      age: z.number().int().min(0).max(110).nullable(),
      broughtBy: Text.min(1, 'stays.brought-by'),
      broughtPhone: Text,
      on: Day,
      time: Time,
      bed: Uid.nullable(),
      parentStay: Uid.nullable(),
      note: Text,
      override: Text,
      fullReason: Text,
    }),
    output: z.object({
      stay: Uid,
      person: Uid,
      name: z.string(),
      number: z.string(),
      bed: z.string().nullable(),
      over: z.boolean(),
    }),
    errors: [...days, ...beds, ...room, 'stays.age-group', 'stays.no-site', 'stays.not-found'],
    access: house,
    changes: ['stays', 'applications', 'places'],
    undo: 'recorded',
  }),
  /** Who came without a name gets one. */
  identify: command({
    input: z.object({
      stay: Uid,
      name: z.string().trim().min(2, 'stays.name').max(100),
      birthDate: Day.nullable(),
      birthEstimated: z.boolean(),
      nik: z.string().trim().max(25),
    }),
    output: Named,
    errors: ['stays.not-found', 'stays.nik-wrong', 'stays.nik-known', 'stays.birth-ahead'],
    access: head,
    changes: ['stays', 'applications'],
    undo: 'recorded',
  }),
  /** The NIK of somebody in the house, copied from the KK or KTP; the task to copy it is over. */
  setNik: command({
    input: z.object({ stay: Uid, nik: z.string().trim().min(1, 'stays.nik').max(25) }),
    output: Named,
    errors: ['stays.not-found', 'stays.nik-wrong', 'stays.nik-known'],
    access: head,
    changes: ['stays', 'applications'],
    undo: 'recorded',
  }),
  /** Who came without a name is somebody known: all records go over to that person. */
  joinPerson: command({
    input: z.object({ stay: Uid, into: Uid }),
    output: Named,
    errors: [
      'stays.not-found',
      'stays.person-unknown',
      'stays.same-person',
      'stays.already-joined',
      'stays.sex-differs',
      'stays.open-stay',
      'stays.overlap',
      'stays.open-application',
      'training.already-in',
      'training.limit-other-day',
    ],
    access: head,
    changes: ['stays', 'applications', 'attachments', 'training'],
    undo: 'recorded',
  }),
  /** The head approves an emergency after the fact. */
  approve: command({
    input: z.object({ stay: Uid, on: Day }),
    output: Named,
    errors: [...days, 'stays.not-found', 'stays.approved'],
    access: ['head'],
    changes: ['stays', 'applications'],
    undo: 'recorded',
  }),
  recordAgreement: command({
    input: z.object({ stay: Uid, on: Day }),
    output: Named,
    errors: ['stays.in-future', 'stays.not-found'],
    access: head,
    changes: ['stays'],
    undo: 'recorded',
  }),
  /** Another bed from a day on; the old one ends that day. */
  transfer: command({
    input: z.object({ stay: Uid, bed: Uid, on: Day, reason: Text, override: Text }),
    output: z.object({ name: z.string(), bed: z.string() }),
    errors: [
      ...days,
      ...beds,
      'stays.not-found',
      'stays.ended',
      'stays.not-residential',
      'stays.moved-since',
      'stays.same-bed',
      'stays.bed-released',
    ],
    access: house,
    changes: ['stays'],
    undo: 'recorded',
  }),
  /** Two people change beds, both at once or not at all. */
  swap: command({
    input: z.object({ stay: Uid, other: Uid, on: Day, reason: Text, override: Text }),
    output: z.object({ name: z.string(), other: z.string() }),
    errors: [
      ...days,
      ...beds,
      'stays.not-found',
      'stays.ended',
      'stays.not-residential',
      'stays.moved-since',
      'stays.same-bed',
      'stays.bed-released',
      'stays.without-bed',
    ],
    access: house,
    changes: ['stays'],
    undo: 'recorded',
  }),
  discharge: command({
    input: z.object({
      stay: Uid,
      on: Day,
      reason: z.enum(STAY_END_REASONS),
      note: Text,
      /** What becomes of a training still open; it stops where nothing is said. */
      training: z.enum(['stop', 'continue_as_day']).optional(),
    }),
    output: Named,
    errors: [
      ...days,
      'stays.not-found',
      'stays.ended',
      'stays.note-needed',
      'stays.later-event',
      'training.day-seats-full',
      'training.limit-other-day',
    ],
    access: head,
    changes: ['stays', 'applications', 'training'],
    undo: 'recorded',
  }),
} as const;
