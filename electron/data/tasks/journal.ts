/** Tasks of this noun; the names are those of shared/contract/journal.ts. */
export const journalTasks = {} as const;
