export const officeSteps = {} as const;
