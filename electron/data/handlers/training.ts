/** Use cases of this noun by kind; the names are those of shared/contract/training.ts. */
export const trainingQueries = {} as const;
export const trainingCommands = {} as const;
