import { endAttachment } from '../use-cases/attachments/end-attachment.ts';
import { locateAttachment } from '../use-cases/attachments/locate-attachment.ts';

/** Use cases of this noun by kind; the names are those of shared/contract/attachments.ts. */
export const attachmentsQueries = { locate: locateAttachment } as const;
export const attachmentsCommands = { end: endAttachment } as const;
