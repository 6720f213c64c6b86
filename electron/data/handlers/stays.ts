/** Use cases of this noun by kind; the names are those of shared/contract/stays.ts. */
export const staysQueries = {} as const;
export const staysCommands = {} as const;
