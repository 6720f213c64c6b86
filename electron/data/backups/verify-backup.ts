import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { err, ok, type Result } from '#shared/result.ts';
import { decryptFile, type OnBytes } from './age-file.ts';
import { countLostAttachments } from './attachments.ts';
import { hashFile, writeDurably } from './durable-files.ts';
import { parseManifest, type Manifest } from './manifest.ts';
import { type BackupRefusal, damaged, Refused, refusalOf } from './refusal.ts';

/** The three files of one backup. */
export interface BackupFiles {
  readonly age: string;
  readonly manifest: string;
  /** Written after the backup was read back from its place and found whole. */
  readonly proof: string;
}

export const backupFiles = (place: string, stem: string): BackupFiles => ({
  age: join(place, `${stem}.age`),
  manifest: join(place, `${stem}.json`),
  proof: join(place, `${stem}.proof`),
});

const proofFields = z.strictObject({
  cipherSha256: z.string(),
  bytes: z.number(),
  verifiedAt: z.string(),
  /** The identity was at hand: decrypted and hashed, not only compared byte by byte. */
  opened: z.boolean(),
  /** Of the file when it was read; a copied or touched file has to prove itself again. */
  changedAtMs: z.number(),
});
export type Proof = z.output<typeof proofFields>;

/** FAT keeps times to two seconds. */
const TIME_SLACK_MS = 2000;

/** The manifest of a backup, or null when it is not there or not whole. */
export function readManifest(files: BackupFiles): Manifest | null {
  return existsSync(files.manifest) ? parseManifest(readFileSync(files.manifest, 'utf8')) : null;
}

/** The proof, where it still speaks of this very file. */
export function readProof(files: BackupFiles, manifest: Manifest): Proof | null {
  if (!existsSync(files.proof)) return null;
  try {
    const proof = proofFields.parse(JSON.parse(readFileSync(files.proof, 'utf8')));
    const { size, mtimeMs } = statSync(files.age);
    const same =
      proof.cipherSha256 === manifest.cipher.sha256 &&
      proof.bytes === size &&
      Math.abs(proof.changedAtMs - mtimeMs) <= TIME_SLACK_MS;
    return same ? proof : null;
  } catch {
    // A half-written proof proves nothing; the backup itself is not touched by it.
    return null;
  }
}

export interface VerifyOptions {
  readonly identity: string | null;
  /** Instant now. */
  readonly now: string;
  readonly onBytes?: OnBytes;
  /** SHA-256 of the file as it was just read back from the place, so that it is not read twice. */
  readonly readBack?: string;
}

/**
 * Reads a backup back from its place: ciphertext against the manifest, attachments present, and with
 * the identity everything opened and hashed. What holds is written down beside it as its proof.
 */
export async function verifyBackup(
  files: BackupFiles,
  options: VerifyOptions,
): Promise<Result<Manifest, BackupRefusal>> {
  try {
    const manifest = readManifest(files);
    if (!manifest) throw damaged(files.age, 'manifest');
    await proveFile(files, manifest, options);
    await writeProof(files, manifest, options);
    return ok(manifest);
  } catch (error) {
    const refusal = refusalOf(error, dirname(files.age));
    if (refusal) return err(refusal);
    throw error;
  }
}

async function proveFile(
  files: BackupFiles,
  manifest: Manifest,
  { identity, onBytes, readBack }: VerifyOptions,
): Promise<void> {
  if (statSync(files.age).size !== manifest.cipher.bytes) throw damaged(files.age, 'size');
  const sha256 = readBack ?? (await hashFile(files.age));
  if (sha256 !== manifest.cipher.sha256) throw damaged(files.age, 'cipher');
  if (identity !== null) {
    const plain = await decryptFile(files.age, null, identity, onBytes);
    if (plain.bytes !== manifest.plain.bytes) throw damaged(files.age, 'plain');
  }
  const place = dirname(files.age);
  const count = await countLostAttachments(manifest.attachments, place, identity, onBytes);
  if (count > 0) {
    throw new Refused({ code: 'backups.attachments-missing', file: basename(files.age), count });
  }
}

async function writeProof(
  files: BackupFiles,
  manifest: Manifest,
  { identity, now }: VerifyOptions,
): Promise<void> {
  const { size, mtimeMs } = statSync(files.age);
  const proof: Proof = {
    cipherSha256: manifest.cipher.sha256,
    bytes: size,
    verifiedAt: now,
    opened: identity !== null,
    changedAtMs: mtimeMs,
  };
  await writeDurably(files.proof, `${JSON.stringify(proof)}\n`);
}
