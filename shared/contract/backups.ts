export const backupsContract = {} as const;
