import { addVillage, showVillages } from '../use-cases/villages/villages.ts';

/** Use cases of this noun by kind; the names are those of shared/contract/villages.ts. */
export const villagesQueries = { list: showVillages } as const;
export const villagesCommands = { add: addVillage } as const;
