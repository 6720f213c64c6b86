import type { AppError } from '#shared/errors.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { agileKey, type AgileLock, agileLock, agileOpened } from './agile-lock.ts';
import { compoundStreams } from './compound-file.ts';
import type { SheetError } from './sheet-refusal.ts';
import { standardKey, type StandardLock, standardLock, standardOpened } from './standard-lock.ts';

/** With this Excel locks what is only meant to be read: it opens such a file without asking. */
const NO_PASSWORD = 'VelvetSweatshop';

type Lock =
  | { readonly kind: 'agile'; readonly lock: AgileLock }
  | { readonly kind: 'standard'; readonly lock: StandardLock };

interface Locked {
  readonly lock: Lock;
  readonly info: Buffer;
  readonly content: Buffer;
}

/** The key of the file last unlocked; the password itself is kept nowhere. One window, one file. */
let unlocked: { readonly info: Buffer; readonly key: Buffer } | undefined;

function lockOf(info: Buffer): Lock | null {
  const major = info.readUInt16LE(0);
  const minor = info.readUInt16LE(2);
  if (major === 4 && minor === 4) {
    const lock = agileLock(info.subarray(8).toString('utf8'));
    return lock && { kind: 'agile', lock };
  }
  if (minor !== 2 || major < 2 || major > 4) return null;
  const lock = standardLock(info);
  return lock && { kind: 'standard', lock };
}

/** What is locked in these bytes; a refusal for an old or damaged file, or a lock of another kind. */
function lockedIn(bytes: Buffer, file: string): Result<Locked, SheetError> {
  try {
    const streams = compoundStreams(bytes);
    const info = streams.get('EncryptionInfo');
    const content = streams.get('EncryptedPackage');
    if (info === undefined || content === undefined)
      return err({ code: 'imports.file-old-format', file });
    const lock = lockOf(info);
    if (lock === null) return err({ code: 'imports.lock-unknown', file });
    return ok({ lock, info, content });
  } catch {
    return err({ code: 'imports.file-damaged', file });
  }
}

const keyOf = ({ lock }: Locked, password: string): Promise<Buffer | null> =>
  lock.kind === 'agile' ? agileKey(lock.lock, password) : standardKey(lock.lock, password);

async function knownKey(locked: Locked): Promise<Buffer | null> {
  if (unlocked?.info.equals(locked.info)) return unlocked.key;
  const key = await keyOf(locked, NO_PASSWORD);
  if (key !== null) unlocked = { info: locked.info, key };
  return key;
}

/** Takes the password of a file, so that it can be read until another one is unlocked. */
export async function unlock(
  bytes: Buffer,
  file: string,
  password: string,
): Promise<Result<null, SheetError | AppError<'imports.password-wrong'>>> {
  const locked = lockedIn(bytes, file);
  if (!locked.ok) return locked;
  const key = await keyOf(locked.value, password);
  if (key === null) return err({ code: 'imports.password-wrong', file });
  unlocked = { info: locked.value.info, key };
  return ok(null);
}

/** The workbook in a locked file that was unlocked, or needs no password; nothing of it is checked yet. */
export async function openLocked(bytes: Buffer, file: string): Promise<Result<Buffer, SheetError>> {
  const locked = lockedIn(bytes, file);
  if (!locked.ok) return locked;
  const key = await knownKey(locked.value);
  if (key === null) return err({ code: 'imports.file-locked', file });
  const { lock, content } = locked.value;
  try {
    const opened =
      lock.kind === 'agile' ? agileOpened(lock.lock, key, content) : standardOpened(key, content);
    return opened === null ? err({ code: 'imports.file-damaged', file }) : ok(opened);
  } catch {
    return err({ code: 'imports.file-damaged', file });
  }
}
