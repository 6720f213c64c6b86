import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { MOST_FILES } from '#shared/contract/files.ts';
import { mediaTypeOf } from '#shared/domain/people/attachment-kinds.ts';
import { sizeRefusal } from '#shared/domain/people/attachment-size.ts';
import { safeFileName } from '#shared/domain/people/file-name.ts';
import type { AppError } from '#shared/errors.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { askForFiles } from './ask-for-files.ts';
import type { HostContext } from './host-handlers.ts';

export const ATTACHMENT_FILTER = {
  name: 'Foto atau PDF',
  extensions: ['jpg', 'jpeg', 'png', 'webp', 'pdf'],
};

type Refusal = AppError<'attachments.empty' | 'attachments.too-large' | 'attachments.wrong-type'>;

/** The media type by the first bytes, or why this is nothing to attach. */
function checkBytes(file: string, bytes: Uint8Array): Result<string, Refusal> {
  const refused = sizeRefusal(file, bytes.byteLength);
  if (refused) return err(refused);
  const mediaType = mediaTypeOf(bytes.subarray(0, 16));
  return mediaType === undefined ? err({ code: 'attachments.wrong-type', file }) : ok(mediaType);
}

/** Asks for photos and scans, several at once. */
export async function pickSeveral({ files, window }: HostContext) {
  const chosen = await askForFiles(window(), {
    properties: ['openFile', 'multiSelections'],
    filters: [ATTACHMENT_FILTER],
  });
  const paths = chosen.slice(0, MOST_FILES);
  return ok(
    await Promise.all(
      paths.map(async (path) => ({
        file: files.keep(path),
        name: basename(path),
        // What is gone already is named when it is looked at.
        bytes: await stat(path).then(
          ({ size }) => size,
          () => 0,
        ),
      })),
    ),
  );
}

/** Bytes of the page as a file of its own; its folder has a name nobody can guess. */
export async function take(
  { files, pageFiles }: Pick<HostContext, 'files' | 'pageFiles'>,
  { name, bytes }: { name: string; bytes: Uint8Array },
) {
  const checked = checkBytes(name, bytes);
  if (!checked.ok) return checked;
  const folder = join(pageFiles, randomBytes(8).toString('hex'));
  await mkdir(folder, { recursive: true });
  const fileName = safeFileName(name);
  const path = join(folder, fileName);
  await writeFile(path, bytes, { mode: 0o600 });
  const file = files.keepOwn(path, () => rmSync(folder, { recursive: true, force: true }));
  return ok({ file, name: fileName, bytes: bytes.byteLength });
}

/** A chosen picture for the page: main has put the path in the token's place. */
export async function lookAt(_context: unknown, { file: path }: { file: string }) {
  const name = basename(path);
  try {
    const refused = sizeRefusal(name, (await stat(path)).size);
    if (refused) return err(refused);
    const bytes = new Uint8Array(await readFile(path));
    const checked = checkBytes(name, bytes);
    if (!checked.ok) return checked;
    const mediaType = checked.value;
    return ok({ name, mediaType, bytes: mediaType === 'application/pdf' ? null : bytes });
  } catch {
    return err({ code: 'attachments.unreadable', file: name } as const);
  }
}

export function emptyPageFiles(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
