import { z } from 'zod';
import { Login, Password } from './accounts.ts';
import { command, host, task } from './define.ts';
import { TOPICS } from './topics.ts';

/** What a new office is asked; a practice office brings its own people and answers. */
export const NewOffice = z.object({
  kind: z.enum(['agency', 'school', 'facility']),
  practice: z.boolean(),
  name: z.string().trim().min(1, 'office.name-empty').max(150),
  code: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[A-Z0-9]{2,10}$/, 'office.code-shape'),
  /** Id of a shipped example site to begin with; null for an empty one. */
  example: z.string().max(40).nullable(),
  user: z.object({
    login: Login,
    fullName: z.string().trim().min(1, 'users.name-empty').max(150),
    jobTitle: z.string().trim().max(100),
    password: Password,
  }),
  backupPassphrase: z.string().min(12, 'office.passphrase-short').max(200),
});
export type NewOffice = z.output<typeof NewOffice>;

export const officeContract = {
  /** The program itself: its version, and whether it is one for offices or for trying only. */
  about: host({
    input: z.object({}),
    output: z.object({ version: z.string(), electron: z.string(), forOffices: z.boolean() }),
    errors: [],
    access: 'anyone',
  }),
  /** What the program found at its start: no office yet, an open one, or a file it must not touch. */
  state: task({
    input: z.object({}),
    output: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('none') }),
      z.object({
        kind: z.literal('open'),
        name: z.string(),
        officeKind: z.enum(['agency', 'school', 'facility']),
        practice: z.boolean(),
      }),
      z.object({
        kind: z.literal('refused'),
        code: z.string(),
        detail: z.record(z.string(), z.unknown()),
      }),
    ]),
    errors: [],
    access: 'anyone',
    changes: [],
  }),
  /** Looks again at a file that could not be opened: another Tampung was closed, a file came back. */
  lookAgain: task({
    input: z.object({}),
    output: z.null(),
    errors: [],
    access: 'anyone',
    changes: ['office', 'session', 'users'],
  }),
  /** Makes the office's file, its first user (all roles) and its backup key, and signs in. */
  create: task({
    input: NewOffice,
    /** The key of the backups and the code of the administrator: shown once, stored nowhere. */
    output: z.object({ recoveryKey: z.string(), recoveryCode: z.string() }),
    errors: ['office.exists'],
    access: 'anyone',
    // Announced by the screen itself, once the person has copied the recovery key.
    changes: [],
  }),
  /** Sets the "hari ini" of a practice office, from which every list and rule there counts. */
  setPracticeToday: command({
    input: z.object({ today: z.iso.date('office.day') }),
    output: z.null(),
    errors: ['office.not-practice'],
    access: 'signed-in',
    // Every list may look different on another day.
    changes: TOPICS,
    undo: 'recorded',
  }),
  /** The person has looked at the computer's clock and says it is right. */
  confirmClock: command({
    input: z.object({}),
    output: z.null(),
    errors: [],
    access: 'signed-in',
    changes: [],
    undo: { none: 'Pernyataan bahwa jam komputer benar tidak mengubah data.' },
  }),
} as const;
