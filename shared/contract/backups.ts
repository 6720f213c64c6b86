import { z } from 'zod';
import type { ErrorCode } from '../errors.ts';
import { command, task } from './define.ts';
import { TaskFile } from './files.ts';

/** Two places: the program's own folder, and the stick or other disk that the office chose. */
const BACKUP_PLACES = ['own', 'second'] as const;
const Place = z.enum(BACKUP_PLACES);
export type BackupPlace = z.output<typeof Place>;

/** A backup as the list names it. `office` is the code in its file name. */
const Listed = z.object({
  place: Place,
  office: z.string().regex(/^[a-z0-9-]{1,60}$/),
  seq: z.number().int().positive(),
});

/** What opens a backup: the passphrase of the office, or the key that was printed at set-up. */
const Key = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('passphrase'),
    passphrase: z.string().min(1, 'backups.key-empty').max(200),
  }),
  z.object({ kind: z.literal('recovery'), typed: z.string().min(1, 'backups.key-empty').max(200) }),
]);

/** One of the list, or a file that the person chose; exactly one of the two. */
const Which = z.object({ listed: Listed.optional(), file: TaskFile.optional(), key: Key });
const oneOf = (input: { listed?: unknown; file?: unknown }): boolean =>
  (input.listed === undefined) !== (input.file === undefined);

const Backup = z.object({
  ...Listed.shape,
  file: z.string(),
  /** `verified` was read back from its place; `unproven` is whole by name and size only. */
  state: z.enum(['verified', 'unproven', 'damaged']),
  /** Null where the manifest cannot be read. */
  facts: z
    .object({
      madeAt: z.string(),
      verifiedAt: z.string().nullable(),
      /** Decrypted and hashed, not only compared byte by byte. */
      opened: z.boolean(),
      bytes: z.number(),
      people: z.number(),
      candidates: z.number(),
      students: z.number(),
      attachments: z.number(),
      absentAttachments: z.number(),
    })
    .nullable(),
});
export type ListedBackup = z.output<typeof Backup>;

/** Everything that working with backup files can be refused for. */
const refusals = [
  'backups.empty-file',
  'backups.foreign-file',
  'backups.not-a-backup',
  'backups.newer-version',
  'backups.damaged',
  'backups.wrong-key',
  'backups.mistyped-key',
  'backups.attachments-missing',
  'backups.database-missing',
  'backups.database-in-use',
  'backups.no-key',
  'backups.disk-full',
  'backups.place-unavailable',
  'backups.no-second-place',
  'backups.not-found',
  'backups.under-way',
  'job.cancelled',
  'access.denied',
] as const satisfies readonly ErrorCode[];

const everything = [
  'office',
  'users',
  'session',
  'settings',
  'places',
  'intakes',
  'candidates',
  'attachments',
  'imports',
  'runs',
  'decrees',
  'enrolments',
  'backups',
  'prints',
  'journal',
] as const;

export const backupsContract = {
  /** Makes one encrypted backup, reads it back, and gives up those that rotation no longer keeps. */
  create: task({
    input: z.object({ place: Place }),
    output: z.object({
      seq: z.number(),
      file: z.string(),
      contentHash: z.string(),
      /** Old backups that rotation removed. */
      removed: z.number(),
      /** Attachments named in the records that are no longer on this computer. */
      absentAttachments: z.number(),
    }),
    errors: refusals,
    access: ['head', 'officer', 'admin'],
    changes: ['backups', 'journal'],
  }),
  /** The backups of both places, newest number first. Looks at names, sizes and proofs only. */
  list: task({
    input: z.object({}),
    output: z.object({
      places: z.array(
        z.object({
          place: Place,
          /** The folder as people know it; null while none was chosen. */
          folder: z.string().nullable(),
          state: z.enum(['ready', 'unavailable', 'not-chosen']),
          backups: z.array(Backup),
        }),
      ),
      /** Days since the newest backup that was read back; null when there is none. */
      daysSinceProven: z.number().nullable(),
      /** Days since the newest one in the second place, plugged in or not. */
      daysSinceSecond: z.number().nullable(),
      /** Rotation removes nothing until somebody says that all is well. */
      rotationPaused: z.boolean(),
      /** The set that the last restore laid aside, where it can still be put back. */
      undoable: z.boolean(),
    }),
    errors: [],
    access: 'anyone',
    changes: [],
  }),
  /** Reads a backup back from its place; with a key it is also decrypted and hashed. */
  verify: task({
    input: z.object({ ...Listed.shape, key: Key.optional() }),
    output: z.object({ seq: z.number(), opened: z.boolean() }),
    errors: refusals,
    access: ['head', 'officer', 'admin'],
    changes: ['backups', 'journal'],
  }),
  /** The stick or other disk for the second copy. */
  choosePlace: task({
    input: z.object({ folder: TaskFile }),
    output: z.object({ folder: z.string() }),
    errors: ['backups.place-unavailable'],
    access: ['head', 'admin'],
    changes: ['settings', 'backups', 'journal'],
    files: ['folder'],
  }),
  /** Lets rotation go on after a restore or a failed check. */
  resumeRotation: command({
    input: z.object({}),
    output: z.null(),
    errors: [],
    access: ['head', 'admin'],
    changes: ['backups', 'journal'],
    undo: { none: 'Perapian backup lama hanya dilanjutkan; tidak ada data yang berubah.' },
  }),
  /** Opens a backup completely and answers what is in it; nothing is replaced. */
  preview: task({
    input: Which.refine(oneOf, 'backups.which'),
    output: z.object({
      file: z.string(),
      office: z.string(),
      seq: z.number(),
      madeAt: z.string(),
      generation: z.string(),
      appVersion: z.string(),
      people: z.number(),
      candidates: z.number(),
      students: z.number(),
      attachments: z.number(),
      absentAttachments: z.number(),
    }),
    errors: refusals,
    // Before any office exists anyone may; once one is open, the task asks for Pengelola.
    access: 'anyone',
    changes: [],
    files: ['file'],
  }),
  /** Replaces the office's data by a backup; the present set is laid aside whole. */
  restore: task({
    input: Which.refine(oneOf, 'backups.which'),
    output: z.object({
      seq: z.number(),
      generation: z.string(),
      contentHash: z.string(),
      laidAside: z.boolean(),
    }),
    errors: refusals,
    access: 'anyone',
    changes: everything,
    files: ['file'],
  }),
  /** Puts back what the last restore laid aside; what the restore brought is laid aside instead. */
  undoRestore: task({
    input: z.object({}),
    output: z.object({ generation: z.string() }),
    errors: refusals,
    access: 'anyone',
    changes: everything,
  }),
} as const;
