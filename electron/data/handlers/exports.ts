/** Use cases of this noun by kind; the names are those of shared/contract/exports.ts. */
export const exportsQueries = {} as const;
export const exportsCommands = {} as const;
