export const staysContract = {} as const;
