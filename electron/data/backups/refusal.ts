import { basename } from 'node:path';
import type { AppError } from '#shared/errors.ts';

/** What working with backups can be refused for. */
export type BackupRefusal = AppError<
  | 'backups.empty-file'
  | 'backups.foreign-file'
  | 'backups.not-a-backup'
  | 'backups.newer-version'
  | 'backups.damaged'
  | 'backups.wrong-key'
  | 'backups.mistyped-key'
  | 'backups.attachments-missing'
  | 'backups.database-missing'
  | 'backups.database-in-use'
  | 'backups.no-key'
  | 'backups.disk-full'
  | 'backups.place-unavailable'
  | 'job.cancelled'
>;

/** Carries a refusal out of the depth of a job; it ends as a `Result` at the job's edge. */
export class Refused extends Error {
  readonly refusal: BackupRefusal;
  constructor(refusal: BackupRefusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/** Which check found a file broken. */
export type Check = AppError<'backups.damaged'>['check'];

export const damaged = (path: string, check: Check): Refused =>
  new Refused({ code: 'backups.damaged', file: basename(path), check });

/** Stops a job that a person ended with *Hentikan*. */
export function stopIf(cancelled: (() => boolean) | undefined, job: string): void {
  if (cancelled?.()) throw new Refused({ code: 'job.cancelled', job });
}

const FULL = new Set(['ENOSPC', 'EDQUOT', 'SQLITE_FULL']);
const UNREACHABLE = new Set([
  'ENOENT',
  'ENOTDIR',
  'EROFS',
  'EACCES',
  'EPERM',
  'EBUSY',
  'ENODEV',
  'ENXIO',
  'EIO',
]);

/** The code that Node and SQLite give their errors; empty for others. */
export function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : '';
}

/** The refusal behind a thrown error, or null for what nobody foresaw (an incident). */
export function refusalOf(error: unknown, place: string): BackupRefusal | null {
  if (error instanceof Refused) return error.refusal;
  const code = codeOf(error);
  if (FULL.has(code)) return { code: 'backups.disk-full', place };
  if (UNREACHABLE.has(code)) return { code: 'backups.place-unavailable', place };
  return null;
}
