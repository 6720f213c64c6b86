/** Use cases of this noun by kind; the names are those of shared/contract/runs.ts. */
export const runsQueries = {} as const;
export const runsCommands = {} as const;
