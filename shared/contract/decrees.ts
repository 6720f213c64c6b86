export const decreesContract = {} as const;
