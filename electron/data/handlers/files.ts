/** Use cases of this noun by kind; the names are those of shared/contract/files.ts. */
export const filesQueries = {} as const;
export const filesCommands = {} as const;
