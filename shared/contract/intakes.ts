export const intakesContract = {} as const;
