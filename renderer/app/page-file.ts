import { useTranslations } from 'use-intl';
import { sizeRefusal } from '#shared/domain/people/attachment-size.ts';
import { err } from '#shared/result.ts';
import { api } from '#renderer/app/api.ts';

/** A picture or PDF that the page itself holds: pasted, dropped or cropped. */
export interface PageFile {
  readonly name: string;
  readonly blob: Blob;
}

/** What Chromium calls a picture that has no name of its own. */
const NAMELESS = /^image\.(png|jpe?g|webp)$/i;

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
  const refused = sizeRefusal(name, blob.size);
  if (refused) return err(refused);
  return api.files.take({ name, bytes: new Uint8Array(await blob.arrayBuffer()) });
}
