import type { AttachmentKind } from '#shared/domain/people/attachment-kinds.ts';
import { keepAttachment } from '../files/keep-attachment.ts';
import type { TaskContext } from '../task.ts';

/** Tasks of this noun; the names are those of shared/contract/attachments.ts. */
export const attachmentsTasks = {
  /** First the file, then its name in the database: a lost row leaves a file, never the reverse. */
  async add(
    { steps, folders, environment }: TaskContext,
    input: { candidate: string; kind: AttachmentKind; file: string },
  ) {
    const kept = await keepAttachment(input.file, folders, environment.random(8));
    if (!kept.ok) return kept;
    return steps.attachments.add({
      candidate: input.candidate,
      kind: input.kind,
      file: kept.value,
    });
  },
} as const;
