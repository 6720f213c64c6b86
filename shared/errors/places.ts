export const placesErrors = {} as const;
