export const officeContract = {} as const;
