/** Tasks of this noun; the names are those of shared/contract/jobs.ts. */
export const jobsTasks = {} as const;
