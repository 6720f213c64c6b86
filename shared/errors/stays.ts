export const staysErrors = {} as const;
