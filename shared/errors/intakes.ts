export const intakesErrors = {} as const;
