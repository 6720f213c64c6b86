import { z } from 'zod';
import { DUE_KINDS } from '../domain/stays/due-list.ts';
import { STAY_TASKS } from '../domain/stays/stay-tasks.ts';
import { LEAVE_KINDS } from '../domain/stays/stay-words.ts';
import { localDate } from '../validation/local-date.ts';
import { query } from './define.ts';

const Uid = z.string().min(1).max(60);

/** Everything that falls due, and what of it a driver sees. */
export const stayDue = {
  /** Every dated thing that is open, by day: the page narrows it to a span and a kind. */
  due: query({
    input: z.object({}),
    output: z.object({
      today: z.string(),
      rows: z.array(
        z.object({
          id: z.string(),
          kind: z.enum(DUE_KINDS),
          /** Null after somebody has left: a follow-up. */
          stay: Uid.nullable(),
          name: z.string(),
          due: z.string(),
          time: z.string().nullable(),
          place: z.string(),
          task: z.enum(STAY_TASKS).nullable(),
          leave: z.enum(LEAVE_KINDS).nullable(),
          /** Of a follow-up: 3, 6 or 12 months after leaving. */
          months: z.number().nullable(),
        }),
      ),
    }),
    errors: [],
    access: ['head', 'officer', 'companion', 'reader'],
    reads: ['stays', 'applications', 'training', 'settings'],
  }),
  /** Who is driven or fetched where and when on a day: name, time and place, nothing else. */
  driverList: query({
    input: z.object({ on: localDate('stays.date') }),
    output: z.array(
      z.object({
        name: z.string(),
        what: z.enum(['appointment', 'return']),
        time: z.string().nullable(),
        place: z.string(),
      }),
    ),
    errors: [],
    access: 'signed-in',
    reads: ['stays'],
  }),
} as const;
