import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { Decrypter } from 'age-encryption';
import { newAgeFile } from './age-stream.ts';
import { chunksOf, syncFileBeside } from './durable-files.ts';
import { codeOf, damaged, Refused } from './refusal.ts';
import { PIECE, TAG } from './sodium-memory.ts';
import { basename } from 'node:path';

/** What every age file starts with (age-encryption.org/v1). */
export const AGE_MAGIC = 'age-encryption.org/v1\n';
/** Header for one X25519 recipient, and the payload nonce: always this long. */
const HEADER_AND_NONCE = 184;

export interface Digest {
  readonly sha256: string;
  readonly bytes: number;
}

/** How large an age file for one recipient is, from its plain size: a cheap test against truncation. */
export const ageFileSize = (plainBytes: number): number =>
  HEADER_AND_NONCE + plainBytes + TAG * Math.max(1, Math.ceil(plainBytes / PIECE));

/** Called with the bytes of each piece; throws to stop. */
export type OnBytes = (bytes: number) => void;

function source(path: string, seen: (chunk: Uint8Array) => void): ReadableStream<Uint8Array> {
  const chunks = chunksOf(path);
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const next = await chunks.next();
      if (next.done) return controller.close();
      seen(next.value);
      controller.enqueue(next.value);
    },
    async cancel() {
      await chunks.return(undefined);
    },
  });
}

/** Writes (or only reads) a stream to its end. */
async function drain(stream: ReadableStream<Uint8Array>, path: string | null): Promise<Digest> {
  const hash = createHash('sha256');
  const handle = path === null ? null : openSync(path, 'wx');
  let bytes = 0;
  try {
    const reader = stream.getReader();
    try {
      for (;;) {
        const { done, value } = await reader.read();
        if (done) break;
        hash.update(value);
        bytes += value.length;
        if (handle !== null) writeWhole(handle, value);
      }
    } catch (error) {
      await reader.cancel(error).catch(() => undefined);
      throw error;
    }
    if (handle !== null) fsyncSync(handle);
  } finally {
    if (handle !== null) closeSync(handle);
  }
  return { sha256: hash.digest('hex'), bytes };
}

function writeWhole(handle: number, value: Uint8Array): void {
  for (let at = 0; at < value.length;) at += writeSync(handle, value, at);
}

export interface Sealed {
  readonly plain: { readonly bytes: number };
  readonly cipher: Digest;
}

/**
 * Encrypts a file to the office's public key, streaming. `to` must not exist; the caller syncs it.
 * `onBlock` sees the plain blocks as they pass and throws to stop.
 */
export async function sealFile(
  from: string,
  to: string,
  recipient: string,
  onBlock?: (block: Uint8Array) => void,
): Promise<Sealed> {
  const writer = await newAgeFile(recipient);
  const cipher = createHash('sha256');
  let [plainBytes, cipherBytes] = [0, 0];
  const handle = openSync(to, 'wx');
  const put = (bytes: Uint8Array): void => {
    cipher.update(bytes);
    cipherBytes += bytes.length;
    writeWhole(handle, bytes);
  };
  const take = (block: Uint8Array, isLast: boolean): void => {
    onBlock?.(block);
    plainBytes += block.length;
    put(writer.seal(block, isLast));
  };
  try {
    put(writer.beginning);
    let held: Uint8Array | undefined;
    for await (const block of chunksOf(from, writer.blocks)) {
      if (held) take(held, false);
      held = block;
    }
    take(held ?? writer.blocks[0].subarray(0, 0), true);
  } finally {
    writer.end();
    closeSync(handle);
  }
  return {
    plain: { bytes: plainBytes },
    cipher: { sha256: cipher.digest('hex'), bytes: cipherBytes },
  };
}

/** The same with the digest of what went in, and synced. */
export async function encryptFile(
  from: string,
  to: string,
  recipient: string,
  onBytes?: OnBytes,
): Promise<{ plain: Digest; cipher: Digest }> {
  const plain = createHash('sha256');
  const sealed = await sealFile(from, to, recipient, (block) => {
    onBytes?.(block.length);
    plain.update(block);
  });
  await syncFileBeside(to);
  return { ...sealed, plain: { ...sealed.plain, sha256: plain.digest('hex') } };
}

/**
 * Decrypts a file; `to` null only proves that it can be. Streaming: what was written is worthless
 * until this has returned, for the last piece may be the false one.
 * @throws Refused `backups.wrong-key` when the key is not this file's, `backups.damaged` otherwise.
 */
export async function decryptFile(
  from: string,
  to: string | null,
  identity: string,
  onBytes?: OnBytes,
): Promise<Digest> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  const stopped: { error?: unknown } = {};
  const cipherStream = source(from, (chunk) => {
    try {
      onBytes?.(chunk.length);
    } catch (error) {
      stopped.error = error;
      throw error;
    }
  });
  try {
    return await drain(await decrypter.decrypt(cipherStream), to);
  } catch (error) {
    if (stopped.error instanceof Error) throw stopped.error;
    // Errors of the disk carry a code; errors of the format do not.
    if (codeOf(error) !== '') throw error;
    if (/no identity matched/.test(String(error))) {
      throw new Refused({ code: 'backups.wrong-key', file: basename(from) });
    }
    throw damaged(from, 'decrypt');
  }
}
