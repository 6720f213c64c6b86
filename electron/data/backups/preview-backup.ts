import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { err, ok, type Result } from '#shared/result.ts';
import { AGE_MAGIC, decryptFile, type OnBytes } from './age-file.ts';
import { fetchAttachments } from './attachments.ts';
import {
  beginning,
  checkContent,
  mendIndexes,
  type Expected,
  type Facts,
  isSqliteFile,
} from './check-database.ts';
import { hashFile, syncFile } from './durable-files.ts';
import { type BackupKey, unlockIdentity } from './identity.ts';
import type { Manifest } from './manifest.ts';
import { type BackupRefusal, codeOf, damaged, Refused, refusalOf, stopIf } from './refusal.ts';
import { backupFiles, type BackupFiles, readManifest } from './verify-backup.ts';

export interface OpenRequest {
  /** The .age or .json file that a person chose. */
  readonly chosen: string;
  readonly key: BackupKey;
  /** Own folder on the office's disk, for the opened copy; made here and emptied first. */
  readonly stagingFolder: string;
  /** Where the office keeps its attachments: those it holds whole need not be in the backup's place. */
  readonly attachmentsFolder: string;
  readonly expected: Expected;
}

export interface OpenHooks {
  readonly onProgress?: (stage: OpenStage, doneBytes: number, totalBytes: number) => void;
  readonly cancelled?: () => boolean;
  readonly step?: (name: string) => void;
}
type OpenStage = 'hash' | 'unlock' | 'decrypt' | 'check' | 'attachments';

/** A backup that has proven itself whole, opened into the staging folder, in the clear. */
export interface OpenedBackup {
  readonly manifest: Manifest;
  readonly database: string;
  /** Of the opened copy, hex: what comes in must be these very bytes. */
  readonly sha256: string;
  /** Hashes of attachments that lie in `attachments` and are missing at home. */
  readonly fetched: readonly string[];
  readonly attachments: string;
}

/** What a screen shows before anything is replaced. */
export type BackupPreview = Pick<
  Manifest,
  'office' | 'seq' | 'madeAt' | 'generation' | 'appVersion' | 'schemaVersion' | 'counts'
> & { readonly attachments: number; readonly absentAttachments: number };

/** Opens and checks a backup completely, answers what is in it, and leaves nothing behind. */
export async function previewBackup(
  request: OpenRequest,
  hooks: OpenHooks = {},
): Promise<Result<BackupPreview, BackupRefusal>> {
  try {
    const opened = await openBackup(request, hooks);
    if (!opened.ok) return opened;
    const { office, seq, madeAt, generation, appVersion, schemaVersion, counts, ...rest } =
      opened.value.manifest;
    return ok({
      office,
      seq,
      madeAt,
      generation,
      appVersion,
      schemaVersion,
      counts,
      attachments: rest.attachments.length,
      absentAttachments: rest.absentAttachments.length,
    });
  } finally {
    rmSync(request.stagingFolder, { recursive: true, force: true });
  }
}

/**
 * Opens a backup into the staging folder and holds everything against its manifest. Nothing else is
 * touched; after a refusal the staging folder is gone.
 */
export async function openBackup(
  request: OpenRequest,
  hooks: OpenHooks = {},
): Promise<Result<OpenedBackup, BackupRefusal>> {
  try {
    return ok(await open(request, hooks));
  } catch (error) {
    rmSync(request.stagingFolder, { recursive: true, force: true });
    // What cannot be read lies at the backup; what cannot be written, in the office's own folder.
    const refusal = refusalOf(error, placeOf(error, request));
    if (refusal) return err(refusal);
    throw error;
  }
}

const placeOf = (error: unknown, { chosen, stagingFolder }: OpenRequest): string =>
  codeOf(error) === 'ENOSPC' ? dirname(stagingFolder) : dirname(chosen);

async function open(request: OpenRequest, hooks: OpenHooks): Promise<OpenedBackup> {
  const files = locate(request.chosen);
  const manifest = await checkCipher(files, hooks);
  begin('unlock', hooks);
  const identity = await unlock(request.key, manifest, files);
  rmSync(request.stagingFolder, { recursive: true, force: true });
  const attachments = join(request.stagingFolder, 'lampiran');
  mkdirSync(attachments, { recursive: true });
  begin('decrypt', hooks);
  const database = join(request.stagingFolder, 'isi.db');
  const plain = await decryptFile(
    files.age,
    database,
    identity,
    counter('decrypt', manifest, hooks),
  );
  if (plain.bytes !== manifest.plain.bytes) throw damaged(files.age, 'plain');
  begin('check', hooks);
  compare(
    inside(files, () => checkContent(database, request.expected)),
    manifest,
    files,
  );
  const mended = inside(files, () => mendIndexes(database));
  begin('attachments', hooks);
  const { fetched, lost } = await fetchAttachments(
    manifest.attachments,
    { place: dirname(files.age), home: request.attachmentsFolder, to: attachments },
    identity,
    () => stopIf(hooks.cancelled, 'restore'),
  );
  if (lost > 0) {
    throw new Refused({
      code: 'backups.attachments-missing',
      file: basename(files.age),
      count: lost,
    });
  }
  syncFile(database);
  const sha256 = mended ? await hashFile(database) : plain.sha256;
  return { manifest, database, sha256, fetched, attachments };
}

function begin(stage: OpenStage, hooks: OpenHooks): void {
  stopIf(hooks.cancelled, 'restore');
  hooks.step?.(stage);
  hooks.onProgress?.(stage, 0, 0);
}

function counter(stage: OpenStage, { cipher }: Manifest, hooks: OpenHooks): OnBytes {
  let done = 0;
  return (bytes) => {
    stopIf(hooks.cancelled, 'restore');
    done += bytes;
    hooks.onProgress?.(stage, done, cipher.bytes);
  };
}

/** The files of the chosen backup, refused where it cannot be one. */
function locate(chosen: string): BackupFiles {
  const file = basename(chosen);
  const files = backupFiles(dirname(chosen), file.replace(/\.(?:age|json)$/, ''));
  if (statSync(chosen).size === 0) throw new Refused({ code: 'backups.empty-file', file });
  if (!/\.(?:age|json)$/.test(file)) throw new Refused({ code: 'backups.not-a-backup', file });
  if (!existsSync(files.age)) throw damaged(chosen, 'manifest');
  if (statSync(files.age).size === 0) {
    throw new Refused({ code: 'backups.empty-file', file: basename(files.age) });
  }
  return files;
}

/** The ciphertext against the manifest: a flipped bit is found before a key is asked of anybody. */
async function checkCipher(files: BackupFiles, hooks: OpenHooks): Promise<Manifest> {
  begin('hash', hooks);
  const manifest = readManifest(files);
  if (!manifest) {
    if (beginning(files.age, AGE_MAGIC.length) === AGE_MAGIC) throw damaged(files.age, 'manifest');
    const code = isSqliteFile(files.age) ? 'backups.foreign-file' : 'backups.not-a-backup';
    throw new Refused({ code, file: basename(files.age) });
  }
  if (statSync(files.age).size !== manifest.cipher.bytes) throw damaged(files.age, 'size');
  if ((await hashFile(files.age)) !== manifest.cipher.sha256) throw damaged(files.age, 'cipher');
  return manifest;
}

async function unlock(key: BackupKey, manifest: Manifest, files: BackupFiles): Promise<string> {
  const file = basename(files.age);
  const identity = await unlockIdentity(key, manifest.wrappedIdentity, manifest.recipient);
  if (identity.ok) return identity.value;
  const code = identity.error === 'wrong' ? 'backups.wrong-key' : 'backups.mistyped-key';
  throw new Refused({ code, file });
}

/** A fault inside is told under the name that people see, not under the staging copy's. */
function inside<T>(files: BackupFiles, look: () => T): T {
  try {
    return look();
  } catch (error) {
    if (!(error instanceof Refused) || !('file' in error.refusal)) throw error;
    throw new Refused({ ...error.refusal, file: basename(files.age) });
  }
}

function compare(facts: Facts, manifest: Manifest, files: BackupFiles): void {
  const same =
    facts.contentHash === manifest.contentHash &&
    facts.schemaVersion === manifest.schemaVersion &&
    JSON.stringify(facts.counts) === JSON.stringify(manifest.counts) &&
    JSON.stringify(facts.journalHead) === JSON.stringify(manifest.journalHead);
  if (!same) throw damaged(files.age, 'content');
}
