import type { AppError } from '../../errors.ts';
import { LARGEST_ATTACHMENT } from './attachment-kinds.ts';

const MEGABYTE = 1024 * 1024;
const inMegabytes = (bytes: number): number => Math.ceil((bytes / MEGABYTE) * 10) / 10;

/** Why a file of this many bytes is nothing to attach; undefined when its size is right. */
export function sizeRefusal(
  file: string,
  bytes: number,
): AppError<'attachments.empty' | 'attachments.too-large'> | undefined {
  if (bytes === 0) return { code: 'attachments.empty', file };
  if (bytes <= LARGEST_ATTACHMENT) return undefined;
  const [megabytes, limit] = [inMegabytes(bytes), inMegabytes(LARGEST_ATTACHMENT)];
  return { code: 'attachments.too-large', file, megabytes, limit };
}
