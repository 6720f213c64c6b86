import { letterheadSince } from '#shared/domain/papers/letterheads.ts';
import { err, ok } from '#shared/result.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import { type CommandContext, ownOffice } from '../../context.ts';
import type { KeptFile } from '../../files/keep-attachment.ts';
import { findFormer, findPaperSettings, storeLetterhead } from '../papers/paper-settings.ts';
import { insertAttachment } from '../attachments/insert-attachment.ts';

export interface SetLogo {
  readonly file: KeptFile;
  /** From when on; null corrects the present letterhead. */
  readonly from: LocalDate | null;
}

/** The present letterhead with another picture or none; null where the day is too early. */
function storePicture(
  context: CommandContext,
  imageHash: string | null,
  from: LocalDate | null,
): boolean {
  const present = findPaperSettings(context.db, ownOffice(context)).letterhead;
  return storeLetterhead(context, { ...present, imageHash }, from);
}

const early = ({ db }: CommandContext, from: LocalDate | null) => {
  const since = letterheadSince(findFormer(db)) ?? '';
  return err({ code: 'papers.letterhead-early', from: from ?? '', since } as const);
};

/** Names a stored picture at the office and puts it on the letterhead from a day on. */
export function setLogo(context: CommandContext, { file, from }: SetLogo) {
  const office = ownOffice(context);
  if (!storePicture(context, file.hash, from)) return early(context, from);
  insertAttachment(context, { subject: 'office', subject_id: office.id, kind: 'letterhead' }, file);
  context.subject(office.uid);
  context.describe({ file: file.fileName });
  return ok({ hash: file.hash });
}

/** A letterhead without a picture; the file stays for papers of earlier days. */
export function removeLogo(context: CommandContext, { from }: { from: LocalDate | null }) {
  const office = ownOffice(context);
  const { letterhead } = findPaperSettings(context.db, office);
  if (letterhead.imageHash === null)
    return err({ code: 'letterheads.no-logo', office: letterhead.office } as const);
  if (!storePicture(context, null, from)) return early(context, from);
  context.subject(office.uid);
  context.describe({ office: letterhead.office });
  return ok(null);
}
