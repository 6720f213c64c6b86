export const jobsErrors = {} as const;
