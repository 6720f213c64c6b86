/** Use cases of this noun by kind; the names are those of shared/contract/papers.ts. */
export const papersQueries = {} as const;
export const papersCommands = {} as const;
