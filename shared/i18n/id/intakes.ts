export const intakes = {} as const;
