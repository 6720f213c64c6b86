import type { StoredRow } from '#db/schema/tables.ts';
import { type CommandContext, ownOffice } from '../../context.ts';
import type { KeptFile } from '../../files/keep-attachment.ts';

type Of = Pick<StoredRow<'attachment'>, 'subject' | 'subject_id' | 'kind'>;

/** Names a stored file at what it is about, from now on. Answers the uid of that entry. */
export function insertAttachment(context: CommandContext, of: Of, file: KeptFile): string {
  const uid = context.newUid();
  context.db.insert('attachment', {
    uid,
    office_id: ownOffice(context).id,
    ...of,
    hash: file.hash,
    bytes: file.bytes,
    media_type: file.mediaType,
    file_name: file.fileName,
    added_at: context.now,
    ended_at: null,
    end_reason: null,
  });
  return uid;
}
