export const homeErrors = {} as const;
