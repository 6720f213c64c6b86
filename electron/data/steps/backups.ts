export const backupSteps = {} as const;
