import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ageFileSize, decryptFile, encryptFile, type OnBytes } from './age-file.ts';
import { hashFile, renameDurably } from './durable-files.ts';
import type { Manifest } from './manifest.ts';
import { Refused } from './refusal.ts';

type Attachment = Manifest['attachments'][number];

/** Where an office keeps an attachment in the clear: its SHA-256 is its name. */
export const storedAttachment = (folder: string, hash: string): string => join(folder, hash);

const shelf = (place: string): string => join(place, 'lampiran');
const shelved = (place: string, hash: string): string => join(shelf(place), `${hash}.age`);
const LEFTOVER = /^[0-9a-f]{64}\.age\.sedang$/;

const hasSize = (path: string, bytes: number): boolean =>
  existsSync(path) && statSync(path).size === bytes;

/**
 * Puts the attachments that a place does not hold yet beside its backups, encrypted; each lies there
 * once, whatever number of backups names it. Answers which could not be found on this computer:
 * a lost scan is told to people, it does not keep them from a backup.
 */
export async function shelveAttachments(
  attachments: readonly Attachment[],
  from: string,
  place: string,
  recipient: string,
  onBytes: OnBytes,
): Promise<{ shelved: Attachment[]; absent: string[] }> {
  const result: { shelved: Attachment[]; absent: string[] } = { shelved: [], absent: [] };
  if (attachments.length > 0) mkdirSync(shelf(place), { recursive: true });
  for (const attachment of attachments) {
    const held = hasSize(shelved(place, attachment.hash), ageFileSize(attachment.bytes));
    if (held || (await shelve(attachment, from, place, recipient, onBytes))) {
      result.shelved.push(attachment);
    } else result.absent.push(attachment.hash);
  }
  return result;
}

async function shelve(
  { hash, bytes }: Attachment,
  from: string,
  place: string,
  recipient: string,
  onBytes: OnBytes,
): Promise<boolean> {
  const stored = storedAttachment(from, hash);
  if (!hasSize(stored, bytes)) return false;
  const temporary = `${shelved(place, hash)}.sedang`;
  rmSync(temporary, { force: true });
  try {
    const { plain } = await encryptFile(stored, temporary, recipient, onBytes);
    if (plain.sha256 !== hash) return false;
    await renameDurably(temporary, shelved(place, hash), { replace: true });
    return true;
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** Removes half-written attachments of a stopped backup; nothing else. */
export function clearShelf(place: string): void {
  if (!existsSync(shelf(place))) return;
  for (const file of readdirSync(shelf(place))) {
    if (LEFTOVER.test(file)) rmSync(join(shelf(place), file), { force: true });
  }
}

/** How many of a backup's attachments are not there whole; with the identity each is opened and hashed. */
export async function countLostAttachments(
  attachments: readonly Attachment[],
  place: string,
  identity: string | null,
  onBytes?: OnBytes,
): Promise<number> {
  let lost = 0;
  for (const { hash, bytes } of attachments) {
    if (!(await isWhole(hash, bytes, place, identity, onBytes))) lost += 1;
  }
  return lost;
}

async function isWhole(
  hash: string,
  bytes: number,
  place: string,
  identity: string | null,
  onBytes?: OnBytes,
): Promise<boolean> {
  const path = shelved(place, hash);
  if (!hasSize(path, ageFileSize(bytes))) return false;
  if (identity === null) return true;
  try {
    return (await decryptFile(path, null, identity, onBytes)).sha256 === hash;
  } catch (error) {
    if (error instanceof Refused && error.refusal.code !== 'job.cancelled') return false;
    throw error;
  }
}

/**
 * Decrypts into `to` the attachments that the office does not hold whole already, each proven by its
 * hash. Answers how many cannot be brought back; whole ones at home need no copy from the stick.
 */
export async function fetchAttachments(
  attachments: readonly Attachment[],
  folders: { readonly place: string; readonly home: string; readonly to: string },
  identity: string,
  onBytes?: OnBytes,
): Promise<{ fetched: string[]; lost: number }> {
  const { place, home, to } = folders;
  const result = { fetched: [] as string[], lost: 0 };
  for (const { hash, bytes } of attachments) {
    const stored = storedAttachment(home, hash);
    if (hasSize(stored, bytes) && (await hashFile(stored)) === hash) continue;
    if (!(await isWhole(hash, bytes, place, null))) {
      result.lost += 1;
      continue;
    }
    if (await fetchOne(hash, place, to, identity, onBytes)) result.fetched.push(hash);
    else result.lost += 1;
  }
  return result;
}

async function fetchOne(
  hash: string,
  place: string,
  to: string,
  identity: string,
  onBytes?: OnBytes,
): Promise<boolean> {
  try {
    const plain = await decryptFile(shelved(place, hash), join(to, hash), identity, onBytes);
    return plain.sha256 === hash;
  } catch (error) {
    if (error instanceof Refused && error.refusal.code !== 'job.cancelled') return false;
    throw error;
  }
}

/** Moves fetched attachments home. Names are content, so nothing of another content is replaced. */
export async function keepFetched(
  hashes: readonly string[],
  from: string,
  home: string,
): Promise<void> {
  mkdirSync(home, { recursive: true });
  for (const hash of hashes) {
    await renameDurably(join(from, hash), storedAttachment(home, hash), { replace: true });
  }
}
