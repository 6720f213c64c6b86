export const journalErrors = {} as const;
