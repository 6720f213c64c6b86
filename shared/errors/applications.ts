export const applicationsErrors = {} as const;
