import { showMe } from '../use-cases/users/show-me.ts';

/** Use cases of this noun by kind; the names are those of shared/contract/users.ts. */
export const usersQueries = { me: showMe } as const;
export const usersCommands = {} as const;
