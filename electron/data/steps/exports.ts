export const exportSteps = {} as const;
