/** Tasks of this noun; the names are those of shared/contract/arrivals.ts. */
export const arrivalsTasks = {} as const;
