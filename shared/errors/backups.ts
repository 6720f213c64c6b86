import { z } from 'zod';

/** What a check of a database or backup can find broken. */
const CHECKS = [
  'size',
  'header',
  'manifest',
  'cipher',
  'decrypt',
  'plain',
  'integrity',
  'references',
  'content',
] as const;

/** `file` is a name without its folder; `place` the folder a person chose. */
export const backupsErrors = {
  'backups.empty-file': z.object({ file: z.string() }),
  'backups.foreign-file': z.object({ file: z.string() }),
  'backups.not-a-backup': z.object({ file: z.string() }),
  'backups.newer-version': z.object({ file: z.string(), found: z.number(), known: z.number() }),
  'backups.damaged': z.object({ file: z.string(), check: z.enum(CHECKS) }),
  'backups.wrong-key': z.object({ file: z.string() }),
  'backups.mistyped-key': z.object({ file: z.string() }),
  'backups.attachments-missing': z.object({ file: z.string(), count: z.number() }),
  'backups.database-missing': z.object({ file: z.string() }),
  'backups.database-in-use': z.object({ file: z.string() }),
  'backups.no-key': z.object({ place: z.string() }),
  'backups.disk-full': z.object({ place: z.string() }),
  'backups.place-unavailable': z.object({ place: z.string() }),
  'backups.no-second-place': z.object({ office: z.string() }),
  /** Nothing to put back, or a number that its place no longer has. */
  'backups.not-found': z.object({ file: z.string() }),
  /** One at a time: backup, check or restore. */
  'backups.under-way': z.object({ work: z.enum(['create', 'verify', 'restore']) }),
} as const;
