import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { err, ok, type Result } from '#shared/result.ts';
import { APPLICATION_ID } from '#db/identity.ts';
import { type Sealed, sealFile } from './age-file.ts';
import { clearShelf, shelveAttachments } from './attachments.ts';
import { checkCompacted, type Facts } from './check-database.ts';
import { compactSoon } from './compact-copy.ts';
import { hashFile, renameDurably, syncFileBeside, writeDurably } from './durable-files.ts';
import { type Manifest, serialiseManifest } from './manifest.ts';
import { backupStem, fileCode, isLeftover, nextSequence } from './names.ts';
import { type BackupRefusal, Refused, refusalOf, stopIf } from './refusal.ts';
import { backupFiles, type BackupFiles, verifyBackup } from './verify-backup.ts';

/** What one backup is made from. Plain values only: it crosses to a worker thread. */
export interface SealJob {
  /** The copy of the live file: gone once it has been compacted, for it holds what was deleted. */
  readonly copy: string;
  /** Own, empty folder on this computer for the compacted copy: it is in the clear. */
  readonly workFolder: string;
  readonly attachmentsFolder: string;
  /** The folder that people chose: other disk or stick. */
  readonly place: string;
  readonly office: string;
  readonly generation: string;
  readonly appVersion: string;
  /** Newest schema this program knows; a copy beyond it is refused. */
  readonly schemaVersion: number;
  readonly recipient: string;
  readonly wrappedIdentity: string;
  /** Where somebody just unlocked it: then the backup is opened again at once. */
  readonly identity: string | null;
  /** Instant now. */
  readonly now: string;
  /** Highest number used in any other place of the office. */
  readonly lastSequence: number;
}

export type SealStage = 'compact' | 'check' | 'encrypt' | 'attachments' | 'publish' | 'verify';

/** Watching and stopping a job; `step` is where tests kill the process. */
export interface SealHooks {
  readonly onProgress?: (stage: SealStage, doneBytes: number, totalBytes: number) => void;
  readonly cancelled?: () => boolean;
  readonly step?: (name: string) => void;
  /** Done when the copy lies whole; a worker starts while it is still being made. */
  readonly copied?: () => Promise<void>;
  /**
   * `checkCompacted` on another thread, so that it runs beside the encryption. Called before the file
   * is there: `written` says that the copy is needed no longer and waits until the file lies whole.
   */
  readonly check?: typeof checkCompacted;
}
type Checking = ReturnType<typeof checkCompacted>;

export interface SealedBackup {
  readonly files: BackupFiles;
  readonly manifest: Manifest;
}

/**
 * Turns a copy of the database into a backup in `place`: compacted (no remnants of deleted rows),
 * checked, encrypted, described, published under its number and read back. The manifest arrives
 * last: without it nothing is listed. A refusal leaves the place as it was. For a worker thread: it
 * blocks for a second or more; job and answer are plain values.
 */
export async function sealBackup(
  job: SealJob,
  hooks: SealHooks = {},
): Promise<Result<SealedBackup, BackupRefusal>> {
  try {
    return ok(await seal(job, hooks));
  } catch (error) {
    const refusal = refusalOf(error, job.place);
    if (refusal) return err(refusal);
    throw error;
  }
}

async function seal(job: SealJob, hooks: SealHooks): Promise<SealedBackup> {
  clearLeftovers(job.place);
  await hooks.copied?.();
  const compacted = join(job.workFolder, 'isi.db');
  let ended: Promise<unknown> | undefined;
  let removed: Promise<void> | undefined;
  try {
    begin('compact', hooks);
    const compacting = compactSoon(job.copy, compacted);
    const expected = { applicationId: APPLICATION_ID, knownVersion: job.schemaVersion };
    const { promise: released, resolve: release } = Promise.withResolvers<void>();
    const check = hooks.check ?? checkCompacted;
    const checking = check({ copy: job.copy, path: compacted, expected }, () => {
      release();
      return compacting;
    });
    ended = checking.catch(() => undefined);
    await compacting;
    // Beside the encryption: letting go of some hundred megabytes takes a moment too.
    removed = Promise.race([released, ended]).then(() => rm(job.copy, { force: true }));
    return await publish(job, compacted, checking, hooks);
  } finally {
    await Promise.all([removed, ended]);
    rmSync(compacted, { force: true });
    rmSync(`${compacted}-journal`, { force: true });
  }
}

interface Encrypted extends Sealed {
  /** SHA-256 of the encrypted file, read back from the place. */
  readonly readBack: string;
}

/**
 * The compacted file is looked at while it is encrypted and read back, where `check` runs on a thread
 * of its own. Both have ended before anything is published or cleaned away.
 */
async function checkAndEncrypt(
  job: SealJob,
  compacted: string,
  temporary: string,
  checking: Checking,
  hooks: SealHooks,
): Promise<{ facts: Facts; digests: Encrypted }> {
  begin('check', hooks);
  const encrypting = (async (): Promise<Encrypted | null> => {
    if (!hooks.check && !(await checking).ok) return null;
    begin('encrypt', hooks);
    const onBytes = counter('encrypt', statSync(compacted).size, hooks);
    const digests = await sealFile(compacted, temporary, job.recipient, (piece) =>
      onBytes(piece.length),
    );
    const [readBack] = await Promise.all([hashFile(temporary), syncFileBeside(temporary)]);
    return { ...digests, readBack };
  })();
  const [checked, encrypted] = await Promise.allSettled([checking, encrypting]);
  if (checked.status === 'rejected') throw checked.reason;
  if (!checked.value.ok) throw new Refused(checked.value.error);
  if (encrypted.status === 'rejected') throw encrypted.reason;
  if (!encrypted.value) throw new Error('A sound file was not encrypted');
  return { facts: checked.value.value, digests: encrypted.value };
}

function begin(stage: SealStage, hooks: SealHooks): void {
  stopIf(hooks.cancelled, 'backup');
  hooks.step?.(stage);
  hooks.onProgress?.(stage, 0, 0);
}

/** Removes what an interrupted backup left in a place: names of ours only, never another's file. */
export function clearLeftovers(place: string): void {
  for (const file of readdirSync(place)) {
    if (isLeftover(file)) rmSync(join(place, file), { force: true });
  }
  clearShelf(place);
}

async function publish(
  job: SealJob,
  compacted: string,
  checking: Checking,
  hooks: SealHooks,
): Promise<SealedBackup> {
  const seq = nextSequence(
    [...readdirSync(job.place), `${backupStem({ office: job.office, seq: job.lastSequence })}.age`],
    job.office,
  );
  const files = backupFiles(job.place, backupStem({ office: job.office, seq }));
  const temporary = `${files.age}.sedang`;
  try {
    const { facts, digests } = await checkAndEncrypt(job, compacted, temporary, checking, hooks);
    begin('attachments', hooks);
    const manifest = await describe(job, seq, facts, digests, hooks);
    begin('publish', hooks);
    await renameDurably(temporary, files.age);
    hooks.step?.('manifest');
    await writeDurably(files.manifest, serialiseManifest(manifest));
    begin('verify', hooks);
    const verified = await verifyBackup(files, {
      identity: job.identity,
      now: job.now,
      readBack: digests.readBack,
      onBytes: counter('verify', statSync(files.age).size, hooks),
    });
    if (!verified.ok) throw new Refused(verified.error);
    return { files, manifest };
  } catch (error) {
    // Only what this very run made, under a number that was free before it.
    if (existsSync(temporary)) rmSync(temporary, { force: true });
    else withdraw(files);
    throw error;
  }
}

/** The manifest goes first: what is half taken back is then no longer listed. */
function withdraw(files: BackupFiles): void {
  for (const path of [files.manifest, files.proof, files.age]) rmSync(path, { force: true });
}

function counter(stage: SealStage, total: number, hooks: SealHooks): (bytes: number) => void {
  let done = 0;
  return (bytes) => {
    stopIf(hooks.cancelled, 'backup');
    done += bytes;
    hooks.onProgress?.(stage, done, total);
  };
}

async function describe(
  job: SealJob,
  seq: number,
  facts: Facts,
  { plain, cipher }: Pick<Manifest, 'plain' | 'cipher'>,
  hooks: SealHooks,
): Promise<Manifest> {
  const total = facts.attachments.reduce((sum, { bytes }) => sum + bytes, 0);
  const { shelved, absent } = await shelveAttachments(
    facts.attachments,
    job.attachmentsFolder,
    job.place,
    job.recipient,
    counter('attachments', total, hooks),
  );
  return {
    format: 'tampung-backup',
    formatVersion: 1,
    seq,
    office: fileCode(job.office),
    generation: job.generation,
    madeAt: job.now,
    appVersion: job.appVersion,
    schemaVersion: facts.schemaVersion,
    counts: facts.counts,
    contentHash: facts.contentHash,
    journalHead: facts.journalHead,
    plain,
    cipher,
    attachments: shelved,
    absentAttachments: absent,
    recipient: job.recipient,
    wrappedIdentity: job.wrappedIdentity,
  };
}
