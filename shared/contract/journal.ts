export const journalContract = {} as const;
