export const applicationsContract = {} as const;
