export const exportsErrors = {} as const;
