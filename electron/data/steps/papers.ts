export const paperSteps = {} as const;
