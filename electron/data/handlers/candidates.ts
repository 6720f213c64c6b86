import { findPeople } from '../use-cases/candidates/find-candidates.ts';

/** Use cases of this noun by kind; the names are those of shared/contract/candidates.ts. */
export const candidatesQueries = { find: findPeople } as const;
export const candidatesCommands = {} as const;
