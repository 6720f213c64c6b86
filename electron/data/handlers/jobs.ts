/** Use cases of this noun by kind; the names are those of shared/contract/jobs.ts. */
export const jobsQueries = {} as const;
export const jobsCommands = {} as const;
