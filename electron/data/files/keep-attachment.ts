import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, statSync, writeSync, openSync, closeSync, fsyncSync } from 'node:fs';
import { basename, join } from 'node:path';
import { mediaTypeOf } from '#shared/domain/people/attachment-kinds.ts';
import { sizeRefusal } from '#shared/domain/people/attachment-size.ts';
import type { AppError } from '#shared/errors.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { storedAttachment } from '../backups/attachments.ts';
import { chunksOf, renameDurably } from '../backups/durable-files.ts';

export interface KeptFile {
  readonly hash: string;
  readonly bytes: number;
  readonly mediaType: string;
  readonly fileName: string;
}

type Refusal = AppError<
  | 'attachments.unreadable'
  | 'attachments.empty'
  | 'attachments.too-large'
  | 'attachments.wrong-type'
>;

/**
 * Copies a chosen file to where attachments lie, named by its SHA-256 and forced to the disk; the
 * same content lies there once. Size and kind are checked on what was read, not on the name.
 */
export async function keepAttachment(
  path: string,
  folders: { readonly attachments: string; readonly temporary: string },
  copyName: string,
): Promise<Result<KeptFile, Refusal>> {
  const fileName = basename(path);
  const temporary = join(folders.temporary, `lampiran-${copyName}`);
  try {
    const copied = await copyChecked(path, temporary, fileName);
    if (!copied.ok) return copied;
    mkdirSync(folders.attachments, { recursive: true });
    const stored = storedAttachment(folders.attachments, copied.value.hash);
    await renameDurably(temporary, stored, { replace: true });
    return copied;
  } finally {
    rmSync(temporary, { force: true });
  }
}

async function copyChecked(
  from: string,
  to: string,
  fileName: string,
): Promise<Result<KeptFile, Refusal>> {
  const refusedSize = checkSize(from, fileName);
  if (refusedSize) return err(refusedSize);
  const target = openSync(to, 'w');
  const hash = createHash('sha256');
  let bytes = 0;
  let mediaType: string | undefined;
  try {
    for await (const chunk of readable(from)) {
      if (bytes === 0) mediaType = mediaTypeOf(chunk.subarray(0, 16));
      bytes += chunk.length;
      if (mediaType === undefined) return err({ code: 'attachments.wrong-type', file: fileName });
      // The file may have grown since its size was asked.
      const grown = sizeRefusal(fileName, bytes);
      if (grown) return err(grown);
      hash.update(chunk);
      writeSync(target, chunk);
    }
    fsyncSync(target);
  } catch (error) {
    if (error instanceof SourceLost) return err({ code: 'attachments.unreadable', file: fileName });
    throw error;
  } finally {
    closeSync(target);
  }
  if (mediaType === undefined) return err({ code: 'attachments.empty', file: fileName });
  return ok({ hash: hash.digest('hex'), bytes, mediaType, fileName });
}

function checkSize(path: string, file: string): Refusal | undefined {
  try {
    return sizeRefusal(file, statSync(path).size);
  } catch {
    return { code: 'attachments.unreadable', file };
  }
}

/** The stick was pulled: a fault of the source, not of the office's own disk. */
class SourceLost extends Error {}

async function* readable(path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* chunksOf(path);
  } catch (error) {
    throw new SourceLost(path, { cause: error });
  }
}
