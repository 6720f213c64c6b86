export const decrees = {} as const;
