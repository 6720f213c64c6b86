/** Use cases of this noun by kind; the names are those of shared/contract/corrections.ts. */
export const correctionsQueries = {} as const;
export const correctionsCommands = {} as const;
