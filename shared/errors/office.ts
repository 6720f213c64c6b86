export const officeErrors = {} as const;
