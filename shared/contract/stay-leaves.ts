import { z } from 'zod';
import { LEAVE_KINDS } from '../domain/stays/stay-words.ts';
import { localDate } from '../validation/local-date.ts';
import { command } from './define.ts';
import { ReasonShape } from './runs.ts';

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

const LeaveFacts = {
  kind: z.enum(LEAVE_KINDS),
  from: Day,
  fromTime: Time.nullable(),
  dueOn: Day.nullable(),
  destination: Text,
  companion: Text,
  phone: Text,
  decidedBy: Text,
  note: Text,
};
const leaveRefusals = [
  ...days,
  'stays.not-found',
  'stays.ended',
  'stays.away',
  'stays.leave-facts',
  'stays.due-before',
] as const;

export const stayLeaves = {
  startLeave: command({
    input: z.object({ stay: Uid, ...LeaveFacts }),
    output: Named,
    errors: leaveRefusals,
    access: house,
    changes: ['stays'],
    undo: 'recorded',
  }),
  /** Izin Bersama: many at once, each with the own companion; who cannot go is named, the others do. */
  groupLeave: command({
    input: z.object({
      kind: z.enum(['home', 'holiday', 'internship']),
      from: Day,
      dueOn: Day,
      destination: Text,
      decidedBy: Text,
      note: Text,
      people: z
        .array(z.object({ stay: Uid, companion: Text, phone: Text }))
        .min(1, 'stays.nobody')
        .max(300),
    }),
    output: z.object({
      group: z.string(),
      gone: z.number(),
      refused: z.array(z.object({ stay: Uid, name: z.string(), reason: ReasonShape })),
    }),
    errors: ['stays.nobody-goes'],
    access: house,
    changes: ['stays'],
    undo: 'recorded',
  }),
  /** Late is a mark, not a refusal. */
  returnFromLeave: command({
    input: z.object({ stay: Uid, on: Day }),
    output: z.object({ name: z.string(), lateDays: z.number() }),
    errors: [...days, 'stays.not-found', 'stays.not-away', 'stays.bed-released'],
    access: house,
    changes: ['stays'],
    undo: 'recorded',
  }),
  /** The bed of somebody away goes to others; the stay goes on, first in line for the next that fits. */
  releaseBed: command({
    input: z.object({ stay: Uid, on: Day, reason: Text.min(1, 'stays.reason') }),
    output: Named,
    errors: [
      ...days,
      'stays.not-found',
      'stays.not-away',
      'stays.bed-released',
      'stays.open-application',
      'stays.moved-since',
    ],
    access: head,
    changes: ['stays', 'applications'],
    undo: 'recorded',
  }),
  returnToBed: command({
    input: z.object({ stay: Uid, bed: Uid, on: Day, override: Text }),
    output: z.object({ name: z.string(), bed: z.string(), lateDays: z.number() }),
    errors: [...days, ...beds, ...room, 'stays.not-found', 'stays.not-away', 'stays.not-released'],
    access: house,
    changes: ['stays', 'applications'],
    undo: 'recorded',
  }),
} as const;
