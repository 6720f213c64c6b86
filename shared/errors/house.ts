export const houseErrors = {} as const;
