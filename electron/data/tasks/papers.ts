/** Tasks of this noun; the names are those of shared/contract/papers.ts. */
export const papersTasks = {} as const;
