/** Tasks of this noun; the names are those of shared/contract/office.ts. */
export const officeTasks = {} as const;
