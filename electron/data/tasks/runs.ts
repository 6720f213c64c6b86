/** Tasks of this noun; the names are those of shared/contract/runs.ts. */
export const runsTasks = {} as const;
