/** Tasks of this noun; the names are those of shared/contract/candidates.ts. */
export const candidatesTasks = {} as const;
