export const exportsContract = {} as const;
