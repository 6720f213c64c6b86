export const papersErrors = {} as const;
