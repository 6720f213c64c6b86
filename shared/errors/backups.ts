export const backupsErrors = {} as const;
