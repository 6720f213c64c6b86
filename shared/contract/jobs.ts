export const jobsContract = {} as const;
