/** Use cases of this noun by kind; the names are those of shared/contract/journal.ts. */
export const journalQueries = {} as const;
export const journalCommands = {} as const;
