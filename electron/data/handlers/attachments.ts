/** Use cases of this noun by kind; the names are those of shared/contract/attachments.ts. */
export const attachmentsQueries = {} as const;
export const attachmentsCommands = {} as const;
