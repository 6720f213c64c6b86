export const candidatesContract = {} as const;
