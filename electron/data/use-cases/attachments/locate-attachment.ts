import { findShownByHash } from '#db/queries/attachments.ts';
import { err, ok } from '#shared/result.ts';
import type { QueryContext } from '../../context.ts';

const READERS = ['head', 'officer', 'companion', 'reader'] as const;

/**
 * A file that some person's page shows now, to whoever may read of people, or a picture of the office,
 * to all who work there; a hash that is attached to nobody is answered as unknown.
 */
export function locateAttachment({ db, user }: QueryContext, { hash }: { hash: string }) {
  const attachment = findShownByHash(db, hash);
  if (!attachment) return err({ code: 'attachments.not-found', attachment: hash } as const);
  if (attachment.subject === 'person' && !READERS.some((role) => user?.roles.includes(role)))
    return err({ code: 'access.denied', needs: READERS.map((role): string => role) });
  return ok({ hash, mediaType: attachment.media_type, fileName: attachment.file_name });
}
