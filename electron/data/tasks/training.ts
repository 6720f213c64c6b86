/** Tasks of this noun; the names are those of shared/contract/training.ts. */
export const trainingTasks = {} as const;
