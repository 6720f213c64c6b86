import { findShownByHash } from '#db/queries/attachments.ts';
import { err, ok } from '#shared/result.ts';
import type { QueryContext } from '../../context.ts';

/**
 * A file some person's page shows now, or a decree's; a hash that nobody is attached to is answered as
 * unknown. A signed list shows identity numbers in full, so only those who verify see its scan.
 */
export function locateAttachment({ db, user }: QueryContext, { hash }: { hash: string }) {
  const attachment = findShownByHash(
    db,
    hash,
    user?.roles.some((role) => role === 'head' || role === 'officer')
      ? ['person', 'decree']
      : ['person'],
  );
  if (!attachment) return err({ code: 'attachments.not-found', attachment: hash });
  return ok({ hash, mediaType: attachment.media_type, fileName: attachment.file_name });
}
