import { listScans } from '#db/queries/decree-heads.ts';
import { findDecree } from '#db/queries/decrees.ts';
import { err, ok } from '#shared/result.ts';
import type { CommandContext } from '../../context.ts';
import type { KeptFile } from '../../files/keep-attachment.ts';
import { insertAttachment } from '../attachments/insert-attachment.ts';

export interface AttachScan {
  readonly decree: string;
  readonly file: KeptFile;
}

/** Names a stored scan at the decree; the same content twice is refused, naming the first. */
export function attachScan(context: CommandContext, { decree: decreeUid, file }: AttachScan) {
  const { db } = context;
  const decree = findDecree(db, decreeUid);
  if (!decree) return err({ code: 'decrees.not-found', decree: decreeUid } as const);
  const same = listScans(db, decree.id).find(({ hash }) => hash === file.hash);
  if (same)
    return err({ code: 'attachments.same', file: file.fileName, known: same.fileName } as const);
  const uid = insertAttachment(
    context,
    { subject: 'decree', subject_id: decree.id, kind: 'decree_scan' },
    file,
  );
  context.subject(decree.uid);
  context.describe({ number: decree.number, file: file.fileName });
  return ok({ uid, fileName: file.fileName });
}
