/** Tasks of this noun; the names are those of shared/contract/home.ts. */
export const homeTasks = {} as const;
