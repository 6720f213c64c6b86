export const trainingErrors = {} as const;
