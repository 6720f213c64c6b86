export const candidatesErrors = {} as const;
