import { findShownByHash } from '#db/queries/attachments.ts';
import { err, ok } from '#shared/result.ts';
import type { QueryContext } from '../../context.ts';

/** A file some person's page shows now; a hash that nobody is attached to is answered as unknown. */
export function locateAttachment({ db }: QueryContext, { hash }: { hash: string }) {
  const attachment = findShownByHash(db, hash);
  if (!attachment) return err({ code: 'attachments.not-found', attachment: hash });
  return ok({ hash, mediaType: attachment.media_type, fileName: attachment.file_name });
}
