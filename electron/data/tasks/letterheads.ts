import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { LARGEST_LOGO, logoRefusal } from '#shared/domain/papers/logo.ts';
import { err } from '#shared/result.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import { keepAttachment } from '../files/keep-attachment.ts';
import type { TaskContext } from '../task.ts';

/** The bytes of a file that could be a logo; null where the file cannot be read. */
async function bytesOf(path: string): Promise<Uint8Array | 'heavy' | null> {
  try {
    const { size } = await stat(path);
    return size > LARGEST_LOGO ? 'heavy' : await readFile(path);
  } catch {
    return null;
  }
}

/** Tasks of this noun; the names are those of shared/contract/letterheads.ts. */
export const letterheadsTasks = {
  /** First the file, then its name in the database: a lost row leaves a file, never the reverse. */
  async setLogo(
    { steps, folders, environment }: TaskContext,
    { file: path, from }: { file: string; from: LocalDate | null },
  ) {
    const file = basename(path);
    const bytes = await bytesOf(path);
    if (bytes === null) return err({ code: 'attachments.unreadable', file } as const);
    if (bytes === 'heavy') return err({ code: 'letterheads.logo-heavy', file } as const);
    if (bytes.length === 0) return err({ code: 'attachments.empty', file } as const);
    const refusal = logoRefusal(file, bytes);
    if (refusal) return err(refusal);
    const kept = await keepAttachment(path, folders, environment.random(8));
    return kept.ok ? steps.letterheads.setLogo({ file: kept.value, from }) : kept;
  },
} as const;
