/** Tasks of this noun; the names are those of shared/contract/attachments.ts. */
export const attachmentsTasks = {} as const;
