export const importSteps = {} as const;
