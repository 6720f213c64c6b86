/** Tasks of this noun; the names are those of shared/contract/places.ts. */
export const placesTasks = {} as const;
