/** Use cases of this noun by kind; the names are those of shared/contract/decrees.ts. */
export const decreesQueries = {} as const;
export const decreesCommands = {} as const;
