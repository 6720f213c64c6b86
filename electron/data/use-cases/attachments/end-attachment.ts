import { findAttachment } from '#db/queries/attachments.ts';
import { err, ok } from '#shared/result.ts';
import type { CommandContext } from '../../context.ts';

/** Ends an attachment with its reason. The stored file stays: older backups name it. */
export function endAttachment(context: CommandContext, input: { uid: string; reason: string }) {
  const { db, now } = context;
  const attachment = findAttachment(db, input.uid);
  if (!attachment) return err({ code: 'attachments.not-found', attachment: input.uid });
  const file = attachment.file_name;
  if (attachment.ended_at !== null) return err({ code: 'attachments.ended', file });
  db.update('attachment', attachment.id, { ended_at: now, end_reason: input.reason });
  context.subject(attachment.uid);
  context.describe({ file, reason: input.reason });
  return ok({ uid: attachment.uid, fileName: file });
}
