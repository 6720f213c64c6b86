/** Use cases of this noun by kind; the names are those of shared/contract/house.ts. */
export const houseQueries = {} as const;
export const houseCommands = {} as const;
