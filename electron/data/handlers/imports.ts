/** Use cases of this noun by kind; the names are those of shared/contract/imports.ts. */
export const importsQueries = {} as const;
export const importsCommands = {} as const;
