import { useTranslations } from 'use-intl';
import { LARGEST_ATTACHMENT } from '#shared/domain/people/attachment-kinds.ts';
import { err } from '#shared/result.ts';
import { api } from '#renderer/app/api.ts';

/** A picture or PDF that the page itself holds: pasted, dropped or cropped. */
export interface PageFile {
  readonly name: string;
  readonly blob: Blob;
}

/** What Chromium calls a picture that has no name of its own. */
const NAMELESS = /^image\.(png|jpe?g|webp)$/i;
const MEGABYTE = 1024 * 1024;

/** Names what was pasted or dropped; a screenshot has no name of its own. */
export function useNamePageFile(): (file: File) => PageFile {
  const t = useTranslations('attachments');
  return (file) => {
    const ending = NAMELESS.exec(file.name)?.[1]?.toLowerCase();
    return { name: ending === undefined ? file.name : `${t('pastedName')}.${ending}`, blob: file };
  };
}

/**
 * Hands a file of the page to main and answers the token that a task's `file` takes. A token serves
 * one task: after a refusal, take the file again.
 */
export async function takePageFile({ name, blob }: PageFile) {
  // Refused before it is copied; main measures again what it is given.
  if (blob.size > LARGEST_ATTACHMENT) {
    const megabytes = Math.ceil((blob.size / MEGABYTE) * 10) / 10;
    const limit = LARGEST_ATTACHMENT / MEGABYTE;
    return err({ code: 'attachments.too-large', file: name, megabytes, limit } as const);
  }
  return api.files.take({ name, bytes: new Uint8Array(await blob.arrayBuffer()) });
}
