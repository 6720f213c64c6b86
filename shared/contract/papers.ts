export const papersContract = {} as const;
