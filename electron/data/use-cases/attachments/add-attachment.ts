import { findCandidate, listPersonAttachments } from '#db/queries/candidates.ts';
import type { AttachmentKind } from '#shared/domain/people/attachment-kinds.ts';
import { err, ok } from '#shared/result.ts';
import { type CommandContext, ownOffice } from '../../context.ts';
import type { KeptFile } from '../../files/keep-attachment.ts';

export interface AddAttachment {
  readonly candidate: string;
  readonly kind: AttachmentKind;
  readonly file: KeptFile;
}

/** Names a stored file at the person; the same content twice is refused, naming the first. */
export function addAttachment(context: CommandContext, { candidate, kind, file }: AddAttachment) {
  const { db, now } = context;
  const found = findCandidate(db, candidate);
  if (!found) return err({ code: 'candidates.not-found', uid: candidate });
  const { person } = found;
  const same = listPersonAttachments(db, person.id).find(({ hash }) => hash === file.hash);
  if (same) return err({ code: 'attachments.same', file: file.fileName, known: same.file_name });
  const uid = context.newUid();
  db.insert('attachment', {
    uid,
    office_id: ownOffice(context).id,
    subject: 'person',
    subject_id: person.id,
    kind,
    hash: file.hash,
    bytes: file.bytes,
    media_type: file.mediaType,
    file_name: file.fileName,
    added_at: now,
    ended_at: null,
    end_reason: null,
  });
  context.subject(candidate, person.uid);
  context.describe({ name: person.name, kind, file: file.fileName });
  return ok({ uid, hash: file.hash, fileName: file.fileName });
}
