/** Use cases of this noun by kind; the names are those of shared/contract/users.ts. */
export const usersQueries = {} as const;
export const usersCommands = {} as const;
