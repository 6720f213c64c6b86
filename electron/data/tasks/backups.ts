/** Tasks of this noun; the names are those of shared/contract/backups.ts. */
export const backupsTasks = {} as const;
