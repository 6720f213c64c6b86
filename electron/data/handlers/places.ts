/** Use cases of this noun by kind; the names are those of shared/contract/places.ts. */
export const placesQueries = {} as const;
export const placesCommands = {} as const;
