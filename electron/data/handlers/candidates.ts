/** Use cases of this noun by kind; the names are those of shared/contract/candidates.ts. */
export const candidatesQueries = {} as const;
export const candidatesCommands = {} as const;
