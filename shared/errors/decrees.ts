export const decreesErrors = {} as const;
