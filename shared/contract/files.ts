export const filesContract = {} as const;
