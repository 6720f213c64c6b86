import { noteCopied, showMessages } from '../use-cases/messages/family-messages.ts';

/** Use cases of this noun by kind; the names are those of shared/contract/messages.ts. */
export const messagesQueries = { show: showMessages } as const;
export const messagesCommands = { copied: noteCopied } as const;
