import { findCandidate, listPersonAttachments } from '#db/queries/candidates.ts';
import { findPersonByUid } from '#db/queries/stays.ts';
import type { AttachmentKind } from '#shared/domain/people/attachment-kinds.ts';
import { err, ok } from '#shared/result.ts';
import type { CommandContext } from '../../context.ts';
import type { KeptFile } from '../../files/keep-attachment.ts';
import { insertAttachment } from './insert-attachment.ts';

export interface AddAttachment {
  /** Uid of a candidate, or of a person who is none. */
  readonly candidate: string;
  readonly kind: AttachmentKind;
  readonly file: KeptFile;
}

/** Names a stored file at the person; the same content twice is refused, naming the first. */
export function addAttachment(context: CommandContext, { candidate, kind, file }: AddAttachment) {
  const { db } = context;
  const person = findCandidate(db, candidate)?.person ?? findPersonByUid(db, candidate);
  if (!person) return err({ code: 'candidates.not-found', uid: candidate });
  const same = listPersonAttachments(db, person.id).find(({ hash }) => hash === file.hash);
  if (same) return err({ code: 'attachments.same', file: file.fileName, known: same.file_name });
  const uid = insertAttachment(context, { subject: 'person', subject_id: person.id, kind }, file);
  context.subject(candidate, person.uid);
  context.describe({ name: person.name, kind, file: file.fileName });
  return ok({ uid, hash: file.hash, fileName: file.fileName });
}
