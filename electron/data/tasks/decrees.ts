/** Tasks of this noun; the names are those of shared/contract/decrees.ts. */
export const decreesTasks = {} as const;
