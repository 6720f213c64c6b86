/** Use cases of this noun by kind; the names are those of shared/contract/home.ts. */
export const homeQueries = {} as const;
export const homeCommands = {} as const;
