/** Tasks of this noun; the names are those of shared/contract/house.ts. */
export const houseTasks = {} as const;
