/** Use cases of this noun by kind; the names are those of shared/contract/intakes.ts. */
export const intakesQueries = {} as const;
export const intakesCommands = {} as const;
