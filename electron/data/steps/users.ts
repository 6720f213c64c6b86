export const userSteps = {} as const;
