export const homeContract = {} as const;
