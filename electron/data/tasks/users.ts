/** Tasks of this noun; the names are those of shared/contract/users.ts. */
export const usersTasks = {} as const;
