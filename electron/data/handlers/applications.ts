/** Use cases of this noun by kind; the names are those of shared/contract/applications.ts. */
export const applicationsQueries = {} as const;
export const applicationsCommands = {} as const;
